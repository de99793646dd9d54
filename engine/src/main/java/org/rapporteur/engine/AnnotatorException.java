package org.rapporteur.engine;

/**
 * The annotator asked for cannot be had: a file of its model is missing or damaged. The message is for the user: it names the
 * file, what is wrong with it and what to do. Nothing has been read then.
 */
public final class AnnotatorException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Makes the exception; the message is for the user. */
    public AnnotatorException(String message) {
        super(message);
    }

    /** Makes the exception; the message is for the user. */
    public AnnotatorException(String message, Throwable cause) {
        super(message, cause);
    }
}
