package org.rapporteur.analysis.collation.material;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.analysis.collation.text.Sentences;
import org.rapporteur.analysis.collation.text.Word;
import org.rapporteur.analysis.collation.text.Words;
import org.rapporteur.record.Item;
import org.rapporteur.record.Span;
import org.rapporteur.record.report.Turn;
import org.rapporteur.record.service.ReportRecord;

/**
 * One report of a story, with its words and sentences, which are cut once however many ask for them. Equal when it is the same report.
 * Safe for use by several threads.
 */
public final class Telling {

    private final ReportRecord record;
    private final Map<Class<?>, List<? extends Item>> lists = new ConcurrentHashMap<>();

    private volatile List<Word> words;
    private volatile List<Sentence> sentences;

    /**
     * A sentence.
     *
     * @param span where it stands
     * @param words its words, in order
     */
    public record Sentence(Span span, List<Word> words) {}

    /**
     * Wraps a report.
     *
     * @param record the report and what was read in it
     */
    public Telling(ReportRecord record) {
        this.record = Objects.requireNonNull(record, "record");
    }

    /** Returns the report and what was read in it. */
    public ReportRecord record() {
        return record;
    }

    /** Returns the objects of one kind, in order; looked for once, since each look goes through all that was read in the report. */
    @SuppressWarnings("unchecked") // a list stands under the class of its objects
    public <T extends Item> List<T> list(Class<T> kind) {
        return (List<T>) lists.computeIfAbsent(kind, ignored -> record.list(kind));
    }

    /** Returns the words of the text. */
    public List<Word> words() {
        List<Word> known = words;
        if (known == null) {
            known = Collections.unmodifiableList(Words.of(text()));
            words = known;
        }
        return known;
    }

    /** Returns the sentences of the text with their words. */
    public List<Sentence> sentences() {
        List<Sentence> known = sentences;
        if (known == null) {
            known = cut();
            sentences = known;
        }
        return known;
    }

    /** No end of a sentence cuts a word: behind it stands a blank or a line break. */
    private List<Sentence> cut() {
        List<Sentence> all = new ArrayList<>();
        int at = 0;
        for (Span span : Sentences.of(text())) {
            while (at < words().size() && words().get(at).start() < span.start()) {
                at++;
            }
            int first = at;
            while (at < words().size() && words().get(at).start() < span.end()) {
                at++;
            }
            all.add(new Sentence(span, words().subList(first, at)));
        }
        return List.copyOf(all);
    }

    /** Lets go of what was cut; it is cut anew where it is asked for again. */
    void forget() {
        words = null;
        sentences = null;
        lists.clear();
    }

    /** Returns the report's identifier. */
    public String id() {
        return record.report().id();
    }

    /** Returns the report's text. */
    public String text() {
        return record.report().text();
    }

    /** Returns the name to show. */
    public String label() {
        return record.report().label();
    }

    /**
     * Returns whether this is a primary source: a transcript or shot list, which gives turn by turn what was said where it was taken and
     * reports nothing else.
     */
    public boolean isPrimary() {
        return !list(Turn.class).isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Telling telling && telling.id().equals(id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
