package org.rapporteur.extraction.text.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.Step;
import org.rapporteur.extraction.text.language.Languages;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Span;
import org.rapporteur.record.report.Region;
import org.rapporteur.record.report.RegionKind;
import org.rapporteur.record.report.TimeExpression;
import org.rapporteur.record.service.ReportRecord;

/**
 * Finds the times that the text names and resolves them against the reference date in force: what a person coded for the
 * report's field {@code published}, else the report's date. Without one, what needs it is a time of unknown value with the
 * reason. In another language than English only times in digits are kept. Expects the regions to be found. Stateless, safe for use by several threads.
 */
public final class TimeFinder implements Step {

    private static final Maker MAKER = new Maker.Machine("times-en", "1");

    private static final List<RegionKind> DATED = List.of(RegionKind.DATELINE, RegionKind.CREDIT);

    @Override
    public Maker maker() {
        return MAKER;
    }

    @Override
    public List<? extends Item> read(Document document, ReportRecord soFar) {
        Reference reference = Reference.of(soFar);
        boolean other = Languages.isOther(soFar);
        List<Region> regions = soFar.list(Region.class).stream()
                .filter(region -> DATED.contains(region.kind()))
                .toList();
        Setting setting = new Setting(document, reference, regions);
        List<Item> times = new ArrayList<>();
        for (Span paragraph : document.paragraphs()) {
            for (Span window : Windows.of(document.text(), paragraph)) {
                List<Candidate> apart = apart(candidates(window, setting));
                for (Candidate candidate : Clock.join(document.text(), window, apart)) {
                    Resolved meaning = itself(candidate, reference).orElse(candidate.meaning());
                    if (isSafe(candidate.span(), document, other)) {
                        times.add(time(document, candidate.span(), meaning));
                    }
                }
            }
        }
        return times;
    }

    /** In another language a word may only look like an English one ("sept" is seven in French); digits do not mislead. */
    private static boolean isSafe(Span span, Document document, boolean other) {
        return !other || span.in(document.text()).chars().noneMatch(Character::isLetter);
    }

    private static List<Candidate> candidates(Span window, Setting setting) {
        List<Candidate> found = new ArrayList<>();
        RangeRules.find(window, setting, found);
        DateRules.find(window, setting, found);
        PartRules.find(window, setting, found);
        PeriodRules.find(window, setting, found);
        WeekdayRules.find(window, setting, found);
        RelativeRules.find(window, setting, found);
        return found;
    }

    /** Keeps of overlapping candidates the one that starts first, then the longer one, then the one found first. */
    private static List<Candidate> apart(List<Candidate> found) {
        List<Candidate> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt(
                        (Candidate candidate) -> candidate.span().start())
                .thenComparing(candidate -> -candidate.span().end()));
        List<Candidate> kept = new ArrayList<>();
        int behind = 0;
        for (Candidate candidate : sorted) {
            if (candidate.span().start() >= behind) {
                kept.add(candidate);
                behind = candidate.span().end();
            }
        }
        return kept;
    }

    /** The words that show the date of publication are not resolved against it: they are that date. */
    private static Optional<Resolved> itself(Candidate candidate, Reference reference) {
        return reference.shown().stream().anyMatch(candidate.span()::overlaps)
                ? Optional.of(Resolved.day(reference.day(), "it is " + reference.name()))
                : Optional.empty();
    }

    private static TimeExpression time(Document document, Span span, Resolved meaning) {
        List<Span> spans = List.of(span);
        return new TimeExpression(
                document.identifier("t", spans),
                document.report().id(),
                spans,
                span.in(document.text()),
                meaning.value(),
                meaning.from(),
                meaning.to(),
                meaning.precision(),
                meaning.why(),
                MAKER,
                Extra.NONE);
    }
}
