package org.rapporteur.analysis.decision.rule;

/**
 * No member with a veto is against.
 *
 * @param asideBlocks whether a veto holder who abstains or is absent blocks too, as the letter of "concurring votes" would
 *     have it; the practice of the Security Council is that it does not
 */
public record NoVeto(boolean asideBlocks) implements Requirement {

    @Override
    public boolean met(Tally tally) {
        return view(tally)[0] == 0;
    }

    @Override
    public long[] view(Tally tally) {
        return new long[] {asideBlocks ? tally.vetoNo() + tally.vetoAside() : tally.vetoNo()};
    }

    @Override
    public Cause cause() {
        return Cause.VETO;
    }

    @Override
    public String words() {
        return asideBlocks ? "every member with a veto votes yes" : "no member with a veto votes no";
    }
}
