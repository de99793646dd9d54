package org.rapporteur.analysis.decision;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.rapporteur.analysis.decision.body.Seat;
import org.rapporteur.analysis.decision.rule.Cause;
import org.rapporteur.analysis.decision.rule.NoObjection;
import org.rapporteur.analysis.decision.rule.NoVeto;
import org.rapporteur.analysis.decision.rule.RuleKind;
import org.rapporteur.analysis.decision.rule.Vote;

/** The answer in sentences, for somebody who does not know the body. */
final class Wording {

    /** Members of a set that a sentence still lists. */
    private static final int LONGEST_SET = 15;

    private final Question question;
    private final Count count;
    private final Outcome outcome;
    private final List<Ground> grounds;

    Wording(Question question, Count count, Outcome outcome, List<Ground> grounds) {
        this.question = question;
        this.count = count;
        this.outcome = outcome;
        this.grounds = grounds;
    }

    List<String> sentences(Optional<List<String>> pivotal, Optional<Coalitions> needed, Optional<Coalitions> blocking) {
        List<String> said = new ArrayList<>();
        said.add(headline());
        said.add(ruleInWords());
        if (outcome != Outcome.NO_DECISION) {
            said.add(counts());
            vetoes(said);
            parties(said);
        }
        said.addAll(count.rule().practice());
        if (outcome == Outcome.NOT_ADOPTED) {
            said.add("Nothing changes: what was decided before stands until the body decides otherwise"
                    + (has(Cause.VETO) ? ", so the veto protects the state of things." : "."));
        }
        if (outcome == Outcome.OPEN) {
            open(said, pivotal, needed, blocking);
        }
        said.add(rests());
        return said;
    }

    private String headline() {
        String reasons = String.join("; ", grounds.stream().map(Ground::text).toList());
        boolean agreed = count.rule().requirements().stream().anyMatch(NoObjection.class::isInstance);
        return switch (outcome) {
            case ADOPTED -> agreed ? "Adopted: nobody objects." : "Adopted" + whatever(": ") + ".";
            case NOT_ADOPTED -> (agreed ? "None: " : "Not adopted: ") + reasons + whatever(", ") + ".";
            case OPEN -> "Open: it can pass and it can fail; " + reasons + ".";
            case NO_DECISION ->
                "No decision of " + question.body().name() + ": " + count.rule().name()
                        + " is not adopted by the body. Record its authors and who reads it out, not the body.";
        };
    }

    /** What does not matter any more. */
    private String whatever(String before) {
        if (outcome == Outcome.NOT_ADOPTED && (has(Cause.VETO) || has(Cause.OBJECTION))) {
            return before + "whatever " + others() + " do";
        }
        return count.unknown().isEmpty() ? "" : before + "whatever the members of unknown vote do";
    }

    /** Those without a veto, by the name of their group when they all belong to one: "the ten elected members". */
    private String others() {
        List<Seat> plain = count.seats().stream().filter(seat -> !seat.veto()).toList();
        List<String> groups = plain.stream().map(Seat::group).distinct().toList();
        return has(Cause.VETO) && groups.size() == 1 && groups.get(0) != null
                ? "the " + Names.number(plain.size()) + " " + groups.get(0) + " members"
                : "the other members";
    }

    private String ruleInWords() {
        String demand = count.rule().kind() == RuleKind.OUTSIDE
                ? ""
                : ": adopted when " + count.rule().words();
        String source =
                count.rule().source().isBlank() ? "" : " (" + count.rule().source() + ")";
        return "Rule: " + count.rule().name() + demand + source + ".";
    }

    private String counts() {
        List<String> parts = new ArrayList<>();
        for (Vote vote : Vote.values()) {
            List<Seat> seats = count.voting(vote);
            if (!seats.isEmpty()) {
                long weight = seats.stream().mapToLong(Seat::weight).sum();
                String heavy = weight == seats.size() ? "" : " of weight " + weight;
                parts.add(vote.word() + " " + seats.size() + heavy + " (" + Names.of(seats) + ")");
            }
        }
        return "Votes counted of " + count.seats().size() + " seats: " + String.join("; ", parts) + ".";
    }

    private void vetoes(List<String> said) {
        List<Seat> against = count.voting(Vote.NO).stream().filter(Seat::veto).toList();
        boolean vetoCounts = count.rule().requirements().stream().anyMatch(NoVeto.class::isInstance);
        boolean named = grounds.stream().anyMatch(ground -> ground.cause() == Cause.OBJECTION);
        if (!vetoCounts && !against.isEmpty() && !named) {
            said.add(Names.of(against)
                    + (against.size() == 1
                            ? " has a veto in matters of substance and votes no; under this rule that is one vote and"
                                    + " no veto."
                            : " have a veto in matters of substance and vote no; under this rule each of these is one"
                                    + " vote and no veto."));
        }
        if (vetoCounts && against.isEmpty() && outcome == Outcome.NOT_ADOPTED && !has(Cause.VETO)) {
            said.add("No veto was used.");
        }
        List<Seat> aside = count.seats().stream()
                .filter(Seat::veto)
                .filter(seat -> List.of(Vote.ABSTAIN, Vote.ABSENT)
                        .contains(count.votes().get(seat.code())))
                .toList();
        if (vetoCounts && !aside.isEmpty() && !has(Cause.VETO)) {
            said.add(Names.of(aside) + (aside.size() == 1 ? " has a veto and does" : " have a veto and do")
                    + " not vote no: to abstain or stay away does not block.");
        }
    }

    private void parties(List<String> said) {
        if (question.parties().isEmpty()) {
            return;
        }
        String names = Names.of(question.seats().stream()
                .filter(seat -> question.parties().contains(seat.code()))
                .toList());
        said.add(
                count.rule().partiesAbstain()
                        ? "Party to the dispute: " + names + "; under this rule a party abstains, however it stands."
                        : "Party to the dispute: " + names + "; under this rule a party may vote.");
    }

    private void open(
            List<String> said,
            Optional<List<String>> pivotal,
            Optional<Coalitions> needed,
            Optional<Coalitions> blocking) {
        said.add(pivotal.map(codes -> {
                    List<Seat> seats = count.unknown().stream()
                            .filter(seat -> codes.contains(seat.code()))
                            .toList();
                    return "Pivotal, because its own vote can still change the outcome: " + Names.of(seats) + ".";
                })
                .orElse("Which unknown votes are pivotal was not computed: there are too many cases to go through."));
        said.add(needed.map(sets -> sets(sets, "of unknown members secure adoption by voting yes"))
                .orElse("The sets of members that secure adoption were not counted: there are too many cases."));
        said.add(blocking.map(sets -> sets(sets, "of unknown members prevent it by voting no or staying away"))
                .orElse("The sets of members that prevent it were not counted: there are too many cases."));
    }

    private static String sets(Coalitions sets, String deed) {
        boolean one = sets.count().equals(BigInteger.ONE);
        String number = sets.count() + (one ? " minimal set " : " minimal sets ") + deed;
        boolean readable = !sets.listed().isEmpty() && sets.listed().get(0).size() <= LONGEST_SET;
        return number
                + (readable
                        ? (one ? ": " : "; the first: ")
                                + String.join(" ", sets.listed().get(0))
                        : "") + ".";
    }

    private String rests() {
        long known = question.ballots().stream()
                .filter(ballot -> ballot.vote() != Vote.UNKNOWN)
                .count();
        TreeSet<String> reports = new TreeSet<>();
        question.ballots().forEach(ballot -> ballot.evidence().forEach(shown -> reports.add(shown.report())));
        long shown = question.ballots().stream()
                .filter(ballot ->
                        ballot.vote() != Vote.UNKNOWN && !ballot.evidence().isEmpty())
                .count();
        return "Rests on " + known + (known == 1 ? " position" : " positions") + ", " + shown
                + " of them shown in reports" + (reports.isEmpty() ? "." : ": " + String.join(", ", reports) + ".");
    }

    private boolean has(Cause cause) {
        return grounds.stream().anyMatch(ground -> ground.certain() && ground.cause() == cause);
    }
}
