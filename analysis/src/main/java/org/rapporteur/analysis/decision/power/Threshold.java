package org.rapporteur.analysis.decision.power;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * One condition on a coalition: its weight reaches a quota.
 *
 * @param quota at least 1 and at most the weight of all members together
 * @param weights one for each member, in order, none below zero
 */
public record Threshold(long quota, List<Long> weights) {

    /** Refuses a quota that nobody or everybody reaches, and weights below zero. */
    public Threshold {
        weights = List.copyOf(weights);
        BigInteger total = BigInteger.ZERO;
        for (int member = 0; member < weights.size(); member++) {
            if (weights.get(member) < 0) {
                throw new IllegalArgumentException(
                        "weight of member " + member + " is below zero: " + weights.get(member));
            }
            total = total.add(BigInteger.valueOf(weights.get(member)));
        }
        if (total.bitLength() > 62) {
            throw new IllegalArgumentException("the weights together pass 2^62: " + total);
        }
        if (quota < 1 || quota > total.longValueExact()) {
            throw new IllegalArgumentException("quota " + quota + " is not between 1 and the total weight, " + total);
        }
    }

    /** So many of so many members, each counting one. */
    public static Threshold count(int quota, int members) {
        return new Threshold(quota, Collections.nCopies(members, 1L));
    }

    /** The weight of all members together. */
    public long total() {
        return weights.stream().mapToLong(Long::longValue).sum();
    }

    /** Whether the coalition reaches the quota. */
    boolean met(BitSet coalition) {
        long weight = 0;
        for (int member = coalition.nextSetBit(0); member >= 0; member = coalition.nextSetBit(member + 1)) {
            weight += weights.get(member);
        }
        return weight >= quota;
    }

    /** Whether every member counts the same, so that only the number of members matters. */
    boolean even() {
        return weights.stream().distinct().count() <= 1;
    }
}
