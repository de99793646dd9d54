package org.rapporteur.extraction.statement.tagged;

import java.util.ArrayList;
import java.util.List;

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

    /** Returns the pieces that a sequence of labels spells, in order. An I without its B begins a piece. */
    static List<Piece> of(int[] labels) {
        List<Piece> pieces = new ArrayList<>();
        int word = 0;
        while (word < labels.length) {
            Role role = Role.of(labels[word]);
            int first = word++;
            while (role != null && word < labels.length && labels[word] == role.inside()) {
                word++;
            }
            if (role != null) {
                pieces.add(new Piece(role, first, word, labels[first] == role.inside()));
            }
        }
        return pieces;
    }
}
