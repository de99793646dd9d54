package org.rapporteur.extraction.statement.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.Step;
import org.rapporteur.record.Cover;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;
import org.rapporteur.record.report.Quotation;
import org.rapporteur.record.report.QuotationUse;
import org.rapporteur.record.report.Region;
import org.rapporteur.record.report.RegionKind;
import org.rapporteur.record.report.TimeExpression;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Mode;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Statement;

/**
 * The baseline: statements around quotation marks, by rules. Also decides what each quotation is used for. Gives no
 * confidence: a rule knows none.
 */
public final class RuleStatements implements Step {

    private static final Maker MAKER = new Maker.Machine("rules-en", "1");

    /** A time further than this behind the attribution belongs to what is said. */
    private static final int NEAR = 12;

    private final CueLexicon cues = new CueLexicon();

    /** Reads the list of cues from the class path. */
    public RuleStatements() {}

    @Override
    public Maker maker() {
        return MAKER;
    }

    @Override
    public List<? extends Item> read(Document document, ReportRecord soFar) {
        List<Quotation> quotations = soFar.list(Quotation.class);
        List<Region> aside = soFar.list(Region.class).stream()
                .filter(region -> region.kind() != RegionKind.TITLE)
                .toList();
        Reader reader = new Reader(cues);
        new Frames(document, cues, quotations, aside).list().forEach(reader::read);

        List<Item> items = new ArrayList<>();
        for (Quotation quotation : quotations) {
            items.add(withUse(quotation, reader));
        }
        Cover marks = Cover.of(quotations.stream()
                .flatMap(quotation -> quotation.spans().stream())
                .toList());
        NavigableMap<Span, TimeExpression> times = new TreeMap<>();
        for (TimeExpression time : soFar.list(TimeExpression.class)) {
            time.spans().forEach(span -> times.putIfAbsent(span, time));
        }
        for (Draft draft : reader.drafts()) {
            items.add(statement(document, draft, marks, times));
        }
        return items;
    }

    private static Quotation withUse(Quotation quotation, Reader reader) {
        Reader.Use use = reader.uses().get(quotation.id());
        if (use != null) {
            return quotation.withUse(use.use(), use.why());
        }
        return quotation.level() > 1
                ? quotation.withUse(QuotationUse.UNKNOWN, "quoted within a quotation")
                : quotation.withUse(QuotationUse.UNKNOWN, "stands in text that is set aside");
    }

    private static Statement statement(
            Document document, Draft draft, Cover marks, NavigableMap<Span, TimeExpression> times) {
        Attribution attribution = draft.attribution();
        List<Span> content = draft.content();
        String text = document.text();
        Party source = attribution.source() == null
                ? Party.unnamed(attribution.why())
                : Party.of(document.passage(attribution.source())).resolved(null, attribution.why());
        Party addressee = attribution.addressee() == null ? null : Party.of(document.passage(attribution.addressee()));
        return new Statement(
                document.identifier("s", content),
                document.report().id(),
                Mode.of(text, content, marks),
                source,
                attribution.cue() == null ? null : document.passage(attribution.cue()),
                Passage.of(text, content),
                addressee,
                null,
                time(attribution, content, times),
                null,
                MAKER,
                Extra.NONE);
    }

    private static String time(Attribution attribution, List<Span> content, NavigableMap<Span, TimeExpression> times) {
        Span end = attribution.end();
        if (end == null) {
            return null;
        }
        Span from = new Span(end.end(), end.end() + 1);
        Span to = new Span(end.end() + NEAR, Integer.MAX_VALUE);
        return times.subMap(from, true, to, true).entrySet().stream()
                .filter(time -> content.stream().noneMatch(time.getKey()::overlaps))
                .map(time -> time.getValue().id())
                .findFirst()
                .orElse(null);
    }
}
