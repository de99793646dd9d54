package org.rapporteur.analysis.input;

/** A hand-written file is at fault: the message names file and line, what is wrong and what to do. Nothing was decided. */
public final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Place place;

    /**
     * Makes one.
     *
     * @param place where
     * @param fault what is wrong and what to do, as one or more sentences without the place
     */
    public InputException(Place place, String fault) {
        super(place + ": " + fault);
        this.place = place;
    }

    /** Returns where the fault is. */
    public Place place() {
        return place;
    }
}
