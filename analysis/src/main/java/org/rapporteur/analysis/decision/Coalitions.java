package org.rapporteur.analysis.decision;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;

/**
 * Sets of members, counted exactly and listed up to a number.
 *
 * @param count how many there are
 * @param listed the first of them, each the codes of its members in the order of the seats
 */
public record Coalitions(BigInteger count, List<List<String>> listed) {

    /** Validates; throws an exception naming the value at fault. */
    public Coalitions {
        Objects.requireNonNull(count, "count");
        listed = listed.stream().map(List::copyOf).toList();
        if (count.compareTo(BigInteger.valueOf(listed.size())) < 0) {
            throw new IllegalArgumentException(count + " sets, but " + listed.size() + " listed");
        }
    }

    /** Returns whether every one is listed. */
    public boolean complete() {
        return count.equals(BigInteger.valueOf(listed.size()));
    }
}
