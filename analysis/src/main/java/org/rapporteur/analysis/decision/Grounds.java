package org.rapporteur.analysis.decision;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.analysis.decision.body.Seat;
import org.rapporteur.analysis.decision.rule.Base;
import org.rapporteur.analysis.decision.rule.Measure;
import org.rapporteur.analysis.decision.rule.NoVeto;
import org.rapporteur.analysis.decision.rule.Quorum;
import org.rapporteur.analysis.decision.rule.Requirement;
import org.rapporteur.analysis.decision.rule.Tally;
import org.rapporteur.analysis.decision.rule.Threshold;
import org.rapporteur.analysis.decision.rule.Unanimity;
import org.rapporteur.analysis.decision.rule.Vote;

/** Why a proposal fails, or could: the demands missed in the best case, or, when open, in some case. */
final class Grounds {

    private final Count count;

    private Grounds(Count count) {
        this.count = count;
    }

    static List<Ground> of(Count count, Outcome outcome) {
        Grounds grounds = new Grounds(count);
        List<Ground> found = new ArrayList<>();
        for (Requirement demand : count.rule().requirements()) {
            if (outcome == Outcome.NOT_ADOPTED && !demand.met(count.allUnknown(Vote.YES))) {
                found.add(grounds.certain(demand));
            } else if (outcome == Outcome.OPEN && grounds.canFail(demand)) {
                found.add(grounds.possible(demand));
            }
        }
        return found;
    }

    private boolean canFail(Requirement demand) {
        return !demand.met(count.allUnknown(Vote.NO)) || !demand.met(count.allUnknown(Vote.ABSENT));
    }

    private Ground certain(Requirement demand) {
        Tally best = count.allUnknown(Vote.YES);
        boolean all = count.unknown().isEmpty();
        if (demand instanceof Threshold threshold) {
            String what = threshold.measure() == Measure.MEMBERS ? "" : " by weight";
            long needed = threshold.needed(best);
            String text = all
                    ? "threshold missed: " + best.inFavour(threshold.measure()) + " yes" + what + ", " + needed
                            + " needed"
                    : "threshold missed: " + count.known().inFavour(threshold.measure()) + " yes" + what
                            + ", and even with every unknown vote only " + best.inFavour(threshold.measure()) + "; "
                            + needed + " needed";
            return ground(demand, List.of(), text);
        }
        if (demand instanceof Quorum quorum) {
            long present = best.base(Base.PRESENT, quorum.measure());
            String text =
                    "no quorum: " + (all ? "" : "at most ") + present + " present, " + quorum.needed(best) + " needed";
            return ground(demand, count.voting(Vote.ABSENT), text);
        }
        List<Seat> against = against(demand);
        return ground(demand, against, deed(demand) + " by " + Names.of(against));
    }

    private static String deed(Requirement demand) {
        return switch (demand.cause()) {
            case VETO -> "vetoed";
            case OBJECTION -> "prevented by an objection";
            default -> "not unanimous: yes refused";
        };
    }

    private Ground possible(Requirement demand) {
        Tally known = count.known();
        if (demand instanceof Threshold threshold) {
            long yes = known.inFavour(threshold.measure());
            String what = threshold.measure() == Measure.MEMBERS ? "" : " by weight";
            long least = threshold.needed(count.allUnknown(Vote.ABSENT));
            long most = Math.max(least, threshold.needed(count.allUnknown(Vote.NO)));
            String needed = least == most ? Long.toString(least) : least + " to " + most;
            String text = yes + " yes" + what + " known, " + needed + " needed";
            return new Ground(demand.cause(), List.of(), false, "the threshold may be missed: " + text);
        }
        if (demand instanceof Quorum quorum) {
            long present = known.base(Base.PRESENT, quorum.measure());
            String text = "too few may be present: " + present + " known, " + quorum.needed(count.allUnknown(Vote.YES))
                    + " needed";
            return new Ground(demand.cause(), List.of(), false, text);
        }
        List<Seat> able = count.unknown().stream()
                .filter(seat -> !(demand instanceof NoVeto) || seat.veto())
                .toList();
        String deed = switch (demand.cause()) {
            case VETO -> "a veto is possible from ";
            case OBJECTION -> "an objection is possible from ";
            default -> "a yes is still wanting from ";
        };
        return new Ground(demand.cause(), Names.codes(able), false, deed + Names.of(able));
    }

    /** The members whose known vote misses the demand. */
    private List<Seat> against(Requirement demand) {
        boolean asideToo = (demand instanceof NoVeto veto && veto.asideBlocks())
                || (demand instanceof Unanimity unanimity && unanimity.asideBlocks());
        return count.seats().stream()
                .filter(seat -> !(demand instanceof NoVeto) || seat.veto())
                .filter(seat -> {
                    Vote vote = count.votes().get(seat.code());
                    return vote == Vote.NO || (asideToo && (vote == Vote.ABSTAIN || vote == Vote.ABSENT));
                })
                .toList();
    }

    private static Ground ground(Requirement demand, List<Seat> members, String text) {
        return new Ground(demand.cause(), Names.codes(members), true, text);
    }
}
