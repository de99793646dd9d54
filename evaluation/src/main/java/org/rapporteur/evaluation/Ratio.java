package org.rapporteur.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Precision, recall and F1 from counts. Where nothing was predicted precision is 0, where nothing is to be found recall is 0,
 * and F1 is 0 where both are.
 *
 * @param hits how many were right
 * @param predicted how many were predicted
 * @param gold how many are to be found
 */
public record Ratio(long hits, long predicted, long gold) {

    /** Nothing counted yet. */
    public static final Ratio NONE = new Ratio(0, 0, 0);

    /** Validates; throws {@link IllegalArgumentException} when more was right than predicted or to be found. */
    public Ratio {
        if (hits < 0 || hits > predicted || hits > gold) {
            throw new IllegalArgumentException(hits + " right of " + predicted + " predicted and " + gold + " gold");
        }
    }

    /** Returns the sum of both counts. */
    public Ratio plus(Ratio other) {
        return new Ratio(hits + other.hits, predicted + other.predicted, gold + other.gold);
    }

    /** Returns the share of the predicted that is right, 0 to 1. */
    public double precision() {
        return predicted == 0 ? 0 : (double) hits / predicted;
    }

    /** Returns the share of the gold that was found, 0 to 1. */
    public double recall() {
        return gold == 0 ? 0 : (double) hits / gold;
    }

    /** Returns the harmonic mean of precision and recall, 0 to 1. */
    public double f1() {
        return predicted + gold == 0 ? 0 : 2.0 * hits / (predicted + gold);
    }

    /** Returns {@code p}, {@code r} and {@code f1}, in this order. */
    public Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("p", precision());
        figures.put("r", recall());
        figures.put("f1", f1());
        return figures;
    }
}
