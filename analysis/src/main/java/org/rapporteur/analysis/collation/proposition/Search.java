package org.rapporteur.analysis.collation.proposition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.analysis.collation.material.Material;
import org.rapporteur.analysis.collation.material.Telling;
import org.rapporteur.analysis.collation.text.Bare;
import org.rapporteur.analysis.collation.text.Lexical;
import org.rapporteur.analysis.collation.text.Row;
import org.rapporteur.analysis.collation.text.Sentences;
import org.rapporteur.analysis.collation.text.Stems;
import org.rapporteur.analysis.collation.text.Weights;
import org.rapporteur.analysis.collation.text.Word;
import org.rapporteur.analysis.collation.text.Words;
import org.rapporteur.record.Span;

/**
 * Searches the whole text of reports, whoever says it, before something is called left out. Immutable once made.
 *
 * <p>Sentences are found by the rare stems they share with what is sought; a stem in more than {@value #COMMON} sentences finds none,
 * and {@value #MOST} sentences of each report are looked at closely.
 */
final class Search {

    static final int COMMON = 400;
    static final int MOST = 4;
    private static final double RARE = 1.6;
    private static final int LONGEST = 200;

    /** Letters between words that stand in a row: a blank, marks; an attribution in between parts them. */
    private static final int NEAR = 4;

    private record Sentence(String report, Row row) {}

    private final List<Sentence> sentences = new ArrayList<>();
    private final Map<String, List<Integer>> index = new HashMap<>();
    private final Map<String, Set<String>> stems = new HashMap<>();
    private final Map<String, Set<String>> capitals = new HashMap<>();
    private final Map<String, Set<String>> rows = new TreeMap<>();
    private final Lexical lexical = Lexical.news();

    Search(Material material) {
        for (Telling telling : material.tellings()) {
            Set<String> all = stems.computeIfAbsent(telling.id(), ignored -> new HashSet<>());
            Set<String> names = capitals.computeIfAbsent(telling.id(), ignored -> new TreeSet<>());
            rows.put(telling.id(), rows(Words.of(telling.text())));
            for (Span span : Sentences.of(telling.text())) {
                List<Word> words = Words.of(telling.text(), List.of(span));
                Sentence sentence =
                        new Sentence(telling.id(), lexical.row(words.subList(0, Math.min(LONGEST, words.size()))));
                Set<String> its = new HashSet<>();
                words.forEach(word -> its.add(Stems.of(word.key())));
                words.stream().filter(Word::capital).forEach(word -> names.add(Bare.of(telling.text(), word)));
                all.addAll(its);
                for (String stem : its) {
                    if (Weights.news().ofStem(stem) >= RARE) {
                        index.computeIfAbsent(stem, ignored -> new ArrayList<>())
                                .add(sentences.size());
                    }
                }
                sentences.add(sentence);
            }
        }
    }

    /** Returns the words three in a row. */
    private static Set<String> rows(List<Word> words) {
        Set<String> rows = new HashSet<>();
        for (int i = 0; i + 2 < words.size(); i++) {
            boolean apart = words.get(i + 1).start() - words.get(i).end() > NEAR
                    || words.get(i + 2).start() - words.get(i + 1).end() > NEAR;
            String row = words.get(i).key()
                    + ' '
                    + words.get(i + 1).key()
                    + ' '
                    + words.get(i + 2).key();
            if (!apart) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** Returns whether the report has a word of this stem anywhere. */
    boolean has(String report, String stem) {
        return stems.getOrDefault(report, Set.of()).contains(stem);
    }

    /** Returns the words of a report with a capital, without a genitive's s. */
    Set<String> capitals(String report) {
        return capitals.getOrDefault(report, Set.of());
    }

    /** Returns, for each report that has any of it, how much of the words' weight stands in one sentence of it: above 0, at most 1. */
    Map<String, Double> told(List<Word> words) {
        Row some = lexical.row(words.subList(0, Math.min(LONGEST, words.size())));
        int[] shared = new int[sentences.size()];
        Map<String, List<Integer>> held = new TreeMap<>();
        Set<String> sought = new HashSet<>();
        some.words().forEach(word -> sought.add(Stems.of(word.key())));
        for (String stem : sought) {
            List<Integer> holders = index.getOrDefault(stem, List.of());
            for (int sentence : holders.size() <= COMMON ? holders : List.<Integer>of()) {
                if (shared[sentence]++ == 0) {
                    held.computeIfAbsent(sentences.get(sentence).report(), ignored -> new ArrayList<>())
                            .add(sentence);
                }
            }
        }
        Map<String, Double> told = new TreeMap<>();
        held.forEach((report, all) -> {
            double most = 0;
            for (int sentence : best(all, shared)) {
                most = Math.max(
                        most, lexical.common(some, sentences.get(sentence).row()) / some.weight());
            }
            told.put(report, most);
        });
        // Words too common to be looked for by any of them may still stand there one by one.
        Set<String> own = rows(some.words());
        rows.forEach((report, its) -> {
            if (!own.isEmpty() && its.containsAll(own)) {
                told.put(report, 1.0);
            }
        });
        return told;
    }

    /** Returns the sentences that share most, the first of several, without sorting all. */
    private static List<Integer> best(List<Integer> all, int[] shared) {
        Comparator<Integer> order =
                Comparator.comparing((Integer sentence) -> -shared[sentence]).thenComparing(Comparator.naturalOrder());
        List<Integer> best = new ArrayList<>();
        for (int sentence : all) {
            int at = best.size();
            while (at > 0 && order.compare(sentence, best.get(at - 1)) < 0) {
                at--;
            }
            if (at < MOST) {
                best.add(at, sentence);
                best.subList(Math.min(MOST, best.size()), best.size()).clear();
            }
        }
        return best;
    }
}
