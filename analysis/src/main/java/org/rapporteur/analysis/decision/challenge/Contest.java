package org.rapporteur.analysis.decision.challenge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Options pitted against each other in pairs. The method is that of the KTAB library's reference runs of 30 May 2017.
 *
 * @param strengths row i, column j: the strength of the coalition for option i against option j; nought or more, the diagonal
 *     not looked at; of each pair at least one above nought
 */
public record Contest(List<List<Double>> strengths) {

    /** To be printed with every number from here. */
    public static final String CAUTION =
            "What-if: a challenge model, computed from strengths that somebody assumed; neither a finding nor a forecast.";

    private static final int ROUNDS = 100_000;
    private static final double STILL = 1e-15;

    /** Refuses a table that is not square, strengths below nought and pairs without any. */
    public Contest {
        strengths = strengths.stream().map(List::copyOf).toList();
        int size = strengths.size();
        if (size == 0) {
            throw new IllegalArgumentException("a contest needs an option");
        }
        for (int i = 0; i < size; i++) {
            if (strengths.get(i).size() != size) {
                throw new IllegalArgumentException(
                        "row " + i + " has " + strengths.get(i).size() + " strengths for " + size + " options");
            }
            for (int j = 0; j < i; j++) {
                double one = strengths.get(i).get(j);
                double other = strengths.get(j).get(i);
                if (!(one >= 0 && other >= 0 && one + other > 0 && one + other < 1e100)) {
                    throw new IllegalArgumentException("options " + i + " and " + j
                            + " need strengths of nought or more, one of them above it: " + one + ", " + other);
                }
            }
        }
    }

    /** The chance that option i beats option j: squared strength out of both squared (the "square" rule); against itself, half. */
    public double beats(int i, int j) {
        if (i == j) {
            return 0.5;
        }
        double larger = Math.max(strengths.get(i).get(j), strengths.get(j).get(i));
        double one = strengths.get(i).get(j) / larger;
        double other = strengths.get(j).get(i) / larger;
        return one * one / (one * one + other * other);
    }

    /**
     * The chances of the options when each is challenged by any other equally often: the fixed point of p<sub>i</sub> = (1/n)
     * Σ<sub>j</sub> P(i beats j) (p<sub>i</sub> + p<sub>j</sub>), reached from equal chances.
     */
    public List<Double> uniformMarkov() {
        int size = strengths.size();
        double[] chances = new double[size];
        Arrays.fill(chances, 1.0 / size);
        double moved = 1;
        for (int round = 0; round < ROUNDS && moved > STILL; round++) {
            double[] next = new double[size];
            moved = 0;
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    next[i] += beats(i, j) * (chances[i] + chances[j]) / size;
                }
                moved = Math.max(moved, Math.abs(next[i] - chances[i]));
            }
            chances = next;
        }
        return shares(chances);
    }

    /** The chance of each option that it beats all the others, given that one does: in proportion to Π<sub>j</sub> P(i beats j). */
    public List<Double> conditional() {
        double[] chances = new double[strengths.size()];
        for (int i = 0; i < chances.length; i++) {
            chances[i] = 1;
            for (int j = 0; j < chances.length; j++) {
                chances[i] *= beats(i, j);
            }
        }
        return shares(chances);
    }

    private static List<Double> shares(double[] chances) {
        double sum = Arrays.stream(chances).sum();
        if (!(sum > 0)) {
            throw new IllegalArgumentException("no option has any chance to beat all the others");
        }
        List<Double> shares = new ArrayList<>();
        for (double chance : chances) {
            shares.add(chance / sum);
        }
        return List.copyOf(shares);
    }
}
