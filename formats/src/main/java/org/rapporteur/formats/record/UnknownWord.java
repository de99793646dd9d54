package org.rapporteur.formats.record;

/** A closed vocabulary lacks a word: the object was written by a newer version, and is kept as it is. */
final class UnknownWord extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownWord(String message) {
        super(message);
    }
}
