package org.rapporteur.formats.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;
import org.rapporteur.record.UnknownItem;
import org.rapporteur.record.Word;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.Mention;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.report.Quotation;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.report.TimeExpression;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Statement;

/** The rows of one report. Used once. */
final class ReportRows {

    private final Report report;
    private final List<Item> items;
    private final CodePoints points;
    private final Map<String, Entity> entities = new HashMap<>();
    private final Map<String, TimeExpression> times = new HashMap<>();
    private final StatedActs acts;

    /** Identifier of what was coded, to field, to the latest coding of it. */
    private final Map<String, Map<String, Coding>> codings = new HashMap<>();

    /** The positions that the content of some statement covers. */
    private final BitSet stated = new BitSet();

    ReportRows(ReportRecord record) {
        report = record.report();
        items = record.items();
        points = CodePoints.of(report.text());
        acts = new StatedActs(record);
        for (Item item : items) {
            if (item instanceof Entity entity) {
                entities.putIfAbsent(entity.id(), entity);
            } else if (item instanceof TimeExpression time) {
                times.putIfAbsent(time.id(), time);
            } else if (item instanceof Coding coding) {
                codings.computeIfAbsent(coding.target(), target -> new LinkedHashMap<>())
                        .put(coding.field(), coding);
            } else if (item instanceof Statement statement) {
                statement.content().spans().forEach(span -> stated.set(span.start(), span.end()));
            }
        }
    }

    /** Returns the rows in the order of the record; a report in which nothing was found has one of its own. */
    List<Map<Column, String>> list() {
        List<Map<Column, String>> rows = new ArrayList<>();
        for (Item item : items) {
            if (item instanceof Statement statement) {
                rows.add(statement(statement));
            } else if (item instanceof Quotation quotation && !isStated(quotation)) {
                rows.add(quotation(quotation));
            } else if (item instanceof Problem problem) {
                Map<Column, String> row = head("problem", null, problem.by());
                problem(row, problem);
                rows.add(row);
            } else if (item instanceof UnknownItem unknown) {
                Map<Column, String> row = head("unknown", unknown.id(), null);
                row.put(Column.PROBLEM_MESSAGE, message(unknown));
                rows.add(row);
            }
        }
        if (rows.isEmpty()) {
            rows.add(head("report", report.id(), report.by()));
        }
        return rows;
    }

    /** Fills in the columns of a problem. */
    static void problem(Map<Column, String> row, Problem problem) {
        put(row, Column.PROBLEM_KIND, problem.kind());
        put(row, Column.PROBLEM_MESSAGE, problem.message());
        put(row, Column.PROBLEM_LINE, problem.line());
        put(row, Column.PROBLEM_FIELD, problem.field());
        if (problem.uri() != null) {
            row.put(Column.URI, problem.uri());
        }
    }

    /** Says why an object has no columns of its own. */
    static String message(UnknownItem unknown) {
        return "an object that this version cannot show, of type " + unknown.type()
                + ": its type, or a word in it, is newer";
    }

    /** Returns a coding as people read it. */
    static String coding(Coding coding) {
        return coding.field() + " = " + Objects.requireNonNullElse(coding.value(), "none") + " ("
                + coding.by().written() + ")";
    }

    private boolean isStated(Quotation quotation) {
        return quotation.spans().stream().allMatch(span -> stated.nextClearBit(span.start()) >= span.end());
    }

    private Map<Column, String> head(String kind, String id, Maker by) {
        Map<Column, String> row = new EnumMap<>(Column.class);
        row.put(Column.ROW, kind);
        put(row, Column.ID, id);
        put(row, Column.BY, by == null ? null : by.written());
        row.put(Column.REPORT, report.id());
        put(row, Column.OUTLET, report.outlet());
        put(row, Column.CREDIT, report.credit());
        put(row, Column.TITLE, report.title());
        put(row, Column.BYLINE, report.byline());
        put(row, Column.PUBLISHED, report.published().value());
        put(row, Column.PUBLISHED_WHY, report.published().why());
        put(row, Column.PUBLISHED_SPANS, spans(report.published().spans()));
        put(row, Column.LANGUAGE, report.language());
        put(row, Column.URI, report.uri());
        List<String> coded = new ArrayList<>();
        codings.getOrDefault(report.id(), Map.of()).values().forEach(coding -> coded.add("report " + coding(coding)));
        if (id != null && !id.equals(report.id())) {
            codings.getOrDefault(id, Map.of()).values().forEach(coding -> coded.add(coding(coding)));
        }
        put(row, Column.CODINGS, String.join("; ", coded));
        return row;
    }

    private Map<Column, String> statement(Statement statement) {
        Map<Column, String> row = head("statement", statement.id(), statement.by());
        put(row, Column.MODE, statement.mode());
        source(row, statement.source());
        passage(row, statement.cue(), Column.CUE_TEXT, Column.CUE_SPANS);
        passage(row, statement.content(), Column.CONTENT_TEXT, Column.CONTENT_SPANS);
        if (statement.addressee() != null) {
            addressee(row, statement.addressee());
        }
        put(row, Column.WITHIN, statement.within());
        put(row, Column.TIME, statement.time());
        time(row, times.get(statement.time()));
        put(row, Column.CONFIDENCE, statement.confidence());
        acts.put(row, statement.id());
        return row;
    }

    private void source(Map<Column, String> row, Party source) {
        put(row, Column.SOURCE_TEXT, source.text());
        put(row, Column.SOURCE_SPANS, spans(source.spans()));
        put(row, Column.SOURCE_ENTITY, source.entity());
        put(row, Column.SOURCE_WHY, source.why());
        Entity entity = entities.get(source.entity());
        if (entity != null) {
            put(row, Column.SOURCE_NAME, entity.name());
            put(row, Column.SOURCE_KIND, entity.kind());
            put(row, Column.SOURCE_OFFICE, entity.office());
            put(row, Column.SOURCE_OF, entity.of());
            put(row, Column.SOURCE_JOIN, join(entity, source.spans()));
        }
    }

    private void addressee(Map<Column, String> row, Party addressee) {
        put(row, Column.ADDRESSEE_TEXT, addressee.text());
        put(row, Column.ADDRESSEE_SPANS, spans(addressee.spans()));
        put(row, Column.ADDRESSEE_ENTITY, addressee.entity());
        put(row, Column.ADDRESSEE_WHY, addressee.why());
        Entity entity = entities.get(addressee.entity());
        put(row, Column.ADDRESSEE_NAME, entity == null ? null : entity.name());
    }

    /** The mention with the very spans of the source, else the first that shares a position with it. */
    private static String join(Entity entity, List<Span> words) {
        return entity.mentions().stream()
                .filter(mention -> mention.spans().equals(words))
                .findFirst()
                .or(() -> entity.mentions().stream()
                        .filter(mention -> Spans.overlap(mention.spans(), words))
                        .findFirst())
                .map(Mention::why)
                .orElse(null);
    }

    private void passage(Map<Column, String> row, Passage passage, Column text, Column spans) {
        if (passage != null) {
            put(row, text, passage.text());
            put(row, spans, spans(passage.spans()));
        }
    }

    private static void time(Map<Column, String> row, TimeExpression time) {
        if (time != null) {
            put(row, Column.TIME_TEXT, time.text());
            put(row, Column.TIME_VALUE, time.value());
            put(row, Column.TIME_FROM, time.from());
            put(row, Column.TIME_TO, time.to());
            put(row, Column.TIME_PRECISION, time.precision());
            put(row, Column.TIME_WHY, time.why());
        }
    }

    private Map<Column, String> quotation(Quotation quotation) {
        Map<Column, String> row = head("quotation", quotation.id(), quotation.by());
        put(row, Column.CONTENT_TEXT, Spans.text(report.text(), quotation.spans()));
        put(row, Column.CONTENT_SPANS, spans(quotation.spans()));
        put(row, Column.QUOTATION_USE, quotation.use());
        put(row, Column.QUOTATION_WHY, quotation.why());
        put(row, Column.QUOTATION_LEVEL, quotation.level());
        put(row, Column.QUOTATION_DOUBT, quotation.doubt());
        return row;
    }

    private String spans(List<Span> spans) {
        return spans.stream()
                .map(span -> "[" + points.fromUtf16(span.start()) + "," + points.fromUtf16(span.end()) + ")")
                .collect(Collectors.joining(" "));
    }

    private static void put(Map<Column, String> row, Column column, Object value) {
        if (value != null) {
            row.put(column, value instanceof Word word ? word.word() : value.toString());
        }
    }
}
