package org.rapporteur.analysis.collation.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.analysis.collation.material.Marks;
import org.rapporteur.analysis.collation.text.Word;
import org.rapporteur.record.Span;
import org.rapporteur.record.report.Quotation;
import org.rapporteur.record.service.ReportRecord;

/** One version, laid out: its words, sentences and quotations. Immutable after construction. */
final class Draft {

    private final ReportRecord record;
    private final List<Word> words;
    private final List<Sentence> sentences;
    private final int[] sentenceOf;
    private final int[] quotationOf;

    private Draft(ReportRecord record) {
        this.record = record;
        this.words = Marks.words(record);
        this.sentences = Sentences.of(text(), words);
        this.sentenceOf = new int[words.size()];
        for (int i = 0; i < sentences.size(); i++) {
            Arrays.fill(sentenceOf, sentences.get(i).from(), sentences.get(i).to(), i);
        }
        this.quotationOf = new int[words.size()];
        Arrays.fill(quotationOf, -1);
        List<List<Span>> quotations = quotations(record);
        for (int i = 0; i < quotations.size(); i++) {
            for (Span span : quotations.get(i)) {
                Arrays.fill(quotationOf, first(span.start()), Math.max(first(span.start()), first(span.end())), i);
            }
        }
    }

    static Draft of(ReportRecord record) {
        return new Draft(record);
    }

    /** A quotation that goes on over paragraphs is one. */
    private static List<List<Span>> quotations(ReportRecord record) {
        List<List<Span>> all = new ArrayList<>();
        for (Quotation quotation : record.list(Quotation.class)) {
            if (quotation.level() == 1) {
                all.add(quotation.spans());
            }
        }
        if (all.isEmpty()) {
            Marks.of(record).forEach(span -> all.add(List.of(span)));
        }
        return all;
    }

    ReportRecord record() {
        return record;
    }

    String text() {
        return record.report().text();
    }

    List<Word> words() {
        return words;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    /** Returns the number of the word's sentence. */
    int sentence(int word) {
        return sentenceOf[word];
    }

    /** Returns the number of the quotation that the word stands in, or -1. */
    int quotation(int word) {
        return quotationOf[word];
    }

    boolean isQuoted(int from, int to) {
        for (int i = from; i < to; i++) {
            if (quotationOf[i] < 0) {
                return false;
            }
        }
        return from < to;
    }

    String key(int word) {
        return words.get(word).key();
    }

    String form(int word) {
        return text().substring(words.get(word).start(), words.get(word).end());
    }

    boolean isCapital(int word) {
        return Character.isUpperCase(text().codePointAt(words.get(word).start()));
    }

    boolean isFirst(int word) {
        return sentences.get(sentenceOf[word]).from() == word;
    }

    /** Returns whether a capital may be due to the place alone: a sentence, a quotation or what follows a colon begins here. */
    boolean opens(int word) {
        if (isFirst(word)) {
            return true;
        }
        String before = between(word - 1);
        return !before.isEmpty()
                && (before.indexOf(':') >= 0 || !Character.isWhitespace(before.charAt(before.length() - 1)));
    }

    /** Returns the text between a word and the next; that before the first word, and behind the last, is empty. */
    String between(int word) {
        return word < 0 || word + 1 >= words.size()
                ? ""
                : text().substring(words.get(word).end(), words.get(word + 1).start());
    }

    /** Returns where these words stand, the end not included. */
    Span span(int from, int to) {
        return new Span(words.get(from).start(), words.get(to - 1).end());
    }

    /** Returns the sentence around a word with the stop that ends it. */
    Span sentenceSpan(int word) {
        Sentence sentence = sentences.get(sentenceOf[Math.min(word, words.size() - 1)]);
        return span(sentence.from(), sentence.to());
    }

    /** Returns the first word that begins at the position or behind it, or the number of words. */
    int first(int position) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
