package org.rapporteur.analysis.decision.rule;

import java.util.Objects;

/**
 * Enough votes in favour.
 *
 * @param measure what is counted
 * @param base of whom a share is taken; without meaning for a plain number
 * @param quota how much is enough
 */
public record Threshold(Measure measure, Base base, Quota quota) implements Requirement {

    /** Validates; throws an exception naming the value at fault. */
    public Threshold {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(quota, "quota");
    }

    @Override
    public boolean met(Tally tally) {
        return tally.inFavour(measure) >= needed(tally);
    }

    /** Returns whether what is needed is the same however the members vote. */
    public boolean fixed() {
        return !quota.share() || base == Base.ALL;
    }

    /** Returns the votes in favour, or the weight, that would be enough with these counts. */
    public long needed(Tally tally) {
        return quota.needed(tally.base(base, measure));
    }

    @Override
    public long[] view(Tally tally) {
        return fixed()
                ? new long[] {tally.inFavour(measure)}
                : new long[] {tally.inFavour(measure), tally.base(base, measure)};
    }

    @Override
    public Cause cause() {
        return Cause.THRESHOLD_MISSED;
    }

    @Override
    public String words() {
        if (!quota.share()) {
            return quota.words() + (measure == Measure.MEMBERS ? " members vote yes" : " votes by weight are yes");
        }
        String of = switch (base) {
            case ALL -> "all members";
            case PRESENT -> "the members present";
            case VOTING -> "the members present and voting";
        };
        return measure == Measure.MEMBERS
                ? quota.words() + " of " + of + " vote yes"
                : quota.words() + " of the weight of " + of + " is voted yes";
    }
}
