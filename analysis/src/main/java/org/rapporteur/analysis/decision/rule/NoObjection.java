package org.rapporteur.analysis.decision.rule;

/** Consensus: nothing is put to the vote, and no member objects. An objection is recorded as a no. */
public record NoObjection() implements Requirement {

    @Override
    public boolean met(Tally tally) {
        return tally.no() == 0;
    }

    @Override
    public long[] view(Tally tally) {
        return new long[] {tally.no()};
    }

    @Override
    public Cause cause() {
        return Cause.OBJECTION;
    }

    @Override
    public String words() {
        return "no member objects";
    }
}
