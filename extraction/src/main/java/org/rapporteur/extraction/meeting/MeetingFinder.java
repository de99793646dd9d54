package org.rapporteur.extraction.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.Places;
import org.rapporteur.extraction.text.Sentence;
import org.rapporteur.extraction.text.Step;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Span;
import org.rapporteur.record.report.Quotation;
import org.rapporteur.record.report.Region;
import org.rapporteur.record.service.ReportRecord;

/**
 * Finds the meeting that a report tells of as its news: the first that a body holds in the first sentences, or that the report
 * comes back to. Expects times, quotations and statements to be found. English only. Stateless, safe for use by several threads.
 */
public final class MeetingFinder implements Step {

    private static final Maker MAKER = new Maker.Machine("meetings-en", "1");

    /** News stands in the first sentences. */
    private static final int FIRST = 6;

    /** What is told of so often is news wherever it begins. */
    private static final int OFTEN = 3;

    private final Lexicon lexicon = new Lexicon();

    /** Reads the tables of words. */
    public MeetingFinder() {}

    @Override
    public Maker maker() {
        return MAKER;
    }

    @Override
    public List<? extends Item> read(Document document, ReportRecord soFar) {
        Places quoted = new Places(flat(soFar.list(Quotation.class).stream()
                .filter(quotation -> quotation.level() == 1)
                .map(Quotation::spans)
                .toList()));
        Places apart = new Places(
                flat(soFar.list(Region.class).stream().map(Region::spans).toList()));
        Bodies bodies = new Bodies(lexicon);
        Mentions finder = new Mentions(lexicon, bodies);
        List<Line> lines = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < document.sentences().size(); i++) {
            Sentence sentence = document.sentences().get(i);
            if (!apart.overlap(sentence.span())) {
                Line line = new Line(i, document.tokens(sentence));
                lines.add(line);
                finder.list(line).stream()
                        .filter(mention -> !quoted.overlap(line.span(mention.anchor(), mention.anchor() + 1)))
                        .forEach(mentions::add);
            }
        }
        Dates dates = new Dates(document, soFar);
        Optional<Mention> told = lines.isEmpty()
                ? Optional.empty()
                : told(mentions, dates, lines.get(0).index());
        return told.map(mention -> List.of(new Telling(document, soFar, lexicon, bodies, mention, quoted, dates)
                        .meeting(lines, mentions, MAKER)))
                .orElse(List.of());
    }

    private static Optional<Mention> told(List<Mention> mentions, Dates dates, int start) {
        List<Mention> candidates = mentions.stream()
                .filter(mention -> mention.isTold() && !dates.isPast(mention))
                .toList();
        Optional<Mention> first = candidates.stream()
                .filter(mention -> mention.line().index() < start + FIRST)
                .findFirst();
        if (first.isPresent() || candidates.isEmpty()) {
            return first;
        }
        Mention later = candidates.get(0);
        long often = candidates.stream().filter(later::mayMean).limit(OFTEN).count();
        return often >= OFTEN ? Optional.of(later) : Optional.empty();
    }

    private static List<Span> flat(List<List<Span>> spans) {
        return spans.stream().flatMap(List::stream).toList();
    }
}
