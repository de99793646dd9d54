package org.rapporteur.extraction.text.time;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.Sentence;
import org.rapporteur.record.Span;
import org.rapporteur.record.report.Region;

/** What a time is read against: the text around it, and the reference date. Confined to one thread, as its document is. */
final class Setting {

    /** More marks than these never stand in front of a sentence's first word. */
    private static final int MOST_MARKS = 10;

    private final Document document;
    private final Reference reference;
    private final List<Region> regions;

    Setting(Document document, Reference reference, List<Region> regions) {
        this.document = document;
        this.reference = reference;
        this.regions = regions;
    }

    /** Returns the text. */
    String text() {
        return document.text();
    }

    /** Returns the reference date; ask {@link #isDated} first. */
    LocalDate day() {
        return reference.day();
    }

    /** Returns whether the reference date is known. */
    boolean isDated() {
        return reference.day() != null;
    }

    /** Returns the reference date and what it is, for a reason. */
    String reference() {
        return reference.written();
    }

    /** Returns that nothing can be counted from an unknown day. */
    Resolved undated() {
        return Resolved.unknown("counts from the date of publication, which is not known: " + reference.name());
    }

    /** Returns the tense around some words; none in what the report says of itself. */
    Tense tense(Span words) {
        boolean apart =
                regions.stream().anyMatch(region -> region.spans().stream().anyMatch(words::overlaps));
        return apart ? Tense.NONE : Tense.around(text(), sentence(words), words);
    }

    /** Returns whether a position begins a sentence, but for opening marks. */
    boolean beginsSentence(int position) {
        int start = sentence(new Span(position, position + 1)).start();
        return position - start <= MOST_MARKS
                && text().substring(start, position).chars().noneMatch(Character::isLetterOrDigit);
    }

    private Span sentence(Span words) {
        List<Sentence> sentences = document.sentences();
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= words.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return sentences.isEmpty() || !sentences.get(low).span().overlaps(words)
                ? words
                : sentences.get(low).span();
    }
}
