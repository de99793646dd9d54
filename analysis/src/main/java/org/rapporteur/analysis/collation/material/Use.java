package org.rapporteur.analysis.collation.material;

/** What a statement makes of an instrument, coarse enough to set two statements beside one another. */
public enum Use {
    /** It is held up: relied on, or what somebody does would break it. */
    HELD_UP("what has to be kept"),

    /** It is said to allow what others say it forbids, or not to stand in the way. */
    ALLOWS("what does not stand in the way"),

    /** It should be accepted or carried out. */
    URGED("what should be accepted"),

    /** It is refused, or said to be over. */
    REFUSED("what is refused or over"),

    /** Its words do not show which, or it is only named. */
    OPEN("named");

    private final String words;

    Use(String words) {
        this.words = words;
    }

    /** Returns how it reads behind "as": "what should be accepted". */
    public String words() {
        return words;
    }

    /** Returns whether nobody can mean both of one instrument for one matter. Symmetric. */
    public boolean opposes(Use other) {
        return is(other, URGED, REFUSED) || is(other, HELD_UP, ALLOWS);
    }

    private boolean is(Use other, Use one, Use second) {
        return (this == one && other == second) || (this == second && other == one);
    }
}
