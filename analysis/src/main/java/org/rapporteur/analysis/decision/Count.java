package org.rapporteur.analysis.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.analysis.decision.body.Seat;
import org.rapporteur.analysis.decision.rule.Rule;
import org.rapporteur.analysis.decision.rule.Tally;
import org.rapporteur.analysis.decision.rule.Vote;

/**
 * The votes of a question as a rule counts them, the known ones summed up, the unknown ones set apart.
 *
 * @param rule the rule
 * @param seats all seats
 * @param votes the vote counted for each seat's code
 * @param known the sum of the known votes
 * @param unknown the seats whose vote is unknown
 */
record Count(Rule rule, List<Seat> seats, Map<String, Vote> votes, Tally known, List<Seat> unknown) {

    static Count of(Question question, Rule rule) {
        Map<String, Vote> cast = new LinkedHashMap<>();
        question.ballots().forEach(ballot -> cast.put(ballot.member(), ballot.vote()));
        List<Seat> seats = question.seats();
        Map<String, Vote> votes = new LinkedHashMap<>();
        List<Seat> unknown = new ArrayList<>();
        Tally known = Tally.empty();
        for (Seat seat : seats) {
            Vote vote = counted(seat, cast.getOrDefault(seat.code(), Vote.UNKNOWN), question, rule);
            votes.put(seat.code(), vote);
            if (vote == Vote.UNKNOWN) {
                unknown.add(seat);
            } else {
                known = known.plus(vote, seat.weight(), seat.veto(), 1);
            }
        }
        return new Count(rule, seats, votes, known, unknown);
    }

    /** A party that must abstain abstains, whatever it says; one that stays away stays away. */
    private static Vote counted(Seat seat, Vote cast, Question question, Rule rule) {
        boolean bound = rule.partiesAbstain() && question.parties().contains(seat.code());
        return bound && cast != Vote.ABSENT ? Vote.ABSTAIN : cast;
    }

    /** The tally when every unknown member votes the same. */
    Tally allUnknown(Vote vote) {
        return plus(known, unknown, vote);
    }

    static Tally plus(Tally tally, List<Seat> seats, Vote vote) {
        Tally sum = tally;
        for (Seat seat : seats) {
            sum = sum.plus(vote, seat.weight(), seat.veto(), 1);
        }
        return sum;
    }

    /** Whether it is adopted however the unknown votes fall. */
    boolean certain() {
        // A quorum is missed soonest when all stay away, every other demand when all vote no.
        return rule.adopts(allUnknown(Vote.NO)) && rule.adopts(allUnknown(Vote.ABSENT));
    }

    /** Whether it is adopted in some case. */
    boolean possible() {
        return rule.adopts(allUnknown(Vote.YES));
    }

    List<Seat> voting(Vote vote) {
        return seats.stream().filter(seat -> votes.get(seat.code()) == vote).toList();
    }
}
