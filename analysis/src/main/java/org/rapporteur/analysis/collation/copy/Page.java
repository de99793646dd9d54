package org.rapporteur.analysis.collation.copy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.analysis.collation.material.Marks;
import org.rapporteur.analysis.collation.material.Telling;
import org.rapporteur.analysis.collation.text.Word;
import org.rapporteur.record.Cover;
import org.rapporteur.record.Span;

/**
 * The words of one report for comparing: without credit, dateline, byline and boilerplate, which outlets share without sharing a story.
 * For one thread.
 */
final class Page {

    /** How many words a gram has. */
    static final int GRAM = 4;

    private final Telling telling;
    private final List<Word> words;
    private final BitSet quoted = new BitSet();
    private final long[] grams;
    private final Map<Long, List<Integer>> places = new HashMap<>();
    private int[] turns;

    private Page(Telling telling) {
        this.telling = telling;
        this.words = Marks.words(telling);
        Cover marks = Marks.cover(telling.record());
        for (int i = 0; i < words.size(); i++) {
            quoted.set(i, marks.contains(words.get(i).start()));
        }
        this.grams = grams(words);
    }

    /** Returns where each gram stands, ascending; looked for once, since a page is compared with many. */
    Map<Long, List<Integer>> places() {
        if (places.isEmpty()) {
            for (int i = 0; i < grams.length; i++) {
                places.computeIfAbsent(grams[i], ignored -> new ArrayList<>(1)).add(i);
            }
        }
        return places;
    }

    /** Returns how often the gram of a word stands before it already. */
    int turn(int word) {
        if (turns == null) {
            turns = new int[grams.length];
            places().values().forEach(those -> {
                for (int turn = 0; turn < those.size(); turn++) {
                    turns[those.get(turn)] = turn;
                }
            });
        }
        return turns[word];
    }

    static Page of(Telling telling) {
        return new Page(telling);
    }

    Telling telling() {
        return telling;
    }

    List<Word> words() {
        return words;
    }

    /** Returns whether a word stands in quotation marks. */
    boolean isQuoted(int word) {
        return quoted.get(word);
    }

    /** Returns how many grams there are: three fewer than words. */
    int size() {
        return grams.length;
    }

    /** Returns a number for a word and the three that follow. */
    long gram(int word) {
        return grams[word];
    }

    private static long[] grams(List<Word> words) {
        long[] grams = new long[Math.max(0, words.size() - GRAM + 1)];
        for (int i = 0; i < grams.length; i++) {
            long gram = 0;
            for (int k = 0; k < GRAM; k++) {
                gram = gram * 0x9E3779B97F4A7C15L + hash(words.get(i + k).key());
            }
            grams[i] = gram;
        }
        return grams;
    }

    /** FNV-1a with 64 bits: two grams of one number are rare enough to do no harm, since words are compared before they count. */
    private static long hash(String key) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001B3L;
        }
        return hash;
    }

    /** Returns whether most of a gram's words stand outside quotation marks. */
    boolean isNarrative(int gram) {
        return quoted.get(gram, gram + GRAM).cardinality() <= 1;
    }

    boolean same(int word, Page other, int its) {
        return words.get(word).key().equals(other.words.get(its).key());
    }

    /** Returns the text from one word up to another, the latter not included. */
    Span span(int from, int to) {
        return new Span(words.get(from).start(), words.get(to - 1).end());
    }
}
