package org.rapporteur.analysis.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rapporteur.analysis.decision.body.Samples;
import org.rapporteur.analysis.decision.body.Seat;
import org.rapporteur.analysis.decision.rule.Base;
import org.rapporteur.analysis.decision.rule.Measure;
import org.rapporteur.analysis.decision.rule.NoObjection;
import org.rapporteur.analysis.decision.rule.NoVeto;
import org.rapporteur.analysis.decision.rule.Quorum;
import org.rapporteur.analysis.decision.rule.Quota;
import org.rapporteur.analysis.decision.rule.Requirement;
import org.rapporteur.analysis.decision.rule.Rule;
import org.rapporteur.analysis.decision.rule.Tally;
import org.rapporteur.analysis.decision.rule.Threshold;
import org.rapporteur.analysis.decision.rule.Unanimity;
import org.rapporteur.analysis.decision.rule.Vote;

/** Random bodies, rules and votes: what is computed equals what going through every case gives. */
class DecidingProperties {

    private static final List<Vote> KNOWN = List.of(Vote.YES, Vote.NO, Vote.ABSTAIN, Vote.ABSENT);

    private static final int MOST_UNKNOWN = 5;

    @Provide
    Arbitrary<Question> questions() {
        Arbitrary<List<Long>> weights =
                Arbitraries.longs().between(0, 4).list().ofMinSize(1).ofMaxSize(7);
        Arbitrary<List<Vote>> votes = Arbitraries.of(Vote.class).list().ofSize(7);
        Arbitrary<List<Requirement>> demands = demand().list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<Integer> vetoes = Arbitraries.integers().between(0, 3);
        return Combinators.combine(weights, votes, demands, vetoes).as(DecidingProperties::question);
    }

    private static Question question(List<Long> weights, List<Vote> votes, List<Requirement> demands, int vetoes) {
        List<Long> heavy = new ArrayList<>(weights);
        heavy.set(0, Math.max(1, heavy.get(0)));
        List<Ballot> ballots = new ArrayList<>();
        int unknown = 0;
        for (int i = 0; i < heavy.size(); i++) {
            Vote vote = votes.get(i);
            if (vote == Vote.UNKNOWN && ++unknown > MOST_UNKNOWN) {
                vote = Vote.ABSENT;
            }
            ballots.add(Ballot.of("m" + (i + 1), vote));
        }
        return new Question(
                Samples.body(heavy, vetoes, demands.toArray(Requirement[]::new)), Samples.DAY, ballots, Set.of());
    }

    private static Arbitrary<Requirement> demand() {
        Arbitrary<Quota> quotas = Arbitraries.of(
                Quota.count(1), Quota.atLeast(1, 2), Quota.moreThan(1, 2), Quota.atLeast(2, 3), Quota.atLeast(1, 1));
        Arbitrary<Measure> measures = Arbitraries.of(Measure.class);
        Arbitrary<Requirement> thresholds = Combinators.combine(measures, Arbitraries.of(Base.class), quotas)
                .as(Threshold::new);
        Arbitrary<Requirement> quorums = Combinators.combine(measures, quotas).as(Quorum::new);
        Arbitrary<Requirement> others = Arbitraries.of(
                new NoVeto(false), new NoVeto(true), new NoObjection(), new Unanimity(false), new Unanimity(true));
        return Arbitraries.oneOf(thresholds, quorums, others);
    }

    @Property
    void theOutcomeIsTheIntervalOverEveryCase(@ForAll("questions") Question question) {
        Decision decision = Deciding.decide(question, "rule");
        Set<Boolean> outcomes = new TreeSet<>();
        for (Tally tally : everyCase(decision.known(), unknown(question))) {
            outcomes.add(decision.rule().adopts(tally));
        }
        Outcome expected =
                outcomes.size() == 2 ? Outcome.OPEN : outcomes.contains(true) ? Outcome.ADOPTED : Outcome.NOT_ADOPTED;
        assertEquals(expected, decision.outcome());
        assertEquals(expected == Outcome.ADOPTED, decision.grounds().isEmpty());
    }

    @Property
    void pivotalIsWhoCanChangeTheOutcomeAlone(@ForAll("questions") Question question) {
        Decision decision = Deciding.decide(question, "rule");
        List<Seat> unknown = unknown(question);
        List<String> expected = new ArrayList<>();
        for (Seat seat : unknown) {
            List<Seat> others = new ArrayList<>(unknown);
            others.remove(seat);
            if (everyCase(decision.known(), others).stream().anyMatch(tally -> matters(decision.rule(), seat, tally))) {
                expected.add(seat.code());
            }
        }
        assertEquals(expected, decision.pivotal().orElseThrow());
    }

    private static boolean matters(Rule rule, Seat seat, Tally others) {
        Set<Boolean> outcomes = new TreeSet<>();
        KNOWN.forEach(vote -> outcomes.add(rule.adopts(others.plus(vote, seat.weight(), seat.veto(), 1))));
        return outcomes.size() == 2;
    }

    @Property
    void theSetsAreThoseThatSecureOrPreventItAndCannotBeSmaller(@ForAll("questions") Question question) {
        Decision decision = Deciding.decide(question, "rule");
        if (decision.outcome() != Outcome.OPEN) {
            return;
        }
        List<Seat> unknown = unknown(question);
        List<Integer> securing = new ArrayList<>();
        List<Integer> preventing = new ArrayList<>();
        for (int set = 0; set < 1 << unknown.size(); set++) {
            List<Seat> inside = new ArrayList<>();
            List<Seat> outside = new ArrayList<>();
            for (int i = 0; i < unknown.size(); i++) {
                ((set >> i & 1) == 1 ? inside : outside).add(unknown.get(i));
            }
            if (everyCase(Count.plus(decision.known(), inside, Vote.YES), outside).stream()
                    .allMatch(decision.rule()::adopts)) {
                securing.add(set);
            }
            if (everyCase(Count.plus(decision.known(), outside, Vote.YES), inside).stream()
                    .anyMatch(tally -> !decision.rule().adopts(tally))) {
                preventing.add(set);
            }
        }
        assertEquals(minimal(securing), decision.needed().orElseThrow().count());
        assertEquals(minimal(preventing), decision.blocking().orElseThrow().count());
    }

    private static BigInteger minimal(List<Integer> sets) {
        return BigInteger.valueOf(sets.stream()
                .filter(set -> sets.stream().noneMatch(other -> !other.equals(set) && (other & set) == other))
                .count());
    }

    @Property
    void anotherYesNeverHarms(@ForAll("questions") Question question) {
        Outcome before = Deciding.decide(question, "rule").outcome();
        for (Seat seat : question.seats()) {
            Outcome after = Deciding.decide(question.with(List.of(Ballot.of(seat.code(), Vote.YES))), "rule")
                    .outcome();
            assertTrue(rank(after) >= rank(before), before + " became " + after + " by " + seat);
        }
    }

    @Property
    void notKnowingOnlyWidens(@ForAll("questions") Question question) {
        Outcome before = Deciding.decide(question, "rule").outcome();
        if (unknown(question).size() == MOST_UNKNOWN) {
            return;
        }
        for (Seat seat : question.seats()) {
            Outcome after = Deciding.decide(question.with(List.of(Ballot.of(seat.code(), Vote.UNKNOWN))), "rule")
                    .outcome();
            assertTrue(after == before || after == Outcome.OPEN, before + " became " + after);
        }
    }

    @Property
    void aWhatIfIsTheSameAsAskingAnew(@ForAll("questions") Question question, @ForAll Vote vote) {
        Rule rule = question.body().rule("rule", Samples.DAY);
        List<Ballot> ballots = new ArrayList<>(question.ballots());
        ballots.set(0, Ballot.of("m1", vote));
        Question anew = new Question(question.body(), Samples.DAY, ballots, Set.of());
        WhatIf whatIf = Deciding.whatIf(question, rule, List.of(Ballot.of("m1", vote)));
        Decision asked = Deciding.decide(anew, rule);
        assertEquals(asked.votes(), whatIf.after().votes());
        assertEquals(asked.outcome(), whatIf.after().outcome());
        assertEquals(asked.explanation(), whatIf.after().explanation());
        assertEquals(question.vote("m1") == vote, whatIf.differences().isEmpty());
    }

    private static int rank(Outcome outcome) {
        return List.of(Outcome.NOT_ADOPTED, Outcome.OPEN, Outcome.ADOPTED).indexOf(outcome);
    }

    private static List<Seat> unknown(Question question) {
        return question.seats().stream()
                .filter(seat -> question.vote(seat.code()) == Vote.UNKNOWN)
                .toList();
    }

    private static List<Tally> everyCase(Tally known, List<Seat> unknown) {
        List<Tally> cases = List.of(known);
        for (Seat seat : unknown) {
            List<Tally> next = new ArrayList<>();
            for (Tally tally : cases) {
                KNOWN.forEach(vote -> next.add(tally.plus(vote, seat.weight(), seat.veto(), 1)));
            }
            cases = next;
        }
        return cases;
    }
}
