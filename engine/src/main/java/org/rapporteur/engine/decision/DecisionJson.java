package org.rapporteur.engine.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.analysis.decision.Ballot;
import org.rapporteur.analysis.decision.Coalitions;
import org.rapporteur.analysis.decision.Decision;
import org.rapporteur.analysis.decision.Ground;
import org.rapporteur.analysis.decision.Question;
import org.rapporteur.analysis.decision.WhatIf;
import org.rapporteur.analysis.decision.body.Body;
import org.rapporteur.analysis.decision.rule.Cause;
import org.rapporteur.analysis.decision.rule.Rule;
import org.rapporteur.analysis.decision.rule.Tally;
import org.rapporteur.engine.output.Json;
import org.rapporteur.record.Span;
import org.rapporteur.record.finding.Evidence;

/** Answers as JSON; docs/decisions.md documents every field. Stateless. */
final class DecisionJson {

    private DecisionJson() {}

    static String of(Answers answers) {
        Question question = answers.question();
        Wording wording = answers.wording();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("question", answers.words());
        json.put("body", body(question.body()));
        json.put("date", question.date().toString());
        json.put("parties", List.copyOf(question.parties()));
        json.put("decisions", decisions(answers.words(), answers.decisions()));
        json.put("comparison", answers.comparison().text());
        json.put(
                "positions",
                question.ballots().stream()
                        .map(ballot -> ballot(ballot, wording))
                        .toList());
        json.put("whatIf", whatIf(answers));
        return Json.of(json);
    }

    /** Returns the fields that name a body. */
    static Map<String, Object> body(Body body) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", body.id());
        json.put("name", body.name());
        json.put("source", body.source());
        return json;
    }

    /** Returns the fields of a rule. */
    static Map<String, Object> rule(Rule rule) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", rule.id());
        json.put("name", rule.name());
        json.put("kind", rule.kind().word());
        json.put("adoptedWhen", rule.words());
        json.put("source", rule.source());
        json.put("practice", rule.practice());
        return json;
    }

    private static Object whatIf(Answers answers) {
        if (answers.changes().isEmpty()) {
            return null;
        }
        Map<String, Object> votes = new LinkedHashMap<>();
        answers.changes()
                .forEach(ballot -> votes.put(ballot.member(), ballot.vote().word()));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("votes", votes);
        json.put(
                "decisions",
                answers.whatIfs().stream()
                        .map(supposed -> supposed(answers.words(), supposed))
                        .toList());
        return json;
    }

    private static Map<String, Object> supposed(String words, WhatIf supposed) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("differences", supposed.differences());
        json.putAll(decision(words, supposed.after()));
        return json;
    }

    private static List<Map<String, Object>> decisions(String words, List<Decision> decisions) {
        return decisions.stream().map(decision -> decision(words, decision)).toList();
    }

    private static Map<String, Object> decision(String words, Decision decision) {
        Map<String, Object> votes = new LinkedHashMap<>();
        decision.votes().forEach((member, vote) -> votes.put(member, vote.word()));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", rule(decision.rule()));
        json.put("outcome", decision.outcome().word());
        json.put("answer", Headline.of(words, decision));
        json.put("explanation", decision.explanation());
        json.put("counts", counts(decision));
        json.put("votes", votes);
        json.put("blockedBy", blockers(decision));
        json.put(
                "grounds", decision.grounds().stream().map(DecisionJson::ground).toList());
        json.put("unknown", decision.unknown());
        json.put("pivotal", decision.pivotal().orElse(null));
        json.put("enoughToCarry", sets(decision.needed()));
        json.put("enoughToStop", sets(decision.blocking()));
        return json;
    }

    private static Map<String, Object> counts(Decision decision) {
        Tally known = decision.known();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("yes", known.yes());
        json.put("no", known.no());
        json.put("abstain", known.abstain());
        json.put("absent", known.absent());
        json.put("unknown", decision.unknown().size());
        return json;
    }

    private static List<String> blockers(Decision decision) {
        return decision.grounds().stream()
                .filter(ground ->
                        ground.certain() && (ground.cause() == Cause.VETO || ground.cause() == Cause.OBJECTION))
                .flatMap(ground -> ground.members().stream())
                .distinct()
                .toList();
    }

    private static Map<String, Object> ground(Ground ground) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("cause", ground.cause().word());
        json.put("members", ground.members());
        json.put("certain", ground.certain());
        json.put("text", ground.text());
        return json;
    }

    private static Object sets(Optional<Coalitions> sets) {
        return sets.map(found -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("count", found.count());
                    json.put("listed", found.listed());
                    return json;
                })
                .orElse(null);
    }

    private static Map<String, Object> ballot(Ballot ballot, Wording wording) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("member", ballot.member());
        json.put("name", wording.name(ballot.member()));
        json.put("vote", ballot.vote().word());
        json.put("quote", ballot.quote());
        json.put(
                "evidence",
                ballot.evidence().stream().map(DecisionJson::evidence).toList());
        json.put("place", ballot.place().toString());
        return json;
    }

    private static Map<String, Object> evidence(Evidence evidence) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("report", evidence.report());
        json.put("spans", evidence.spans().stream().map(DecisionJson::ends).toList());
        return json;
    }

    private static List<Integer> ends(Span span) {
        return List.of(span.start(), span.end());
    }
}
