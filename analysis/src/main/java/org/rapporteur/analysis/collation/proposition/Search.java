package org.rapporteur.analysis.collation.proposition;

import java.util.ArrayList;
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
import org.rapporteur.analysis.collation.text.Stems;
import org.rapporteur.analysis.collation.text.Weights;
import org.rapporteur.analysis.collation.text.Word;

/**
 * Searches the whole text of reports, whoever says it, before something is called left out. For one story and one thread.
 *
 * <p>Sentences are found by the rare stems they share with what is sought; a stem in more than {@value #COMMON} sentences finds none,
 * and {@value #MOST} sentences of each report are looked at closely, of those only what can hold enough.
 */
final class Search {

    static final int COMMON = 400;
    static final int MOST = 4;
    private static final double RARE = 1.6;
    private static final int LONGEST = 200;

    /** Letters between words that stand in a row: a blank, marks; an attribution in between parts them. */
    private static final int NEAR = 4;

    /** Room for what adding in another order loses. */
    private static final double ROUNDING = 1e-6;

    private final List<Row> sentences = new ArrayList<>();
    private final List<String> reports = new ArrayList<>();

    /** Of each sentence: its report's place in the list, and while something is sought how many of its stems there are. */
    private final int[] reportOf;

    private final int[] shared;

    /** A number for each stem, and of each sentence the numbers of its stems, ascending. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private final List<int[]> numbered = new ArrayList<>();
    private final Map<String, List<Integer>> index = new HashMap<>();
    private final Map<String, Set<String>> stems = new HashMap<>();
    private final Map<String, Set<String>> capitals = new HashMap<>();
    private final Map<String, Set<String>> rows = new HashMap<>();
    private final Lexical lexical = Lexical.news();

    Search(Material material) {
        List<Integer> places = new ArrayList<>();
        for (Telling telling : material.tellings()) {
            Set<String> all = stems.computeIfAbsent(telling.id(), ignored -> new HashSet<>());
            Set<String> names = capitals.computeIfAbsent(telling.id(), ignored -> new TreeSet<>());
            rows.put(telling.id(), rows(telling.words()));
            for (Telling.Sentence each : telling.sentences()) {
                List<Word> words = each.words();
                Set<String> its = new HashSet<>();
                words.forEach(word -> its.add(Stems.of(word.key())));
                words.stream().filter(Word::capital).forEach(word -> names.add(Bare.of(telling.text(), word)));
                all.addAll(its);
                numbered.add(its.stream()
                        .mapToInt(stem -> numbers.computeIfAbsent(stem, ignored -> numbers.size()))
                        .sorted()
                        .toArray());
                for (String stem : its) {
                    if (Weights.news().ofStem(stem) >= RARE) {
                        index.computeIfAbsent(stem, ignored -> new ArrayList<>())
                                .add(sentences.size());
                    }
                }
                sentences.add(lexical.row(words.subList(0, Math.min(LONGEST, words.size()))));
                places.add(reports.size());
            }
            reports.add(telling.id());
        }
        this.reportOf = places.stream().mapToInt(Integer::intValue).toArray();
        this.shared = new int[reportOf.length];
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

    /** Returns those of the reports in which one sentence has at least so much of the words' weight: above 0, at most 1. */
    Set<String> telling(List<Word> words, Set<String> among, double least) {
        Row some = lexical.row(words.subList(0, Math.min(LONGEST, words.size())));
        int[][] best = new int[reports.size()][];
        for (int i = 0; i < best.length; i++) {
            best[i] = among.contains(reports.get(i)) ? new int[] {-1, -1, -1, -1} : null;
        }
        Set<String> own = rows(some.words());
        Sought sought = sought(some);
        look(sought, best);
        Set<String> telling = new TreeSet<>();
        for (int i = 0; i < best.length; i++) {
            // Words too common to be looked for by any of them may still stand there one by one.
            boolean tells = best[i] != null
                    && ((!own.isEmpty() && rows.get(reports.get(i)).containsAll(own))
                            || holds(some, sought, best[i], least));
            if (tells) {
                telling.add(reports.get(i));
            }
        }
        sought.leading.forEach(stem -> index.get(stem).forEach(sentence -> shared[sentence] = 0));
        return telling;
    }

    /** What is sought. */
    private static final class Sought {

        /** The stems that lead to sentences. */
        final Set<String> leading = new HashSet<>();

        /** The numbers of all stems that stand in some sentence, ascending. */
        final int[] numbers;

        /** The weight of the words that match each of those and no other. */
        final double[] weights;

        /** The weight of the words that may match another: names. */
        final double names;

        Sought(Map<Integer, Double> weights, double names) {
            this.numbers = weights.keySet().stream().mapToInt(Integer::intValue).toArray();
            this.weights =
                    weights.values().stream().mapToDouble(Double::doubleValue).toArray();
            this.names = names;
        }
    }

    private Sought sought(Row some) {
        Set<String> leading = new HashSet<>();
        Map<Integer, Double> weights = new TreeMap<>();
        double names = 0;
        for (Word word : some.words()) {
            String stem = Stems.of(word.key());
            double its = Weights.news().ofStem(stem);
            int holders = index.getOrDefault(stem, List.of()).size();
            if (holders > 0 && holders <= COMMON) {
                leading.add(stem);
            }
            Integer number = numbers.get(stem);
            if (word.capital()) {
                names += its;
            } else if (number != null) {
                weights.merge(number, its, Double::sum);
            }
        }
        Sought sought = new Sought(weights, names);
        sought.leading.addAll(leading);
        return sought;
    }

    /** Finds the sentences of each report that share most stems with what is sought; a row takes them for each report that is asked for. */
    private void look(Sought sought, int[][] best) {
        sought.leading.forEach(stem -> index.get(stem).forEach(sentence -> shared[sentence]++));
        for (String stem : sought.leading) {
            for (int sentence : index.get(stem)) {
                int[] row = best[reportOf[sentence]];
                if (row != null) {
                    keep(row, sentence);
                }
            }
        }
    }

    /** Keeps those that share most, of equals the first in the text; each once. */
    private void keep(int[] best, int sentence) {
        int moved = sentence;
        for (int i = 0; i < best.length && moved >= 0; i++) {
            if (best[i] == moved) {
                return;
            }
            boolean before = best[i] < 0
                    || shared[moved] > shared[best[i]]
                    || (shared[moved] == shared[best[i]] && moved < best[i]);
            if (before) {
                int next = best[i];
                best[i] = moved;
                moved = next;
            }
        }
    }

    private boolean holds(Row some, Sought sought, int[] best, double least) {
        for (int sentence : best) {
            if (sentence >= 0 && holds(some, sought, sentence, least)) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(Row some, Sought sought, int sentence, double least) {
        return atMost(sought, numbered.get(sentence)) >= least * some.weight() - ROUNDING
                && lexical.common(some, sentences.get(sentence)) / some.weight() >= least;
    }

    /** Returns what a sentence with these stems can have of it at most: cheap, and for nearly all sentences enough to know. */
    private static double atMost(Sought sought, int[] its) {
        double sum = sought.names;
        int k = 0;
        for (int i = 0; i < sought.numbers.length && k < its.length; i++) {
            int number = sought.numbers[i];
            while (k < its.length && its[k] < number) {
                k++;
            }
            sum += k < its.length && its[k] == number ? sought.weights[i] : 0;
        }
        return sum;
    }
}
