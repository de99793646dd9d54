package org.rapporteur.extraction.encoder;

/**
 * The trained model cannot be used: a file of it is missing, damaged or of another kind. The message is for people: it names the
 * file, says what is wrong with it and what to do.
 */
public final class ModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Makes the exception of a message. */
    public ModelException(String message) {
        super(message);
    }

    /** Makes the exception of a message and what was thrown below. */
    public ModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
