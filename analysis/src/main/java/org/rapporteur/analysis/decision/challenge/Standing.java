package org.rapporteur.analysis.decision.challenge;

import java.util.List;

/**
 * Where an actor stands on several dimensions, and how much each matters to it.
 *
 * @param positions one for each dimension, on a scale from 0 to 100
 * @param saliences one for each dimension, nought or more, at least one above it; only their proportions count
 */
public record Standing(List<Double> positions, List<Double> saliences) {

    private static final double SCALE = 100;

    /** Refuses positions off the scale, saliences below nought and lists of different lengths. */
    public Standing {
        positions = List.copyOf(positions);
        saliences = List.copyOf(saliences);
        if (positions.size() != saliences.size()) {
            throw new IllegalArgumentException(
                    positions.size() + " positions were given with " + saliences.size() + " saliences");
        }
        if (!positions.stream().allMatch(position -> position >= 0 && position <= SCALE)) {
            throw new IllegalArgumentException("positions are from 0 to 100: " + positions);
        }
        if (!saliences.stream().allMatch(salience -> salience >= 0 && salience <= 1e100)
                || saliences.stream().noneMatch(salience -> salience > 0)) {
            throw new IllegalArgumentException("saliences are nought or more, one at least above it: " + saliences);
        }
    }

    /**
     * What another's position is worth to this actor if it does not care about risk: one less the distance, each dimension's
     * stretched by its salience; 1 for its own position, 0 for the far corner. The formula was inferred from the KTAB library's
     * reference run of 30 May 2017, whose printed row it reproduces.
     */
    public double worth(Standing other) {
        if (other.positions.size() != positions.size()) {
            throw new IllegalArgumentException(
                    positions.size() + " dimensions here, " + other.positions.size() + " there");
        }
        double distance = 0;
        double whole = 0;
        for (int d = 0; d < positions.size(); d++) {
            double apart = (positions.get(d) - other.positions.get(d)) / SCALE;
            distance = Math.hypot(distance, saliences.get(d) * apart);
            whole = Math.hypot(whole, saliences.get(d));
        }
        return 1 - distance / whole;
    }
}
