package org.rapporteur.extraction.statement.tagged;

import java.util.ArrayList;
import java.util.List;

/** How likely the labels of a window's words are, all sequences weighed together. Immutable; made by {@link Chain#beliefs}. */
final class Beliefs {

    private final double[][] factors;
    private final double[][] weights;

    /** What each word's sum was divided by. */
    private final double[] scale;

    private final double[][] forward;
    private final double[][] backward;

    /**
     * Weighs the sequences.
     *
     * @param factors the weight of each label (column) behind each (row)
     * @param weights the weight of each label (column) for each word (row); none is zero
     */
    Beliefs(double[][] factors, double[][] weights) {
        int words = weights.length;
        this.factors = factors;
        this.weights = weights;
        this.scale = new double[words];
        this.forward = new double[words][Role.LABELS];
        this.backward = new double[words][Role.LABELS];
        for (int word = 0; word < words; word++) {
            for (int label = 0; label < Role.LABELS; label++) {
                double before = word == 0 ? 1 : into(word, label);
                forward[word][label] = before * weights[word][label];
                scale[word] += forward[word][label];
            }
            for (int label = 0; label < Role.LABELS; label++) {
                forward[word][label] /= scale[word];
            }
        }
        for (int word = words - 1; word >= 0; word--) {
            for (int label = 0; label < Role.LABELS; label++) {
                backward[word][label] = outOf(word, label, -1);
            }
        }
    }

    /** Returns how likely exactly this piece is there: it begins, goes on and ends so. */
    double of(Piece piece) {
        int inside = piece.role().inside();
        int label = piece.open() ? inside : piece.role().first();
        double likely = forward[piece.first()][label];
        for (int word = piece.first() + 1; word < piece.end(); word++) {
            likely *= factors[label][inside] * weights[word][inside] / scale[word];
            label = inside;
        }
        return Math.min(1, likely * outOf(piece.end() - 1, label, inside));
    }

    /**
     * Returns the pieces of a role that are there, exactly so, with more than a given likelihood, in the order of their beginnings.
     * Few reach far: the likelihood of a beginning only falls with every word it goes on.
     *
     * @param floor above 0, so that there are at most 1 / floor for each word
     */
    List<Likely> pieces(Role role, double floor) {
        List<Likely> pieces = new ArrayList<>();
        for (int first = 0; first < weights.length; first++) {
            extend(role, first, role.first(), floor, pieces);
            if (first == 0) {
                extend(role, first, role.inside(), floor, pieces);
            }
        }
        return pieces;
    }

    private void extend(Role role, int first, int begin, double floor, List<Likely> pieces) {
        int inside = role.inside();
        int label = begin;
        double likely = forward[first][label];
        for (int end = first + 1; likely * backward[end - 1][label] > floor; end++) {
            double exactly = likely * outOf(end - 1, label, inside);
            if (exactly > floor) {
                pieces.add(new Likely(new Piece(role, first, end, begin == inside), exactly));
            }
            if (end == weights.length) {
                break;
            }
            likely *= factors[label][inside] * weights[end][inside] / scale[end];
            label = inside;
        }
    }

    /**
     * A piece that may be there.
     *
     * @param piece which
     * @param likely how likely it is there, exactly so: 0 to 1
     */
    record Likely(Piece piece, double likely) {}

    private double into(int word, int label) {
        double sum = 0;
        for (int before = 0; before < Role.LABELS; before++) {
            sum += forward[word - 1][before] * factors[before][label];
        }
        return sum;
    }

    /** The weight of all that may follow a label, but for one label right behind it. */
    private double outOf(int word, int label, int but) {
        if (word + 1 == weights.length) {
            return 1;
        }
        double sum = 0;
        for (int after = 0; after < Role.LABELS; after++) {
            if (after != but) {
                sum += factors[label][after] * weights[word + 1][after] * backward[word + 1][after];
            }
        }
        return sum / scale[word + 1];
    }
}
