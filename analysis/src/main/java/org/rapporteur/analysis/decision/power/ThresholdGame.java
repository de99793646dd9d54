package org.rapporteur.analysis.decision.power;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Wins: the coalition that meets every threshold and holds every veto. A weighted game has one threshold, a double majority two, a
 * council with permanent members one and vetoes.
 *
 * @param size how many members
 * @param thresholds all of them must be met; each gives every member a weight
 * @param vetoes members without whom nothing is carried
 */
public record ThresholdGame(int size, List<Threshold> thresholds, Set<Integer> vetoes) implements Game {

    /** Refuses a game of nobody, one that the empty coalition wins, weights for other members and vetoes of nobody. */
    public ThresholdGame {
        thresholds = List.copyOf(thresholds);
        vetoes = Collections.unmodifiableSet(new TreeSet<>(vetoes));
        if (size < 1) {
            throw new IllegalArgumentException("a game needs a member, not " + size);
        }
        if (thresholds.isEmpty() && vetoes.isEmpty()) {
            throw new IllegalArgumentException("without a threshold and without a veto the empty coalition would win");
        }
        for (Threshold threshold : thresholds) {
            if (threshold.weights().size() != size) {
                throw new IllegalArgumentException(
                        threshold.weights().size() + " weights were given for " + size + " members");
            }
        }
        for (int veto : vetoes) {
            if (veto < 0 || veto >= size) {
                throw new IllegalArgumentException("a veto names member " + veto + ", of " + size + " from 0");
            }
        }
    }

    /** One threshold, no veto: {@code [quota; weights]}. */
    public static ThresholdGame weighted(long quota, List<Long> weights) {
        return new ThresholdGame(weights.size(), List.of(new Threshold(quota, weights)), Set.of());
    }

    /** {@code quota} of {@code members} must agree, the holders of a veto among them. */
    public static ThresholdGame council(int quota, int members, Collection<Integer> vetoes) {
        return new ThresholdGame(members, List.of(Threshold.count(quota, members)), Set.copyOf(vetoes));
    }

    /** The same game, with one member more who can block. */
    public ThresholdGame withVeto(int member) {
        Set<Integer> more = new TreeSet<>(vetoes);
        more.add(member);
        return new ThresholdGame(size, thresholds, more);
    }

    @Override
    public boolean wins(BitSet coalition) {
        for (int veto : vetoes) {
            if (!coalition.get(veto)) {
                return false;
            }
        }
        for (Threshold threshold : thresholds) {
            if (!threshold.met(coalition)) {
                return false;
            }
        }
        return true;
    }

    /** Members who differ in number only, together: same weights, same veto. In order of their first member. */
    List<List<Integer>> kinds() {
        Map<List<Long>, List<Integer>> kinds = new LinkedHashMap<>();
        for (int member = 0; member < size; member++) {
            List<Long> look = new ArrayList<>();
            look.add(vetoes.contains(member) ? 1L : 0L);
            for (Threshold threshold : thresholds) {
                look.add(threshold.weights().get(member));
            }
            kinds.computeIfAbsent(look, key -> new ArrayList<>()).add(member);
        }
        return List.copyOf(kinds.values());
    }
}
