package org.rapporteur.analysis.collation.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.analysis.collation.material.Material;
import org.rapporteur.analysis.collation.material.Telling;
import org.rapporteur.analysis.collation.text.Lexical;
import org.rapporteur.analysis.collation.text.Row;
import org.rapporteur.analysis.collation.text.Stems;
import org.rapporteur.analysis.collation.text.Tally;
import org.rapporteur.analysis.collation.text.Weights;
import org.rapporteur.analysis.collation.text.Word;
import org.rapporteur.record.Span;

/**
 * Sentences of two reports that tell the same: each the other's likest among those of its report, and alike by {@value #LEAST} or
 * more, numbers and capitals of no account. Immutable.
 *
 * <p>Candidates share {@value #SHARED} rare stems, found through an index; a stem that more than {@value #COMMON} sentences hold opens
 * none, and a sentence is compared with the {@value #MOST} others that share most. So time grows with the sentences, not their square.
 */
final class Pairs {

    static final double LEAST = 0.4;
    static final int SHARED = 2;
    static final int COMMON = 120;
    static final int MOST = 80;

    /** A stem lighter than this opens no comparison: a word in every tenth article. */
    private static final double RARE = 2.3;

    /** Longer sentences are lists or tables; they are cut to so many words. */
    private static final int LONGEST = 200;

    /**
     * A sentence of one report.
     *
     * @param report the report's place in the story's order
     */
    record Sentence(Telling telling, int report, Span span, List<Word> words) {}

    /** Two sentences that tell the same, the first of the earlier report in the story's order. */
    record Pair(Sentence one, Sentence other, double alike) {}

    private final List<Pair> list;

    private Pairs(List<Pair> list) {
        this.list = List.copyOf(list);
    }

    /** Returns the pairs, in the order of the reports and their text. */
    List<Pair> list() {
        return list;
    }

    static Pairs of(Material material) {
        List<Sentence> sentences = new ArrayList<>();
        for (int report = 0; report < material.tellings().size(); report++) {
            Telling telling = material.tellings().get(report);
            for (Telling.Sentence each : telling.sentences()) {
                List<Word> words = each.words();
                sentences.add(
                        new Sentence(telling, report, each.span(), words.subList(0, Math.min(LONGEST, words.size()))));
            }
        }
        return new Pairs(new Search(sentences).pairs());
    }

    /** One look for pairs. */
    private static final class Search {
        private final List<Sentence> sentences;
        private final Lexical lexical = Lexical.news();
        private final List<Row> rows = new ArrayList<>();
        private final List<Set<String>> stems = new ArrayList<>();
        private final Map<String, List<Integer>> index = new HashMap<>();
        private final Tally tally;

        Search(List<Sentence> sentences) {
            this.sentences = sentences;
            this.tally = new Tally(sentences.size());
            for (int i = 0; i < sentences.size(); i++) {
                rows.add(lexical.row(plain(sentences.get(i).words())));
                stems.add(stems(sentences.get(i)));
                for (String stem : stems.get(i)) {
                    index.computeIfAbsent(stem, ignored -> new ArrayList<>()).add(i);
                }
            }
        }

        private static Set<String> stems(Sentence sentence) {
            Set<String> stems = new TreeSet<>();
            for (Word word : sentence.words()) {
                String stem = Stems.of(word.key());
                if (!Character.isDigit(stem.charAt(0)) && Weights.news().ofStem(stem) >= RARE) {
                    stems.add(stem);
                }
            }
            return stems;
        }

        List<Pair> pairs() {
            Map<Long, Double> best = new HashMap<>();
            List<int[]> found = new ArrayList<>();
            List<Double> alike = new ArrayList<>();
            for (int i = 0; i < sentences.size(); i++) {
                for (int k : candidates(i)) {
                    double how = lexical.of(rows.get(i), rows.get(k));
                    if (how >= LEAST) {
                        found.add(new int[] {i, k});
                        alike.add(how);
                        best.merge(key(i, k), how, Math::max);
                        best.merge(key(k, i), how, Math::max);
                    }
                }
            }
            List<Pair> pairs = new ArrayList<>();
            for (int n = 0; n < found.size(); n++) {
                int i = found.get(n)[0];
                int k = found.get(n)[1];
                double how = alike.get(n);
                if (how >= best.get(key(i, k)) && how >= best.get(key(k, i))) {
                    pairs.add(new Pair(sentences.get(i), sentences.get(k), how));
                }
            }
            return pairs;
        }

        /** A sentence, and the report that another stands in. */
        private long key(int sentence, int other) {
            return ((long) sentence << Integer.SIZE) + sentences.get(other).report();
        }

        /** Later sentences of other reports that share most rare stems. */
        private List<Integer> candidates(int sentence) {
            int report = sentences.get(sentence).report();
            for (String stem : stems.get(sentence)) {
                List<Integer> holders = index.get(stem);
                for (int k : holders.size() <= COMMON ? holders : List.<Integer>of()) {
                    if (k > sentence && sentences.get(k).report() != report) {
                        tally.add(k, 1);
                    }
                }
            }
            return tally.best(SHARED, MOST);
        }
    }

    /** Returns the words that are no numbers. */
    private static List<Word> plain(List<Word> words) {
        return words.stream()
                .filter(word -> !Character.isDigit(word.key().charAt(0)))
                .toList();
    }
}
