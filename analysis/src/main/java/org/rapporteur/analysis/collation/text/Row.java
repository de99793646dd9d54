package org.rapporteur.analysis.collation.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A passage's words laid out for {@link Lexical}: stems, weights and places looked up once, so that a passage compared with many others
 * is read once. Made by {@link Lexical#row}. Immutable, safe for use by several threads.
 */
public final class Row {

    final List<Word> words;
    final String[] stems;
    final double[] weights;

    /** The weight of all words. */
    final double whole;

    /** Where each stem first stands. */
    final Map<String, Integer> first = new HashMap<>();

    /** Where the stem of each place stands next; -1 behind its last. */
    final int[] next;

    Row(List<Word> words, Weights news) {
        this.words = words;
        this.stems = new String[words.size()];
        this.weights = new double[words.size()];
        this.next = new int[words.size()];
        for (int i = words.size() - 1; i >= 0; i--) {
            stems[i] = Stems.of(words.get(i).key());
            weights[i] = news.ofStem(stems[i]);
            Integer later = first.put(stems[i], i);
            next[i] = later == null ? -1 : later;
        }
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        this.whole = sum;
    }

    /** Returns the words, as given. */
    public List<Word> words() {
        return words;
    }

    /** Returns the weight of all words together. */
    public double weight() {
        return whole;
    }
}
