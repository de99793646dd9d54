package org.rapporteur.analysis.decision.power;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A threshold game brought to what a table over weights can count: the holders of a veto put aside (they are in every winning
 * coalition), the other members by weight, a quota left to them, and how many of them it takes.
 *
 * @param holders how many vetoes
 * @param members who have none, as the game numbers them
 * @param weights of these members, in their order, without a common divisor
 * @param quota left once the holders are in; nought if they reach it
 * @param heads how many of these members it takes at least; nought if any number will do
 */
record Reduced(int holders, List<Integer> members, List<Long> weights, long quota, int heads) {

    /** Absent when two thresholds weigh members differently: a table has one weight. */
    static Optional<Reduced> of(ThresholdGame game) {
        List<Threshold> weighing = game.thresholds().stream()
                .filter(threshold -> !threshold.even())
                .distinct()
                .toList();
        if (weighing.size() > 1) {
            return Optional.empty();
        }
        int heads = 0;
        for (Threshold threshold : game.thresholds()) {
            if (threshold.even()) {
                long each = threshold.weights().get(0);
                heads = Math.max(heads, Math.toIntExact((threshold.quota() + each - 1) / each));
            }
        }
        List<Integer> members = IntStream.range(0, game.size())
                .filter(member -> !game.vetoes().contains(member))
                .boxed()
                .toList();
        int left = Math.max(0, heads - game.vetoes().size());
        if (weighing.isEmpty()) {
            return Optional.of(new Reduced(
                    game.vetoes().size(),
                    members,
                    members.stream().map(member -> 1L).toList(),
                    0,
                    left));
        }
        Threshold threshold = weighing.get(0);
        long quota = threshold.quota();
        for (int veto : game.vetoes()) {
            quota -= threshold.weights().get(veto);
        }
        List<Long> weights = members.stream().map(threshold.weights()::get).toList();
        long divisor = Math.max(1, divisor(weights));
        return Optional.of(new Reduced(
                game.vetoes().size(),
                members,
                weights.stream().map(weight -> weight / divisor).toList(),
                Math.max(0, (quota + divisor - 1) / divisor),
                left));
    }

    private static long divisor(List<Long> weights) {
        BigInteger divisor = BigInteger.ZERO;
        for (long weight : weights) {
            divisor = divisor.gcd(BigInteger.valueOf(weight));
        }
        return divisor.longValueExact();
    }

    /** The weight of these members together. */
    long total() {
        return weights.stream().mapToLong(Long::longValue).sum();
    }

    /** Whether the game of blocking is the smaller to count: its quota is what lets the others fail. */
    boolean dual() {
        return heads == 0 && quota > total() - quota + 1;
    }

    /** The quota to count with: of this game or of the game of blocking. */
    long counted() {
        return dual() ? total() - quota + 1 : quota;
    }

    long[] sorted() {
        long[] sorted = weights.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }
}
