package org.rapporteur.analysis.decision.rule;

import java.util.Objects;

/**
 * Enough members are present. A member is present who votes yes, no or abstains.
 *
 * @param measure what is counted
 * @param quota how much is enough; a share is taken of all members
 */
public record Quorum(Measure measure, Quota quota) implements Requirement {

    /** Validates; throws an exception naming the value at fault. */
    public Quorum {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(quota, "quota");
    }

    @Override
    public boolean met(Tally tally) {
        return tally.base(Base.PRESENT, measure) >= needed(tally);
    }

    /** Returns how many, or how much weight, must be present. */
    public long needed(Tally tally) {
        return quota.needed(tally.base(Base.ALL, measure));
    }

    @Override
    public long[] view(Tally tally) {
        return new long[] {tally.base(Base.PRESENT, measure)};
    }

    @Override
    public Cause cause() {
        return Cause.NO_QUORUM;
    }

    @Override
    public String words() {
        String of = measure == Measure.MEMBERS ? " members" : " of the weight";
        return quota.words() + (quota.share() ? " of all members are present" : of + " are present");
    }
}
