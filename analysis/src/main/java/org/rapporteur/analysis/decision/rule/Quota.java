package org.rapporteur.analysis.decision.rule;

/**
 * How much is enough: a number ("at least 9") or a share of a base ("at least 2/3", "more than 1/2"). Immutable.
 *
 * @param numerator the number, or the share's numerator; positive
 * @param denominator the share's denominator, at most a million; one for a number
 * @param share whether it is a share of the base
 * @param strict "more than" rather than "at least"
 */
public record Quota(long numerator, long denominator, boolean share, boolean strict) {

    /** The largest number or total weight handled, so that products with a denominator stay exact. */
    public static final long LARGEST = 1_000_000_000_000L;

    /** Validates; throws an exception naming the value at fault. */
    public Quota {
        boolean fits = numerator > 0 && numerator <= LARGEST && denominator > 0 && denominator <= 1_000_000;
        boolean part = share ? numerator <= denominator && !(strict && numerator == denominator) : denominator == 1;
        if (!fits || !part) {
            throw new IllegalArgumentException((strict ? "more than " : "at least ") + numerator + "/" + denominator
                    + " is no quota: a number is positive, a share lies above 0 and can be reached");
        }
    }

    /** Returns "at least {@code number}". */
    public static Quota count(long number) {
        return new Quota(number, 1, false, false);
    }

    /** Returns "at least" the share. */
    public static Quota atLeast(long numerator, long denominator) {
        return new Quota(numerator, denominator, true, false);
    }

    /** Returns "more than" the share. */
    public static Quota moreThan(long numerator, long denominator) {
        return new Quota(numerator, denominator, true, true);
    }

    /** Returns the smallest whole value that is enough when the base holds {@code base}; at least one. */
    public long needed(long base) {
        if (!share) {
            return strict ? numerator + 1 : numerator;
        }
        long product = Math.multiplyExact(numerator, base);
        long least = strict ? product / denominator + 1 : -Math.floorDiv(-product, denominator);
        return Math.max(1, least);
    }

    /** Returns the quota in words, without what it is counted in: "at least 9", "more than 1/2". */
    public String words() {
        String much = share ? numerator + "/" + denominator : Long.toString(numerator);
        return (strict ? "more than " : "at least ") + much;
    }
}
