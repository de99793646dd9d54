package org.rapporteur.extraction.statement.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.extraction.statement.CueLexicon;
import org.rapporteur.extraction.statement.SpokenTimes;
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

    private final CueLexicon cues = new CueLexicon();
    private final Maker standing;

    /** Reads the list of cues from the class path. */
    public RuleStatements() {
        this(null);
    }

    private RuleStatements(Maker standing) {
        this.standing = standing;
    }

    /**
     * Returns the step that reads only what another has left: quotations, or pieces of them, that no content found by
     * {@code standing} touches.
     */
    public static RuleStatements beside(Maker standing) {
        return new RuleStatements(standing);
    }

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

        Cover said = said(soFar);
        List<Draft> drafts = reader.drafts().stream()
                .map(draft -> draft.without(said))
                .flatMap(Optional::stream)
                .toList();
        Cover added = Cover.of(
                drafts.stream().flatMap(draft -> draft.content().stream()).toList());
        List<Item> items = new ArrayList<>();
        for (Quotation quotation : quotations) {
            items.add(
                    quotation.spans().stream().anyMatch(said::overlaps)
                            ? quotation.withUse(QuotationUse.SPEECH, "a statement's content holds it")
                            : withUse(quotation, reader, added));
        }
        Cover marks = Cover.of(quotations.stream()
                .flatMap(quotation -> quotation.spans().stream())
                .toList());
        SpokenTimes times = new SpokenTimes(soFar);
        for (Draft draft : drafts) {
            items.add(statement(document, draft, marks, times));
        }
        return items;
    }

    /** Returns what the other annotator's statements say. */
    private Cover said(ReportRecord soFar) {
        return Cover.of(soFar.list(Statement.class).stream()
                .filter(statement -> statement.by().equals(standing))
                .flatMap(statement -> statement.content().spans().stream())
                .toList());
    }

    private static Quotation withUse(Quotation quotation, Reader reader, Cover added) {
        Reader.Use use = reader.uses().get(quotation.id());
        if (use != null
                && use.use() == QuotationUse.SPEECH
                && quotation.spans().stream().noneMatch(added::overlaps)) {
            return quotation.withUse(
                    QuotationUse.UNKNOWN, "stands beside the words of a statement whose content does not reach it");
        }
        if (use != null) {
            return quotation.withUse(use.use(), use.why());
        }
        return quotation.level() > 1
                ? quotation.withUse(QuotationUse.UNKNOWN, "quoted within a quotation")
                : quotation.withUse(QuotationUse.UNKNOWN, "stands in text that is set aside");
    }

    private static Statement statement(Document document, Draft draft, Cover marks, SpokenTimes times) {
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
                times.behind(attribution.end(), content),
                null,
                MAKER,
                Extra.NONE);
    }
}
