package org.rapporteur.extraction.statement.tagged;

/** What a piece of text is in an attribution, with the labels that the model gives its words: B for the first, I for the rest. */
enum Role {
    SOURCE(1),
    CUE(3),
    CONTENT(5);

    /** The label of a word outside every piece. */
    static final int OUTSIDE = 0;

    /** How many labels there are: outside, and two a role. */
    static final int LABELS = 7;

    private final int first;

    Role(int first) {
        this.first = first;
    }

    /** Returns the label of a piece's first word. */
    int first() {
        return first;
    }

    /** Returns the label of a piece's other words. */
    int inside() {
        return first + 1;
    }

    /** Returns the role that a label belongs to, or null for the label outside. */
    static Role of(int label) {
        for (Role role : values()) {
            if (label == role.first() || label == role.inside()) {
                return role;
            }
        }
        return null;
    }
}
