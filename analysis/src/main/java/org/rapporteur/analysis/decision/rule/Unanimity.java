package org.rapporteur.analysis.decision.rule;

/**
 * All vote yes.
 *
 * @param asideBlocks whether a member who abstains or is absent blocks; where not, at least one must vote yes and none no
 */
public record Unanimity(boolean asideBlocks) implements Requirement {

    @Override
    public boolean met(Tally tally) {
        long[] view = view(tally);
        return view[0] == 0 && view[1] > 0;
    }

    @Override
    public long[] view(Tally tally) {
        long against = asideBlocks ? tally.no() + tally.abstain() + tally.absent() : tally.no();
        return new long[] {against, tally.yes()};
    }

    @Override
    public Cause cause() {
        return Cause.NOT_UNANIMOUS;
    }

    @Override
    public String words() {
        return asideBlocks ? "every member votes yes" : "at least one member votes yes and none votes no";
    }
}
