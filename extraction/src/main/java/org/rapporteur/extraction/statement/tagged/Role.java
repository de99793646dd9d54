package org.rapporteur.extraction.statement.tagged;

/** What a piece of text is in an attribution, with the labels that the model gives its words: B for the first, I for the rest. */
enum Role {
    SOURCE(1),
    CUE(3),
    CONTENT(5);

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
}
