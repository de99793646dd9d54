package org.rapporteur.extraction.statement.tagged;

/**
 * A run of words that a window reads as one role.
 *
 * @param role which
 * @param first its first word, counted in the window
 * @param end the word behind its last
 * @param open whether it has no beginning of its own: the window begins inside it
 */
record Piece(Role role, int first, int end, boolean open) {

    Piece {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("not a run of words: " + first + " to " + end);
        }
    }
}
