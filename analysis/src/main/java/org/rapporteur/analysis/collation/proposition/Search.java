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

    private record Sentence(String report, List<Word> words) {}

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
                Sentence sentence = new Sentence(telling.id(), words.subList(0, Math.min(LONGEST, words.size())));
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
            String row = words.get(i).key() + ' ' + words.get(i + 1).key() + ' '
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
        List<Word> some = words.subList(0, Math.min(LONGEST, words.size()));
        Map<Integer, Integer> shared = new TreeMap<>();
        Set<String> sought = new HashSet<>();
        some.forEach(word -> sought.add(Stems.of(word.key())));
        for (String stem : sought) {
            List<Integer> holders = index.getOrDefault(stem, List.of());
            if (holders.size() <= COMMON) {
                holders.forEach(sentence -> shared.merge(sentence, 1, Integer::sum));
            }
        }
        List<Map.Entry<Integer, Integer>> sorted = new ArrayList<>(shared.entrySet());
        sorted.sort(Comparator.comparing((Map.Entry<Integer, Integer> entry) -> -entry.getValue())
                .thenComparing(Map.Entry::getKey));
        double whole = Weights.news().of(some);
        Map<String, Integer> looked = new HashMap<>();
        Map<String, Double> told = new TreeMap<>();
        for (Map.Entry<Integer, Integer> entry : sorted) {
            Sentence sentence = sentences.get(entry.getKey());
            if (looked.merge(sentence.report(), 1, Integer::sum) <= MOST) {
                double part = Weights.news().of(lexical.common(some, sentence.words())) / whole;
                told.merge(sentence.report(), part, Math::max);
            }
        }
        // Words too common to be looked for by any of them may still stand there one by one.
        Set<String> own = rows(some);
        rows.forEach((report, its) -> {
            if (!own.isEmpty() && its.containsAll(own)) {
                told.put(report, 1.0);
            }
        });
        return told;
    }
}
