package org.rapporteur.analysis.collation.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;

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

    /** Returns a passage laid out for comparing it with several others. */
    public Row row(List<Word> words) {
        return new Row(words, weights);
    }

    /** What two passages share, in weight of the one side's words, and of the other's. */
    private record Shared(double one, double other) {}

    /** Returns the shared weight over the whole weight of both (Dice). */
    @Override
    public double of(List<Word> one, List<Word> other) {
        return of(row(one), row(other));
    }

    /** Returns the shared weight over the whole weight of both (Dice). */
    public double of(Row one, Row other) {
        if (one.words.isEmpty() || other.words.isEmpty()) {
            return 0;
        }
        Shared shared = shared(one, other);
        return (shared.one() + shared.other()) / (one.whole + other.whole);
    }

    /** Returns the shared weight over the weight of the lighter side; symmetric, and 1 where one's words all stand in the other. */
    public double containment(List<Word> one, List<Word> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        Row first = row(one);
        Row second = row(other);
        Shared shared = shared(first, second);
        return first.whole <= second.whole ? shared.one() / first.whole : shared.other() / second.whole;
    }

    /** Returns the words of one side that have a match on the other, in order. */
    public List<Word> common(List<Word> one, List<Word> other) {
        List<Word> common = new ArrayList<>();
        for (int[] pair : pairs(row(one), row(other))) {
            common.add(one.get(pair[0]));
        }
        common.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return common;
    }

    /** Returns the weight of the words of one side that have a match on the other. */
    public double common(Row one, Row other) {
        double[] common = new double[one.stems.length];
        for (int[] pair : pairs(one, other)) {
            common[pair[0]] = one.weights[pair[0]];
        }
        return DoubleStream.of(common).sum();
    }

    private static Shared shared(Row one, Row other) {
        double ones = 0;
        double others = 0;
        for (int[] pair : pairs(one, other)) {
            ones += one.weights[pair[0]];
            others += other.weights[pair[1]];
        }
        return new Shared(ones, others);
    }

    /** Returns which word of the one matches which of the other; the first free one, so that swapping the sides changes no sum. */
    private static List<int[]> pairs(Row one, Row other) {
        // By the first place of a stem: behind which of its places none is taken, 0 before any is.
        int[] used = new int[other.stems.length];
        boolean[] taken = new boolean[other.stems.length];
        List<int[]> pairs = new ArrayList<>();
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < one.stems.length; i++) {
            Integer first = other.first.get(one.stems[i]);
            int match = first == null ? -1 : used[first] == 0 ? first : other.next[used[first] - 1];
            if (match >= 0) {
                used[first] = match + 1;
                taken[match] = true;
                pairs.add(new int[] {i, match});
            } else if (isName(one.words.get(i)) && left.size() < MOST_NAMES) {
                left.add(i);
            }
        }
        List<Integer> names = new ArrayList<>();
        for (int i = 0; !left.isEmpty() && i < other.stems.length && names.size() < MOST_NAMES; i++) {
            if (!taken[i] && isName(other.words.get(i))) {
                names.add(i);
            }
        }
        for (int i : left) {
            for (int k : names) {
                if (!taken[k]
                        && areOneName(one.words.get(i).key(), other.words.get(k).key())) {
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
