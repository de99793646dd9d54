package org.rapporteur.analysis.collation.utterance;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.analysis.collation.text.Weights;
import org.rapporteur.analysis.collation.text.Word;

/** One side of an alignment, laid out once however many others it is aligned with. For one thread. */
final class Side {

    /** Of a pair of words that stands in more places than these, the first count. */
    private static final int MOST_PLACES = 16;

    private static final int[] NOWHERE = {};

    private final List<Word> words;
    private final double[] weights;
    private final int[] numbers;
    private Map<Long, int[]> places;

    /**
     * Lays out words.
     *
     * @param numbers a number for each key, the same map for all sides that are aligned with one another; is added to
     */
    Side(List<Word> words, Map<String, Integer> numbers) {
        this.words = words;
        this.weights = new double[words.size()];
        this.numbers = new int[words.size()];
        for (int i = 0; i < weights.length; i++) {
            String key = words.get(i).key();
            this.weights[i] = Weights.news().of(key);
            this.numbers[i] = numbers.computeIfAbsent(key, ignored -> numbers.size());
        }
    }

    List<Word> words() {
        return words;
    }

    int size() {
        return weights.length;
    }

    /** Returns whether a word of this side and one of another are the same. */
    boolean isSame(int word, Side other, int its) {
        return numbers[word] == other.numbers[its];
    }

    /** A number for two words in a row; odd factors keep them apart and spread them over a table. */
    private long pair(int word) {
        return (((long) numbers[word] << Integer.SIZE) + numbers[word + 1]) * 0x9E3779B97F4A7C15L;
    }

    /** Returns the weight of the words from one up to another, the latter not included; rows of the same words weigh the same. */
    double weight(int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += weights[i];
        }
        return sum;
    }

    /** Returns the weight of all words. */
    double weight() {
        return weight(0, weights.length);
    }

    /** Returns where a word of another side stands here with the one that follows it there; the first places, ascending. */
    int[] places(Side other, int word) {
        if (places == null) {
            places = new HashMap<>();
            for (int i = 0; i + 1 < words.size(); i++) {
                add(pair(i), i);
            }
        }
        return places.getOrDefault(other.pair(word), NOWHERE);
    }

    private void add(long pair, int place) {
        int[] known = places.getOrDefault(pair, NOWHERE);
        if (known.length < MOST_PLACES) {
            int[] more = Arrays.copyOf(known, known.length + 1);
            more[known.length] = place;
            places.put(pair, more);
        }
    }
}
