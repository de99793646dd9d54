package org.rapporteur.extraction.statement.tagged;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rapporteur.extraction.encoder.Window;
import org.rapporteur.record.Span;

/** What is computed in one pass is what trying every sequence of labels gives. */
class ChainProperties {

    private static final double CLOSE = 1e-9;
    private static final double FLOOR = 0.02;

    /** Scores of a few words, and of the moves between labels. */
    private static final class Scores {

        private final float[] words;
        private final double[] moves;

        Scores(float[] words, double[] moves) {
            this.words = words;
            this.moves = moves;
        }

        @Override
        public String toString() {
            return Arrays.toString(words) + " with " + Arrays.toString(moves);
        }
    }

    @Provide
    Arbitrary<Scores> scores() {
        Arbitrary<float[]> words = Arbitraries.integers()
                .between(1, 4)
                .flatMap(count ->
                        Arbitraries.floats().between(-8, 8).array(float[].class).ofSize(Role.LABELS * count));
        Arbitrary<double[]> moves = Arbitraries.doubles()
                .between(-3, 3)
                .array(double[].class)
                .ofSize(Role.LABELS * Role.LABELS)
                .map(ChainProperties::valid);
        return Combinators.combine(words, moves).as(Scores::new);
    }

    /** An I stands behind its own B or I alone. */
    private static double[] valid(double[] moves) {
        double[] valid = moves.clone();
        for (int before = 0; before < Role.LABELS; before++) {
            for (Role role : Role.values()) {
                if (before != role.first() && before != role.inside()) {
                    valid[before * Role.LABELS + role.inside()] = -10000;
                }
            }
        }
        return valid;
    }

    @Property(tries = 200)
    void beliefsInPieces(@ForAll("scores") Scores scores) {
        Window window = window(scores.words);
        Beliefs beliefs = new Chain(scores.moves).beliefs(window);
        for (Role role : Role.values()) {
            Map<Piece, Double> expected = pieces(scores, window.size(), role);
            expected.values().removeIf(likely -> likely <= FLOOR);
            List<Beliefs.Likely> found = beliefs.pieces(role, FLOOR);
            assertEquals(
                    expected.keySet(), found.stream().map(Beliefs.Likely::piece).collect(Collectors.toSet()));
            for (Beliefs.Likely one : found) {
                assertEquals(expected.get(one.piece()), one.likely(), CLOSE);
                assertEquals(one.likely(), beliefs.of(one.piece()), CLOSE);
            }
        }
    }

    @Property(tries = 200)
    void bestChoice(@ForAll("scores") Scores scores) {
        Window window = window(scores.words);
        Map<Role, Double> thresholds = Map.of(Role.SOURCE, 0.3, Role.CUE, 0.2, Role.CONTENT, 0.1);
        Beliefs beliefs = new Chain(scores.moves).beliefs(window);
        List<Piece> chosen = new Choice(thresholds).of(beliefs, window.size());
        double highest = 0;
        for (int[] labels : sequences(window.size())) {
            List<Piece> pieces = spelt(labels);
            // Only a window's first piece may be without a beginning of its own.
            if (pieces.stream().noneMatch(piece -> piece.open() && piece.first() > 0)) {
                highest = Math.max(highest, worth(pieces, beliefs, thresholds));
            }
        }
        assertEquals(highest, worth(chosen, beliefs, thresholds), CLOSE);
    }

    private static double worth(List<Piece> pieces, Beliefs beliefs, Map<Role, Double> thresholds) {
        return pieces.stream()
                .mapToDouble(piece -> beliefs.of(piece) - thresholds.get(piece.role()))
                .sum();
    }

    private static Map<Piece, Double> pieces(Scores scores, int words, Role role) {
        Map<Piece, Double> pieces = new HashMap<>();
        double all = 0;
        for (int[] labels : sequences(words)) {
            double weight = Math.exp(score(scores, labels));
            all += weight;
            for (Piece piece : spelt(labels)) {
                if (piece.role() == role) {
                    pieces.merge(piece, weight, Double::sum);
                }
            }
        }
        double sum = all;
        pieces.replaceAll((piece, weight) -> weight / sum);
        return pieces;
    }

    /** Returns the pieces that a sequence of labels spells, in order. An I without its B begins a piece. */
    private static List<Piece> spelt(int[] labels) {
        List<Piece> pieces = new ArrayList<>();
        int word = 0;
        while (word < labels.length) {
            int label = labels[word];
            int first = word++;
            for (Role role : Role.values()) {
                if (label == role.first() || label == role.inside()) {
                    while (word < labels.length && labels[word] == role.inside()) {
                        word++;
                    }
                    pieces.add(new Piece(role, first, word, label == role.inside()));
                }
            }
        }
        return pieces;
    }

    private static double score(Scores scores, int[] labels) {
        double score = 0;
        for (int word = 0; word < labels.length; word++) {
            score += scores.words[word * Role.LABELS + labels[word]];
            score += word == 0 ? 0 : scores.moves[labels[word - 1] * Role.LABELS + labels[word]];
        }
        return score;
    }

    private static List<int[]> sequences(int words) {
        List<int[]> sequences = new ArrayList<>(List.of(new int[0]));
        for (int word = 0; word < words; word++) {
            List<int[]> longer = new ArrayList<>();
            for (int[] start : sequences) {
                for (int label = 0; label < Role.LABELS; label++) {
                    int[] labels = Arrays.copyOf(start, start.length + 1);
                    labels[start.length] = label;
                    longer.add(labels);
                }
            }
            sequences = longer;
        }
        return sequences;
    }

    private static Window window(float[] scores) {
        int words = scores.length / Role.LABELS;
        List<Span> spans = new ArrayList<>();
        for (int word = 0; word < words; word++) {
            spans.add(new Span(2 * word, 2 * word + 1));
        }
        return new Window(spans, 0, words, new float[words], scores);
    }
}
