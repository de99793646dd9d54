package org.rapporteur.formats.page.collation;

/**
 * A stretch of two printings shown as one.
 *
 * @param change whether both have it
 * @param text the words, with what stands between them
 */
record Piece(Change change, String text) {

    /** Who has the words. */
    enum Change {
        SAME,
        DROPPED,
        INSERTED
    }
}
