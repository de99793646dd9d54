package org.rapporteur.analysis.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.analysis.decision.body.Body;
import org.rapporteur.analysis.decision.body.Seat;
import org.rapporteur.analysis.decision.rule.Vote;
import org.rapporteur.analysis.input.InputException;

/**
 * A proposal before a body on a day, and where members stand. Immutable; a member without a ballot is unknown.
 *
 * @param body who decides
 * @param date the day
 * @param ballots at most one a member, only of members
 * @param parties the codes of members that are parties to the dispute
 */
public record Question(Body body, LocalDate date, List<Ballot> ballots, Set<String> parties) {

    /** Validates; throws an {@link InputException} naming place and value at fault. */
    public Question {
        Objects.requireNonNull(date, "date");
        ballots = List.copyOf(ballots);
        parties = Collections.unmodifiableSet(new TreeSet<>(parties));
        Set<String> codes = body.seatsOn(date).stream().map(Seat::code).collect(Collectors.toCollection(TreeSet::new));
        Map<String, Ballot> cast = new HashMap<>();
        for (Ballot ballot : ballots) {
            if (!codes.contains(ballot.member())) {
                throw new InputException(ballot.place(), unknown(ballot.member(), body, date, codes));
            }
            Ballot earlier = cast.putIfAbsent(ballot.member(), ballot);
            if (earlier != null) {
                throw new InputException(
                        ballot.place(),
                        ballot.member() + " votes twice: " + earlier.vote().word() + " at " + earlier.place() + " and "
                                + ballot.vote().word() + " here. Keep one.");
            }
        }
        for (String party : parties) {
            if (!codes.contains(party)) {
                throw new InputException(body.place(), unknown(party, body, date, codes));
            }
        }
    }

    /** Returns the seats on the day. */
    public List<Seat> seats() {
        return body.seatsOn(date);
    }

    /** Returns how {@code member} votes; unknown without a ballot. */
    public Vote vote(String member) {
        return ballots.stream()
                .filter(ballot -> ballot.member().equals(member))
                .map(Ballot::vote)
                .findFirst()
                .orElse(Vote.UNKNOWN);
    }

    /** Returns the same question with some ballots put in the place of these members' own. */
    public Question with(List<Ballot> changes) {
        Set<String> changed = changes.stream().map(Ballot::member).collect(Collectors.toSet());
        List<Ballot> all = new ArrayList<>(ballots.stream()
                .filter(ballot -> !changed.contains(ballot.member()))
                .toList());
        all.addAll(changes);
        return new Question(body, date, all, parties);
    }

    private static String unknown(String code, Body body, LocalDate date, Set<String> codes) {
        return "'" + code + "' is no member of " + body.name() + " on " + date + ". Its members are "
                + String.join(", ", codes) + ".";
    }
}
