package org.rapporteur.engine.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.analysis.decision.body.Bodies;
import org.rapporteur.analysis.decision.body.Body;
import org.rapporteur.analysis.decision.body.Membership;
import org.rapporteur.analysis.decision.body.Seat;
import org.rapporteur.analysis.decision.rule.Rule;
import org.rapporteur.analysis.decision.rule.RuleKind;
import org.rapporteur.analysis.input.InputException;
import org.rapporteur.engine.output.Json;
import org.rapporteur.engine.refusal.RefusedException;

/** Which bodies there are, and what is known of each: members and rules with their days and sources. Stateless. */
public final class BodyList {

    private BodyList() {}

    /**
     * Lists the shipped bodies, or shows one body.
     *
     * @param body the identifier of one, or the path of a file that describes one; null to list those shipped
     * @param date the day to show it on; null for all its days
     * @throws RefusedException when a file or a value is at fault
     */
    public static Answer answer(String body, LocalDate date) throws RefusedException {
        try {
            if (body == null) {
                List<Body> shipped = Bodies.listShipped();
                return Answer.of(width -> list(shipped, width), () -> Json.of(Map.of("bodies", brief(shipped))));
            }
            Body one = Given.body(body);
            // Fails where the body has no members on the day.
            List<Seat> seats = date == null ? List.of() : one.seatsOn(date);
            return Answer.of(width -> text(one, date, seats, width), () -> Json.of(full(one, date, seats)));
        } catch (InputException e) {
            throw new RefusedException(e.getMessage(), e);
        }
    }

    private static String list(List<Body> bodies, int width) {
        StringBuilder out = new StringBuilder();
        for (Body body : bodies) {
            out.append(body.id()).append('\n');
            out.append(Wording.wrapped(body.name() + ". " + body.about(), width, "  ", "  "));
            String rules = String.join(
                    ", ", body.rules().stream().map(Rule::id).distinct().toList());
            out.append(Wording.wrapped("Rules: " + rules, width, "  ", "    "));
        }
        return out.toString();
    }

    private static String text(Body body, LocalDate date, List<Seat> seats, int width) {
        StringBuilder out = new StringBuilder(body.id()).append('\n');
        List<String> about = new ArrayList<>(List.of(body.name() + ". " + body.about(), "Source: " + body.source()));
        about.forEach(sentence -> out.append(Wording.wrapped(sentence, width, "  ", "  ")));
        out.append("\nMembers").append(date == null ? "" : " on " + date).append('\n');
        if (date == null) {
            body.memberships().forEach(member -> out.append(Wording.wrapped(line(member), width, "  ", "    ")));
        } else {
            seats.forEach(seat -> out.append(Wording.wrapped(line(seat), width, "  ", "    ")));
        }
        for (Rule rule : date == null ? body.rules() : body.listRules(date)) {
            out.append('\n')
                    .append(Wording.wrapped("Rule " + rule.id() + ": " + rule.name() + days(rule), width, "", "  "));
            if (rule.kind() != RuleKind.OUTSIDE) {
                out.append(Wording.wrapped("Adopted when " + rule.words() + ".", width, "  ", "    "));
            }
            out.append(Wording.wrapped("Source: " + rule.source(), width, "  ", "    "));
            rule.practice().forEach(practice -> out.append(Wording.wrapped(practice, width, "  ", "    ")));
        }
        return out.toString();
    }

    private static String line(Membership member) {
        return member.code() + ": " + member.name() + traits(member.group(), member.weight(), member.veto())
                + days(member.from(), member.to()) + (member.source().isBlank() ? "" : " [" + member.source() + "]");
    }

    private static String line(Seat seat) {
        return seat.code() + ": " + seat.name() + traits(seat.group(), seat.weight(), seat.veto());
    }

    private static String traits(String group, long weight, boolean veto) {
        return (group == null ? "" : ", " + group) + (weight == 1 ? "" : ", weight " + weight) + (veto ? ", veto" : "");
    }

    private static String days(Rule rule) {
        return days(rule.from(), rule.to());
    }

    private static String days(LocalDate from, LocalDate to) {
        return (from == null ? "" : ", from " + from) + (to == null ? "" : ", to " + to);
    }

    private static List<Map<String, Object>> brief(List<Body> bodies) {
        return bodies.stream()
                .map(body -> {
                    Map<String, Object> json = DecisionJson.body(body);
                    json.put("about", body.about());
                    json.put(
                            "rules",
                            body.rules().stream().map(Rule::id).distinct().toList());
                    return json;
                })
                .toList();
    }

    private static Map<String, Object> full(Body body, LocalDate date, List<Seat> seats) {
        Map<String, Object> json = DecisionJson.body(body);
        json.put("about", body.about());
        json.put("date", date == null ? null : date.toString());
        json.put(
                "seats",
                date == null ? null : seats.stream().map(BodyList::seat).toList());
        json.put(
                "memberships",
                body.memberships().stream().map(BodyList::membership).toList());
        json.put(
                "rules",
                (date == null ? body.rules() : body.listRules(date))
                        .stream().map(BodyList::rule).toList());
        return json;
    }

    private static Map<String, Object> seat(Seat seat) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("member", seat.code());
        json.put("name", seat.name());
        json.put("group", seat.group());
        json.put("weight", seat.weight());
        json.put("veto", seat.veto());
        json.put("named", seat.named());
        return json;
    }

    private static Map<String, Object> membership(Membership member) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("member", member.code());
        json.put("name", member.name());
        json.put("group", member.group());
        json.put("from", day(member.from()));
        json.put("to", day(member.to()));
        json.put("weight", member.weight());
        json.put("veto", member.veto());
        json.put("source", member.source());
        return json;
    }

    private static Map<String, Object> rule(Rule rule) {
        Map<String, Object> json = DecisionJson.rule(rule);
        json.put("from", day(rule.from()));
        json.put("to", day(rule.to()));
        return json;
    }

    private static String day(LocalDate date) {
        return date == null ? null : date.toString();
    }
}
