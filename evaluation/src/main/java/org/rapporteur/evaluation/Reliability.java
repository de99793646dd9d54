package org.rapporteur.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Holds stated confidence against what turned out right: ten bins of equal width, the expected calibration error (the mean
 * distance of stated and true share over the bins, weighted by how many are in each; Naeini, Cooper and Hauskrecht, AAAI 2015) and
 * the Brier score (the mean squared distance of confidence and outcome; Brier 1950). Confined to one thread.
 */
public final class Reliability {

    /** How many bins of equal width; bin K holds confidences from K/10 to before (K+1)/10, the last one 1 too. */
    public static final int BINS = 10;

    private final int[] all = new int[BINS];
    private final int[] right = new int[BINS];
    private final double[] stated = new double[BINS];
    private double squares;
    private int total;
    private int without;

    /**
     * Adds a statement.
     *
     * @param confidence 0 to 1, or null where none is stated; such a one is counted and takes no further part
     * @param correct whether it is right
     */
    public void add(Double confidence, boolean correct) {
        if (confidence == null) {
            without++;
            return;
        }
        int bin = Math.min(BINS - 1, (int) (confidence * BINS));
        double miss = confidence - (correct ? 1 : 0);
        all[bin]++;
        right[bin] += correct ? 1 : 0;
        stated[bin] += confidence;
        squares += miss * miss;
        total++;
    }

    /** Returns whether no confidence was stated. */
    public boolean isEmpty() {
        return total == 0;
    }

    /** Returns {@code ece}, {@code brier} and, for each bin, mean {@code confidence} and share {@code correct}. */
    public Map<String, Object> figures() {
        double error = 0;
        Map<String, Object> bins = new LinkedHashMap<>();
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(stated[bin] - right[bin]);
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("confidence", all[bin] == 0 ? 0.0 : stated[bin] / all[bin]);
            figures.put("correct", all[bin] == 0 ? 0.0 : (double) right[bin] / all[bin]);
            bins.put("bin" + bin, figures);
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("ece", total == 0 ? 0.0 : error / total);
        figures.put("brier", total == 0 ? 0.0 : squares / total);
        figures.putAll(bins);
        return figures;
    }

    /** Returns how many are in each bin, and how many state no confidence. */
    public Map<String, Object> counts() {
        Map<String, Object> counts = new LinkedHashMap<>();
        for (int bin = 0; bin < BINS; bin++) {
            counts.put("bin" + bin, all[bin]);
        }
        counts.put("without", without);
        return counts;
    }
}
