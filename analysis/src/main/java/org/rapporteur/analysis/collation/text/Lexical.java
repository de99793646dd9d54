package org.rapporteur.analysis.collation.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares passages by their words, each weighed by how rare it is ({@link Weights}). Two words match when their stems do
 * ({@link Stems}); two with a capital also when they are one name and its misspelling ({@link Names}) or a name and what is made of it
 * ("Serbia", "Serbian"). Each word matches once. Order does not count.
 *
 * <p>Immutable, safe for use by several threads. Time grows with the words of both; names left over after the stems are compared in
 * pairs, the first {@value #MOST_NAMES} of a side.
 */
public final class Lexical implements Similarity {

    private static final int MOST_NAMES = 60;
    private static final int SHORTEST_NAME = 4;

    /** What English adds to a state's or people's name. */
    private static final Set<String> DEMONYMS =
            Set.of("n", "an", "ian", "i", "r", "s", "ns", "ans", "ians", "is", "ese", "ish");

    private final Weights weights;

    private Lexical(Weights weights) {
        this.weights = weights;
    }

    /** Returns the comparison with the weights of news. */
    public static Lexical news() {
        return new Lexical(Weights.news());
    }

    /** What two passages share, in weight: of the one side's words, of the other's, and each side's whole. */
    private record Shared(double one, double other, double oneWhole, double otherWhole) {}

    /** Returns the shared weight over the whole weight of both (Dice). */
    @Override
    public double of(List<Word> one, List<Word> other) {
        Shared shared = shared(one, other);
        double whole = shared.oneWhole() + shared.otherWhole();
        return one.isEmpty() || other.isEmpty() ? 0 : (shared.one() + shared.other()) / whole;
    }

    /** Returns the shared weight over the weight of the lighter side; symmetric, and 1 where one's words all stand in the other. */
    public double containment(List<Word> one, List<Word> other) {
        Shared shared = shared(one, other);
        return one.isEmpty() || other.isEmpty()
                ? 0
                : shared.oneWhole() <= shared.otherWhole()
                        ? shared.one() / shared.oneWhole()
                        : shared.other() / shared.otherWhole();
    }

    /** Returns the words of one side that have a match on the other, in order. */
    public List<Word> common(List<Word> one, List<Word> other) {
        List<Word> common = new ArrayList<>();
        for (int[] pair : pairs(one, other)) {
            common.add(one.get(pair[0]));
        }
        common.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return common;
    }

    private Shared shared(List<Word> one, List<Word> other) {
        double ones = 0;
        double others = 0;
        for (int[] pair : pairs(one, other)) {
            ones += weights.of(one.get(pair[0]).key());
            others += weights.of(other.get(pair[1]).key());
        }
        return new Shared(ones, others, weights.of(one), weights.of(other));
    }

    /** Returns which word of the one matches which of the other; the first free one, so that swapping the sides changes no sum. */
    private static List<int[]> pairs(List<Word> one, List<Word> other) {
        Map<String, Deque<Integer>> free = new HashMap<>();
        for (int i = 0; i < other.size(); i++) {
            free.computeIfAbsent(Stems.of(other.get(i).key()), ignored -> new ArrayDeque<>())
                    .add(i);
        }
        boolean[] taken = new boolean[other.size()];
        List<int[]> pairs = new ArrayList<>();
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            Deque<Integer> same = free.get(Stems.of(one.get(i).key()));
            if (same != null && !same.isEmpty()) {
                int match = same.remove();
                taken[match] = true;
                pairs.add(new int[] {i, match});
            } else if (isName(one.get(i)) && left.size() < MOST_NAMES) {
                left.add(i);
            }
        }
        List<Integer> names = new ArrayList<>();
        for (int i = 0; i < other.size() && names.size() < MOST_NAMES; i++) {
            if (!taken[i] && isName(other.get(i))) {
                names.add(i);
            }
        }
        for (int i : left) {
            for (int k : names) {
                if (!taken[k] && areOneName(one.get(i).key(), other.get(k).key())) {
                    taken[k] = true;
                    pairs.add(new int[] {i, k});
                    break;
                }
            }
        }
        return pairs;
    }

    private static boolean isName(Word word) {
        return word.capital() && word.key().length() >= SHORTEST_NAME;
    }

    /** Returns whether two keys of words with a capital are one name, misspelled, or a name and what is made of it. */
    public static boolean areOneName(String one, String other) {
        return Names.alike(one, other) || isMadeOf(one, other) || isMadeOf(other, one);
    }

    /** "Serbian" of "Serbia", "Kosovar" of "Kosovo": all of the name but a last vowel, then an ending. */
    private static boolean isMadeOf(String made, String name) {
        if (name.length() < SHORTEST_NAME || made.length() > name.length() + 4) {
            return false;
        }
        if (made.startsWith(name) && DEMONYMS.contains(made.substring(name.length()))) {
            return true;
        }
        char last = name.charAt(name.length() - 1);
        String bare = name.substring(0, name.length() - 1);
        boolean vowel = "aeoy".indexOf(last) >= 0 && bare.length() >= SHORTEST_NAME;
        if (!vowel || !made.startsWith(bare)) {
            return false;
        }
        String ending = made.substring(bare.length());
        return ending.equals("ar") || ending.equals("ars") || (DEMONYMS.contains(ending) && ending.length() > 1);
    }
}
