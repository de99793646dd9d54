package org.rapporteur.formats.record;

/**
 * An object cannot be understood here: a closed vocabulary lacks a word of it, since a newer version wrote it, or the text into which it
 * points is not in the file. It is kept as it is.
 */
final class NotUnderstood extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotUnderstood(String message) {
        super(message);
    }
}
