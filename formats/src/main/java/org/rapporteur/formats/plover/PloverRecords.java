package org.rapporteur.formats.plover;

import static org.rapporteur.formats.plover.Parties.put;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.coding.Codings;
import org.rapporteur.record.matter.Aspect;
import org.rapporteur.record.matter.Event;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.report.TimeExpression;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Act;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Polarity;
import org.rapporteur.record.speech.Statement;
import org.rapporteur.record.speech.Tense;

/** The records of one report. Used once. */
final class PloverRecords {

    /** A passage longer than this, in UTF-16 units, is cut down to the words of the event. */
    private static final int LONGEST_PASSAGE = 2_000;

    private final ReportRecord record;
    private final Report report;
    private final Categories categories;
    private final CodePoints points;
    private final Parties parties;
    private final Codings codings;
    private final Map<String, Statement> statements = new HashMap<>();
    private final Map<String, TimeExpression> times = new HashMap<>();

    PloverRecords(ReportRecord record, Categories categories, Codes codes) {
        this.record = record;
        this.categories = categories;
        report = record.report();
        points = CodePoints.of(report.text());
        parties = new Parties(record, codes, points);
        codings = record.codings();
        record.list(Statement.class).forEach(statement -> statements.putIfAbsent(statement.id(), statement));
        record.list(TimeExpression.class).forEach(time -> times.putIfAbsent(time.id(), time));
    }

    /** Returns the records as maps, events first, each in the order of the record. */
    List<Map<String, Object>> list() {
        List<Map<String, Object>> all = new ArrayList<>();
        record.list(Event.class).forEach(event -> all.add(event(event)));
        for (Act act : record.list(Act.class)) {
            if (act.plover() != null) {
                all.add(act(act));
            }
        }
        return all;
    }

    private Map<String, Object> event(Event event) {
        List<String> comments = new ArrayList<>();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", event.id());
        date(map, date(event), comments);
        map.put("actor", parties.list(event.actor()));
        map.put("recipient", parties.list(event.recipient()));
        String auxiliary = switch (event.aspect()) {
            case CURRENT -> null;
            case HISTORICAL -> "historical";
            case SCHEDULED -> "future";
            case HYPOTHETICAL -> "hypothetical";
            case NEGATED -> "negation";
        };
        List<String> auxiliaries = auxiliary == null ? List.of() : List.of(auxiliary);
        category(map, event.plover(), event.mode(), auxiliaries, event.contexts(), comments);
        if (event.place() != null) {
            map.put("event_loc", Map.of("extracted_place", event.place().text()));
        }
        words(map, event.spans(), event.evidence());
        map.put("kind", "event");
        map.put("aspect", event.aspect().word());
        claimed(map, event.within(), comments);
        finish(map, event.confidence(), event.by().written(), comments);
        return map;
    }

    private Map<String, Object> act(Act act) {
        List<String> comments = new ArrayList<>();
        Map<String, Object> map = new LinkedHashMap<>();
        Statement statement = statements.get(act.statement());
        map.put("id", act.id());
        date(map, date(statement), comments);
        map.put("actor", statement == null ? List.of() : parties.list(source(statement)));
        map.put("recipient", parties.list(act.target()));
        int hyphen = act.plover().indexOf('-');
        String category = hyphen < 0 ? act.plover() : act.plover().substring(0, hyphen);
        String mode = hyphen < 0 ? null : act.plover().substring(hyphen + 1);
        category(map, category, mode, auxiliaries(act), List.of(), comments);
        List<Span> around = new ArrayList<>(act.evidence());
        if (statement != null) {
            around.addAll(statement.evidence());
        }
        words(map, act.spans(), around);
        map.put("kind", "act");
        map.put("act", act.category());
        map.put("statement", act.statement());
        put(map, "condition", act.condition() == null ? null : act.condition().text());
        put(
                map,
                "consequence",
                act.consequence() == null ? null : act.consequence().text());
        put(map, "modality", act.modality() == null ? null : act.modality().word());
        claimed(map, statement == null ? null : statement.within(), comments);
        finish(map, act.confidence(), act.by().written(), comments);
        return map;
    }

    /** Of what is said, not of the saying: that happened. */
    private static List<String> auxiliaries(Act act) {
        List<String> all = new ArrayList<>();
        if (act.tense() == Tense.HISTORICAL) {
            all.add("historical");
        } else if (act.tense() == Tense.FUTURE) {
            all.add("future");
        }
        if (act.condition() != null) {
            all.add("hypothetical");
        }
        if (act.polarity() == Polarity.NEGATIVE || act.polarity() == Polarity.DENIED) {
            all.add("negation");
        }
        return all;
    }

    private Dated date(Event event) {
        TimeExpression time = event.time() == null ? null : times.get(event.time());
        if (time != null) {
            return Dated.of(time);
        }
        return event.aspect() == Aspect.CURRENT
                ? Dated.ofReport(report, "the event")
                : Dated.unknown(
                        "the text names no time of this " + event.aspect().word() + " event");
    }

    private Dated date(Statement statement) {
        TimeExpression time = statement == null || statement.time() == null ? null : times.get(statement.time());
        return time == null ? Dated.ofReport(report, "the saying") : Dated.of(time);
    }

    private static void date(Map<String, Object> map, Dated dated, List<String> comments) {
        map.put("date", dated.from() == null ? null : dated.from().toString());
        put(map, "enddate", dated.to() == null ? null : dated.to().toString());
        if (dated.comment() != null) {
            comments.add(dated.comment());
        }
    }

    private void category(
            Map<String, Object> map,
            String plover,
            String mode,
            List<String> auxiliaries,
            List<String> contexts,
            List<String> comments) {
        String category = plover.toUpperCase(Locale.ROOT);
        List<String> modes = new ArrayList<>();
        if (mode != null) {
            modes.add(mode);
        }
        modes.addAll(auxiliaries);
        map.put("event", List.of(category));
        map.put("mode", modes);
        map.put("context", contexts);
        Optional<Category> found = categories.find(category, mode, contexts);
        found.ifPresent(row -> {
            map.put("quad_code", row.quad());
            map.put("event_scale", row.score());
            map.put("cameo", row.cameo());
        });
        if (found.isEmpty()) {
            comments.add("'" + plover + "' is no category of PLOVER: no quad class, score or CAMEO code");
        } else if (mode != null && !categories.has(category, mode)) {
            comments.add("'" + mode + "' is no mode of " + category + ": score and CAMEO code are the category's");
        }
    }

    /** Adds the words of the event and the passage around them and its parties, with its offsets in code points. */
    private void words(Map<String, Object> map, List<Span> spans, List<Span> evidence) {
        int start = evidence.stream().mapToInt(Span::start).min().orElseThrow();
        int end = evidence.stream().mapToInt(Span::end).max().orElseThrow();
        if (end - start > LONGEST_PASSAGE) {
            start = spans.get(0).start();
            end = Math.min(spans.get(spans.size() - 1).end(), start + LONGEST_PASSAGE);
            // A passage that is cut must not end inside a character.
            end -= end < report.text().length()
                            && Character.isLowSurrogate(report.text().charAt(end))
                    ? 1
                    : 0;
        }
        map.put("event_text", Spans.text(report.text(), spans));
        map.put("text", report.text().substring(start, end));
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("start", points.fromUtf16(start));
        info.put("end", points.fromUtf16(end));
        info.put("spans", parties.spans(spans));
        map.put("text_info", info);
    }

    /** Adds who claims it, where the report does not tell it itself. */
    private void claimed(Map<String, Object> map, String within, List<String> comments) {
        if (within == null) {
            return;
        }
        map.put("within", within);
        Statement statement = statements.get(within);
        if (statement != null) {
            map.put("claimed_by", parties.list(source(statement)));
        }
        comments.add("claimed in a statement, not told by the report itself");
    }

    /** Returns who makes a statement: what a person coded, else what was proposed. */
    private Party source(Statement statement) {
        Coding coded = codings.find(statement.id(), "source.entity").orElse(null);
        if (coded == null) {
            return statement.source();
        }
        String why = coded.by().written();
        return coded.value() == null
                ? statement.source().undecided(List.of(), why)
                : statement.source().resolved(coded.value(), why);
    }

    private void finish(Map<String, Object> map, Double confidence, String by, List<String> comments) {
        Map<String, Object> cite = new LinkedHashMap<>();
        put(cite, "citation", report.id());
        put(cite, "publication", report.outlet());
        put(cite, "url", report.uri());
        put(cite, "title", report.title());
        put(cite, "language", report.language());
        map.put("cite_info", cite);
        put(map, "confidence", confidence);
        map.put("coder", by);
        if (!comments.isEmpty()) {
            map.put("comment", String.join("; ", comments));
        }
    }
}
