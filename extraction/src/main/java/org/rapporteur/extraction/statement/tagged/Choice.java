package org.rapporteur.extraction.statement.tagged;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses the pieces of a window: those that do not overlap and of which most can be expected to be right, exactly as they stand.
 * A piece that is there with likelihood p counts p less a threshold; the set with the highest sum is found by dynamic programming,
 * as for weighted intervals (Kleinberg and Tardos 2006, section 6.1). The likeliest sequence of labels, which the Viterbi algorithm finds, is
 * another thing: it is right as a whole or not, and where an end is in doubt it prefers the longer piece. Deciding by the expected
 * measure itself is minimum Bayes risk decoding (Goel and Byrne 2000). Immutable.
 */
final class Choice {

    private final Map<Role, Double> thresholds;

    /**
     * Makes a choice.
     *
     * @param thresholds how likely a source, a cue and a content must be at least: above 0, below 1; lower ones find more, higher
     *     ones fewer and surer
     */
    Choice(Map<Role, Double> thresholds) {
        this.thresholds = new EnumMap<>(thresholds);
        for (Role role : Role.values()) {
            Double threshold = thresholds.get(role);
            if (threshold == null || !(threshold > 0 && threshold < 1)) {
                throw new IllegalArgumentException(
                        "the threshold of a " + role + " lies between 0 and 1, got " + threshold);
            }
        }
    }

    /** Returns the pieces of a window of so many words, in order. */
    List<Piece> of(Beliefs beliefs, int words) {
        List<List<Beliefs.Likely>> byEnd = new ArrayList<>(Collections.nCopies(words + 1, null));
        for (Role role : Role.values()) {
            for (Beliefs.Likely one : beliefs.pieces(role, thresholds.get(role))) {
                int end = one.piece().end();
                if (byEnd.get(end) == null) {
                    byEnd.set(end, new ArrayList<>());
                }
                byEnd.get(end).add(one);
            }
        }
        double[] best = new double[words + 1];
        Piece[] last = new Piece[words + 1];
        for (int end = 1; end <= words; end++) {
            best[end] = best[end - 1];
            if (byEnd.get(end) == null) {
                continue;
            }
            for (Beliefs.Likely one : byEnd.get(end)) {
                Piece piece = one.piece();
                double sum = best[piece.first()] + one.likely() - thresholds.get(piece.role());
                if (sum > best[end]) {
                    best[end] = sum;
                    last[end] = piece;
                }
            }
        }
        List<Piece> chosen = new ArrayList<>();
        for (int end = words; end > 0; end = last[end] == null ? end - 1 : last[end].first()) {
            if (last[end] != null) {
                chosen.add(last[end]);
            }
        }
        Collections.reverse(chosen);
        return chosen;
    }
}
