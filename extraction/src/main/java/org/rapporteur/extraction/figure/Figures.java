package org.rapporteur.extraction.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.Places;
import org.rapporteur.extraction.text.Sentence;
import org.rapporteur.extraction.text.Step;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Span;
import org.rapporteur.record.report.Figure;
import org.rapporteur.record.report.Region;
import org.rapporteur.record.report.RegionKind;
import org.rapporteur.record.report.TimeExpression;
import org.rapporteur.record.service.ReportRecord;

/**
 * Finds the quantities that a text names, with unit and what they count: "a 640-strong police unit", "a 55 percent share".
 * A figure's span covers number and unit. Times, and what a report says of itself, are left out, so both are expected to be found.
 * English only. Stateless, safe for use by several threads.
 */
public final class Figures implements Step {

    private static final Maker MAKER = new Maker.Machine("figures-en", "1");

    private static final Set<RegionKind> APART =
            Set.of(RegionKind.CREDIT, RegionKind.DATELINE, RegionKind.BYLINE, RegionKind.BOILERPLATE);

    private final Lexicon lexicon = new Lexicon();
    private final Units units = new Units();

    /** Reads the tables of words. */
    public Figures() {}

    @Override
    public Maker maker() {
        return MAKER;
    }

    @Override
    public List<? extends Item> read(Document document, ReportRecord soFar) {
        Places times = new Places(soFar.list(TimeExpression.class).stream()
                .flatMap(time -> time.spans().stream())
                .toList());
        Places apart = new Places(soFar.list(Region.class).stream()
                .filter(region -> APART.contains(region.kind()))
                .flatMap(region -> region.spans().stream())
                .toList());
        List<Item> figures = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            Counted counted = new Counted(document.tokens(sentence), times);
            List<Piece> pieces = Piece.of(document.text(), sentence.span(), document.tokens(sentence));
            for (Reader.Found found : new Reader(lexicon, units, pieces, counted).read()) {
                if (Stream.of(times, apart).noneMatch(places -> places.overlap(found.span()))) {
                    figures.add(figure(document, found));
                }
            }
        }
        return figures;
    }

    private static Figure figure(Document document, Reader.Found found) {
        List<Span> spans = List.of(found.span());
        return new Figure(
                document.identifier("f", spans),
                document.report().id(),
                spans,
                found.span().in(document.text()),
                found.value(),
                found.unit(),
                found.counts() == null ? null : found.counts().in(document.text()),
                MAKER,
                Extra.NONE);
    }
}
