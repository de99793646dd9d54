package org.rapporteur.extraction.encoder;

import java.util.List;
import org.rapporteur.record.Span;

/**
 * A stretch of a report after the encoder has read it: for every word its place, its vector and its label scores. A window
 * answers for its own words; those before and behind them are context, which another window answers for. Immutable, except that
 * the arrays are handed out and must not be changed.
 */
public final class Window {

    private final List<Span> words;
    private final int firstOwn;
    private final int endOwn;
    private final float[] vectors;
    private final float[] scores;

    /**
     * Makes a window.
     *
     * @param words where the words stand in the report's text, in order; at least one
     * @param firstOwn the first word that this window answers for
     * @param endOwn the word behind the last
     * @param vectors one vector a word, one after the other
     * @param scores one score a label and word, word after word
     */
    public Window(List<Span> words, int firstOwn, int endOwn, float[] vectors, float[] scores) {
        this.words = List.copyOf(words);
        this.firstOwn = firstOwn;
        this.endOwn = endOwn;
        this.vectors = vectors;
        this.scores = scores;
        if (words.isEmpty() || firstOwn < 0 || endOwn < firstOwn || endOwn > words.size()) {
            throw new IllegalArgumentException(
                    "a window of " + words.size() + " words cannot answer for " + firstOwn + " to " + endOwn);
        }
        if (vectors.length % words.size() != 0 || scores.length % words.size() != 0) {
            throw new IllegalArgumentException("a window of " + words.size() + " words cannot have " + vectors.length
                    + " components and " + scores.length + " scores");
        }
    }

    /** Returns how many words the window shows, its context included. */
    public int size() {
        return words.size();
    }

    /** Returns where a word stands in the report's text. */
    public Span word(int word) {
        return words.get(word);
    }

    /** Returns where the words from {@code first} to before {@code end} stand. */
    public Span words(int first, int end) {
        return new Span(words.get(first).start(), words.get(end - 1).end());
    }

    /** Returns the first word that this window answers for. */
    public int firstOwn() {
        return firstOwn;
    }

    /** Returns the word behind the last that this window answers for. */
    public int endOwn() {
        return endOwn;
    }

    /** Returns the number of labels. */
    public int labels() {
        return scores.length / words.size();
    }

    /** Returns the score of a label for a word: a logarithm, not normalised. */
    public float score(int word, int label) {
        return scores[word * labels() + label];
    }

    /** Returns the vectors, row after row; not to be changed. */
    public float[] vectors() {
        return vectors;
    }
}
