package org.rapporteur.engine.refusal;

/** A file or a value is at fault, and nothing was decided. The message names file and line, the fault and what to do. */
public final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Makes one of words for the user and what they rest on, which may be null. */
    public RefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
