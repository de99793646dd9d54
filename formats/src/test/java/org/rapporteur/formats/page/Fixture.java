package org.rapporteur.formats.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Identifiers;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.EntityKind;
import org.rapporteur.record.identity.Mention;
import org.rapporteur.record.report.Encoding;
import org.rapporteur.record.report.Precision;
import org.rapporteur.record.report.Published;
import org.rapporteur.record.report.Quotation;
import org.rapporteur.record.report.QuotationUse;
import org.rapporteur.record.report.Region;
import org.rapporteur.record.report.RegionKind;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.report.TimeExpression;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Mode;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Statement;

/** Builds records by hand: every part is named by its words, which are looked for in the text. */
final class Fixture {

    static final Maker BY = new Maker.Machine("fixture", "1");

    private final String text;
    private final String id;
    private final CodePoints codePoints;
    private final List<Item> items = new ArrayList<>();
    private String outlet;
    private String title;
    private String uri;
    private Encoding encoding;
    private Published published = Published.unknown("the text names no date");

    Fixture(String text) {
        this.text = text;
        id = Identifiers.report(null, null, null, text);
        codePoints = CodePoints.of(text);
    }

    /** The talks at Lake Tarn: two speakers, one of them twice, an unnamed source, a scare quote, a credit, a time. */
    static ReportRecord talks() {
        Fixture talks = new Fixture(TALKS).head("The Tarn Post", "Talks end early", LocalDate.of(2031, 5, 9));
        String roth = talks.entity(EntityKind.PERSON, "Ana Roth", "minister", "FI", "Minister Ana Roth", "name")
                .id();
        String odum = talks.entity(EntityKind.PERSON, "Lee Odum", "ambassador", "XK", "Lee Odum", "name")
                .id();
        talks.time("Wednesday", LocalDate.of(2031, 5, 7));
        talks.quote("\"the border stays shut.\"", 1, QuotationUse.SPEECH, null);
        talks.quote("\"We waited,\"", 1, QuotationUse.SPEECH, null);
        talks.quote("\"and nobody came.\"", 1, QuotationUse.SPEECH, null);
        talks.quote("\"peace corridor\"", 1, QuotationUse.SET_OFF, "a term after 'so-called'");
        Statement warned = talks.statement("Minister Ana Roth", roth, "warned", "that \"the border stays shut.\"");
        talks.statement("Lee Odum", odum, "said", "\"We waited,\"", "\"and nobody came.\"");
        talks.statement("A delegate", null, "said", "the minister believes the lake is theirs");
        talks.within("the minister", roth, "believes", "the lake is theirs");
        talks.region(RegionKind.CREDIT, "(Tarn Agency)", "agency in brackets");
        if (!warned.mode().equals(Mode.MIXED)) {
            throw new IllegalStateException("the fixture is wrong: " + warned);
        }
        return talks.build();
    }

    static final String TALKS = """
            Minister Ana Roth warned on Wednesday that "the border stays shut."
            "We waited," Lee Odum said, "and nobody came." The so-called "peace corridor" is closed.
            A delegate said the minister believes the lake is theirs.
            (Tarn Agency)""";

    Fixture head(String outlet, String title, LocalDate day) {
        this.outlet = outlet;
        this.title = title;
        published = day == null ? published : new Published(day, "credit line", List.of());
        return this;
    }

    Fixture file(String uri, Encoding encoding) {
        this.uri = uri;
        this.encoding = encoding;
        return this;
    }

    Fixture add(Item item) {
        items.add(item);
        return this;
    }

    String id() {
        return id;
    }

    Span span(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return new Span(start, start + words.length());
    }

    Entity entity(EntityKind kind, String name, String office, String of, String words, String why) {
        List<Span> spans = List.of(span(words));
        Entity entity = new Entity(
                named("e", spans),
                id,
                kind,
                name,
                office,
                of,
                null,
                List.of(new Mention(spans, words, why)),
                List.of(),
                null,
                BY,
                Extra.NONE);
        items.add(entity);
        return entity;
    }

    Quotation quote(String words, int level, QuotationUse use, String why) {
        List<Span> spans = List.of(span(words));
        Quotation quotation = new Quotation(named("q", spans), id, spans, level, use, why, null, BY, Extra.NONE);
        items.add(quotation);
        return quotation;
    }

    Statement statement(String source, String entity, String cue, String... content) {
        return put(source, entity, cue, null, content);
    }

    Statement within(String source, String entity, String cue, String content) {
        Statement outer = (Statement) items.get(items.size() - 1);
        return put(source, entity, cue, outer.id(), content);
    }

    void time(String words, LocalDate day) {
        List<Span> spans = List.of(span(words));
        String value = day == null ? null : day.toString();
        Precision precision = day == null ? Precision.UNKNOWN : Precision.DAY;
        items.add(new TimeExpression(
                named("t", spans), id, spans, words, value, day, day, precision, "the day before", BY, Extra.NONE));
    }

    void region(RegionKind kind, String words, String why) {
        List<Span> spans = List.of(span(words));
        items.add(new Region(named("r", spans), id, kind, spans, words, null, why, BY, Extra.NONE));
    }

    ReportRecord build() {
        Report report = new Report(
                id,
                outlet,
                null,
                title,
                null,
                published,
                "en",
                null,
                Identifiers.digest(text),
                null,
                encoding,
                uri,
                List.of(),
                text,
                BY,
                Extra.NONE);
        return new ReportRecord(report, items);
    }

    private Statement put(String source, String entity, String cue, String within, String... content) {
        List<Span> spans = new ArrayList<>();
        for (String words : content) {
            spans.add(span(words));
        }
        Collections.sort(spans);
        List<Span> quoted = items.stream()
                .filter(Quotation.class::isInstance)
                .flatMap(item -> ((Quotation) item).spans().stream())
                .toList();
        String why = entity == null ? "nobody is named" : null;
        Party party = source == null
                ? new Party(List.of(), null, entity, List.of(), null, "goes on from the sentence before")
                : new Party(List.of(span(source)), source, entity, List.of(), null, why);
        Statement statement = new Statement(
                named("s", spans),
                id,
                Mode.of(text, spans, quoted),
                party,
                cue == null ? null : Passage.of(text, span(cue)),
                new Passage(spans, Spans.text(text, spans)),
                null,
                within,
                null,
                null,
                BY,
                Extra.NONE);
        items.add(statement);
        return statement;
    }

    private String named(String letter, List<Span> spans) {
        return Identifiers.inReport(id, letter, spans, codePoints);
    }
}
