package org.rapporteur.engine.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.analysis.actor.cast.Chain;
import org.rapporteur.analysis.actor.cast.Entry;
import org.rapporteur.analysis.actor.cast.Link;
import org.rapporteur.analysis.actor.cast.Unresolved;
import org.rapporteur.engine.output.Json;
import org.rapporteur.formats.table.Csv;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.record.identity.Member;
import org.rapporteur.record.report.Problem;

/** Actors as JSON and as a table. Stateless. */
final class ActorData {

    private static final List<String> COLUMNS = List.of(
            "row",
            "id",
            "kind",
            "name",
            "office",
            "of",
            "from",
            "to",
            "wikidata",
            "statements",
            "addressed",
            "reports",
            "forms",
            "pronouns",
            "wordings",
            "members",
            "membership",
            "entities",
            "why",
            "candidates",
            "by");

    private ActorData() {}

    static String csv(ActorAnswer answer, boolean all) {
        StringBuilder csv = new StringBuilder("\ufeff").append(Csv.line(COLUMNS));
        answer.cast().speaking().forEach(entry -> csv.append(row("speaker", entry)));
        if (all) {
            answer.cast().others().forEach(entry -> csv.append(row("named", entry)));
        }
        for (Unresolved source : answer.cast().unresolved()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("row", "unresolved");
            row.put("id", source.statement());
            row.put("name", source.words());
            row.put("reports", source.report());
            row.put("why", source.why());
            row.put("candidates", String.join("|", source.candidates()));
            csv.append(line(row));
        }
        for (Problem problem : answer.problems()) {
            csv.append(line(Map.of("row", "problem", "why", problem.message())));
        }
        return csv.toString();
    }

    private static String row(String kind, Entry entry) {
        Actor actor = entry.actor();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("row", kind);
        row.putAll(head(actor));
        row.put("statements", entry.statements());
        row.put("addressed", entry.addressed());
        row.put("reports", entry.reports());
        row.put(
                "forms",
                entry.forms().stream()
                        .map(form -> form.text() + " (" + form.count() + ")")
                        .collect(Collectors.joining("|")));
        row.put("pronouns", entry.pronouns());
        row.put(
                "wordings",
                entry.wordings().stream()
                        .map(wording -> wording.words() + " (" + wording.outlet() + ")")
                        .collect(Collectors.joining("|")));
        row.put("members", String.join("|", actor.members()));
        row.put(
                "membership",
                actor.membership() == null ? null : actor.membership().word());
        row.put("entities", actor.entities().stream().map(Member::id).collect(Collectors.joining("|")));
        row.put("why", actor.entities().stream().map(Member::why).distinct().collect(Collectors.joining("|")));
        row.put("candidates", String.join("|", entry.doubts()));
        row.put("by", actor.by().written());
        return line(row);
    }

    private static String line(Map<String, Object> row) {
        List<String> cells = new ArrayList<>();
        for (String column : COLUMNS) {
            Object value = row.get(column);
            cells.add(value == null ? "" : value.toString());
        }
        return Csv.line(cells);
    }

    static String json(ActorAnswer answer, boolean all) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(
                "speaking",
                answer.cast().speaking().stream().map(ActorData::entry).toList());
        if (all) {
            json.put(
                    "others",
                    answer.cast().others().stream().map(ActorData::entry).toList());
        }
        json.put(
                "unresolved",
                answer.cast().unresolved().stream().map(ActorData::unresolved).toList());
        json.put("problems", answer.problems().stream().map(Problem::message).toList());
        return Json.of(json);
    }

    private static Map<String, Object> entry(Entry entry) {
        Actor actor = entry.actor();
        Map<String, Object> json = head(actor);
        json.put("statements", entry.statements());
        json.put("addressed", entry.addressed());
        json.put("reports", entry.reports());
        json.put(
                "forms",
                entry.forms().stream()
                        .map(form -> pair("text", form.text(), "count", form.count()))
                        .toList());
        json.put("pronouns", entry.pronouns());
        json.put(
                "wordings",
                entry.wordings().stream()
                        .map(wording -> pair("outlet", wording.outlet(), "words", wording.words()))
                        .toList());
        json.put("members", actor.members());
        json.put(
                "membership",
                actor.membership() == null ? null : actor.membership().word());
        json.put(
                "entities",
                actor.entities().stream()
                        .map(member -> pair("id", member.id(), "why", member.why()))
                        .toList());
        json.put("doubts", entry.doubts());
        json.put("by", actor.by().written());
        return json;
    }

    private static Map<String, Object> head(Actor actor) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", actor.id());
        json.put("kind", actor.kind().word());
        json.put("name", actor.name());
        json.put("office", actor.office());
        json.put("of", actor.of());
        json.put("from", actor.from() == null ? null : actor.from().toString());
        json.put("to", actor.to() == null ? null : actor.to().toString());
        json.put("wikidata", actor.wikidata());
        return json;
    }

    private static Map<String, Object> unresolved(Unresolved source) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("statement", source.statement());
        json.put("report", source.report());
        json.put("outlet", source.outlet());
        json.put("words", source.words());
        json.put("candidates", source.candidates());
        json.put("why", source.why());
        return json;
    }

    static String json(List<Chain> chains) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Chain chain : chains) {
            Map<String, Object> json = head(chain.actor());
            json.put("links", chain.links().stream().map(ActorData::link).toList());
            json.put("by", chain.actor().by().written());
            all.add(json);
        }
        return Json.of(Map.of("actors", all));
    }

    private static Map<String, Object> link(Link link) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("entity", link.entity());
        json.put("report", link.report());
        json.put("outlet", link.outlet());
        json.put("date", link.date() == null ? null : link.date().toString());
        json.put("why", link.why());
        List<Map<String, Object>> mentions = new ArrayList<>();
        for (Link.Seen seen : link.mentions()) {
            Map<String, Object> mention = pair("line", seen.line(), "spans", seen.spans());
            mention.putAll(pair("words", seen.words(), "why", seen.why()));
            mentions.add(mention);
        }
        json.put("mentions", mentions);
        json.put("by", link.by());
        return json;
    }

    private static Map<String, Object> pair(String first, Object one, String second, Object other) {
        Map<String, Object> pair = new LinkedHashMap<>();
        pair.put(first, one);
        pair.put(second, other);
        return pair;
    }
}
