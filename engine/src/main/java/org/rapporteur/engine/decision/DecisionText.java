package org.rapporteur.engine.decision;

import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.analysis.decision.Ballot;
import org.rapporteur.analysis.decision.Decision;
import org.rapporteur.analysis.decision.Outcome;
import org.rapporteur.analysis.decision.WhatIf;
import org.rapporteur.analysis.decision.rule.Vote;
import org.rapporteur.record.finding.Evidence;

/** Answers as text: for each rule the outcome and why; what other votes would change; the statements it rests on. Not thread-safe. */
final class DecisionText {

    private final Answers answers;
    private final Wording wording;
    private final int width;
    private final StringBuilder out = new StringBuilder();

    private DecisionText(Answers answers, int width) {
        this.answers = answers;
        this.wording = answers.wording();
        this.width = width;
    }

    static String of(Answers answers, int width) {
        return new DecisionText(answers, width).text();
    }

    private String text() {
        line("", answers.question().body().name() + " · " + answers.question().date());
        for (Decision decision : answers.decisions()) {
            decision(decision);
        }
        if (answers.decisions().size() > 1) {
            out.append('\n');
            line("", answers.comparison().text());
        }
        answers.whatIfs().forEach(this::supposed);
        rests();
        return out.toString();
    }

    private void decision(Decision decision) {
        out.append('\n');
        line("", Headline.of(answers.words(), decision));
        said(decision);
    }

    /** The first sentence stands in the headline. */
    private void said(Decision decision) {
        List<String> sentences = decision.explanation();
        sentences.subList(1, sentences.size()).forEach(sentence -> line("  ", sentence));
    }

    /** Says only what is said otherwise than before. */
    private void supposed(WhatIf supposed) {
        if (supposed.after().outcome() == Outcome.NO_DECISION) {
            return;
        }
        out.append('\n');
        line("", "If " + changes() + ": " + Headline.of(answers.words(), supposed.after()));
        List<String> sentences = supposed.after().explanation();
        sentences.subList(1, sentences.size()).stream()
                .filter(sentence -> !supposed.before().explanation().contains(sentence))
                .forEach(sentence -> line("  ", sentence));
    }

    private void rests() {
        List<Ballot> ballots = answers.question().ballots();
        out.append('\n');
        line("", ballots.isEmpty() ? "No position was given." : "Positions");
        for (Ballot ballot : ballots) {
            String quote = ballot.quote() == null || ballot.quote().isBlank() ? "" : " " + quoted(ballot.quote());
            line("  ", wording.name(ballot.member()) + ": " + ballot.vote().word() + "." + quote);
            line("    ", shown(ballot) + ballot.place());
        }
    }

    private static String quoted(String words) {
        return "\"“'‘«„".indexOf(words.strip().charAt(0)) >= 0 ? words.strip() : "“" + words.strip() + "”";
    }

    private static String shown(Ballot ballot) {
        return ballot.evidence().stream().map(DecisionText::shown).collect(Collectors.joining());
    }

    private static String shown(Evidence evidence) {
        return "report " + evidence.report() + " "
                + evidence.spans().stream()
                        .map(span -> "[" + span.start() + "," + span.end() + ")")
                        .collect(Collectors.joining(" "))
                + " · ";
    }

    private String changes() {
        return Wording.joined(answers.changes().stream()
                .map(ballot -> wording.name(ballot.member()) + voted(ballot.vote()))
                .toList());
    }

    private static String voted(Vote vote) {
        return switch (vote) {
            case YES -> " voted yes";
            case NO -> " voted no";
            case ABSTAIN -> " abstained";
            case ABSENT -> " stayed away";
            case UNKNOWN -> " were unknown";
        };
    }

    private void line(String indent, String words) {
        out.append(Wording.wrapped(words, width, indent, indent + "  "));
    }
}
