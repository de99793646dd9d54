package org.rapporteur.analysis.collation.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.analysis.collation.material.Said;
import org.rapporteur.analysis.collation.text.Word;
import org.rapporteur.record.Span;

/**
 * A row of words that a report prints in quotation marks. Immutable.
 *
 * @param said the statement it stands in
 * @param words one or more
 */
record Quoted(Said said, List<Word> words) {

    /** Shorter sentences are judged with the next. */
    private static final int SHORTEST = 5;

    Quoted {
        words = List.copyOf(words);
    }

    /** Returns the rows of one statement: what stands between two marks each, within one span of the content. */
    static List<Quoted> of(Said said) {
        Set<Word> marked = Set.copyOf(said.quoted());
        List<Quoted> rows = new ArrayList<>();
        List<Word> row = new ArrayList<>();
        Word last = null;
        for (Word word : said.words()) {
            boolean goesOn = last != null && marked.contains(last) && marked.contains(word) && isOne(said, last, word);
            if (!goesOn && !row.isEmpty()) {
                rows.add(new Quoted(said, row));
                row = new ArrayList<>();
            }
            if (marked.contains(word)) {
                row.add(word);
            }
            last = word;
        }
        if (!row.isEmpty()) {
            rows.add(new Quoted(said, row));
        }
        return rows;
    }

    private static boolean isOne(Said said, Word before, Word after) {
        String between = said.telling().text().substring(before.end(), after.start());
        boolean mark = between.chars().anyMatch(sign -> "\"\u201C\u201D\u201E\u00AB\u00BB".indexOf(sign) >= 0);
        boolean newSpan = said.statement().content().spans().stream()
                .anyMatch(span -> before.end() <= span.start() && span.start() <= after.start());
        return !mark && !newSpan;
    }

    /** Returns this row cut at the ends of its sentences. */
    List<Quoted> sentences() {
        List<Quoted> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= words.size(); i++) {
            boolean ends = i == words.size() || (i - start >= SHORTEST && isStop(words.get(i - 1), words.get(i)));
            if (ends) {
                sentences.add(new Quoted(said, words.subList(start, i)));
                start = i;
            }
        }
        return sentences;
    }

    private boolean isStop(Word before, Word after) {
        String between = text().substring(before.end(), after.start());
        return after.capital() && !between.contains("..") && between.chars().anyMatch(sign -> ".!?".indexOf(sign) >= 0);
    }

    String text() {
        return said.telling().text();
    }

    Span span() {
        return new Span(words.get(0).start(), words.get(words.size() - 1).end());
    }
}
