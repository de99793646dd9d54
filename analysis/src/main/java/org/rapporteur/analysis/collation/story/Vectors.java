package org.rapporteur.analysis.collation.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.rapporteur.analysis.collation.text.Stems;
import org.rapporteur.analysis.collation.text.Weights;
import org.rapporteur.analysis.collation.text.Words;

/**
 * Reports as vectors: tf-idf in each space, of length one there, and the spaces put together by their shares, so that a scalar product
 * is the shares' mean of the cosines. A report that lacks a space has the others weigh more. Immutable.
 *
 * <p>The frequency of a term is one and the logarithm of its count; its rarity the logarithm of how many reports there are for one
 * that has it, over the reports at hand and the background, so that two reports can be compared where there are no others.
 */
final class Vectors {

    /** Terms of a report that count; the rest are too common to tell anything. */
    private static final int MOST_TERMS = 160;

    private final List<Term> terms = new ArrayList<>();
    private final Map<Term, Integer> numbers = new HashMap<>();
    private final List<Sparse> vectors = new ArrayList<>();
    private int[] having = new int[1024];
    private final Weights background;

    /**
     * Makes the vectors.
     *
     * @param traits the reports, in an order that does not depend on how they came; gone through once, and nothing of them is kept
     */
    Vectors(Iterator<Traits> traits, Weights background) {
        this.background = background;
        List<int[]> counted = new ArrayList<>();
        while (traits.hasNext()) {
            counted.add(counted(traits.next().counts()));
        }
        double[] rarity = rarity(counted.size());
        for (int i = 0; i < counted.size(); i++) {
            vectors.add(vector(counted.set(i, null), rarity));
        }
    }

    /** Returns the numbers of the terms, each with its count behind it. */
    private int[] counted(Map<Term, Integer> counts) {
        int[] counted = new int[2 * counts.size()];
        int at = 0;
        for (Map.Entry<Term, Integer> entry : counts.entrySet()) {
            counted[at++] = count(entry.getKey());
            counted[at++] = entry.getValue();
        }
        return counted;
    }

    private int count(Term term) {
        Integer number = numbers.get(term);
        if (number == null) {
            number = terms.size();
            numbers.put(term, number);
            terms.add(term);
            having = number < having.length ? having : Arrays.copyOf(having, 2 * number);
        }
        having[number]++;
        return number;
    }

    private double[] rarity(int reports) {
        double[] rarity = new double[terms.size()];
        double scale = Math.exp(background.most());
        for (int i = 0; i < rarity.length; i++) {
            double elsewhere = elsewhere(terms.get(i));
            rarity[i] = Math.log((reports + scale) / (having[i] + elsewhere));
        }
        return rarity;
    }

    /**
     * How many reports of the background have the term, where a word that it does not know stands for one. What is not a word is at most
     * as common as the rarest word in which it is shown.
     */
    private double elsewhere(Term term) {
        double most = term.space() == Space.PARTY
                ? Words.of(term.shown()).stream()
                        .map(word -> Stems.of(word.key()))
                        .mapToDouble(background::ofStem)
                        .max()
                        .orElse(background.most())
                : background.ofStem(term.key());
        return Math.exp(background.most() - most);
    }

    private Sparse vector(int[] counted, double[] rarity) {
        Map<Space, Double> squares = new EnumMap<>(Space.class);
        Map<Integer, Double> weights = new HashMap<>(counted.length);
        for (int i = 0; i < counted.length; i += 2) {
            int number = counted[i];
            double weight = (1 + Math.log(counted[i + 1])) * Math.max(0, rarity[number]);
            weights.put(number, weight);
            squares.merge(terms.get(number).space(), weight * weight, Double::sum);
        }
        double shares = squares.keySet().stream().mapToDouble(Space::share).sum();
        int[] sorted =
                weights.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        float[] values = new float[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            Space space = terms.get(sorted[i]).space();
            double length = Math.sqrt(squares.getOrDefault(space, 0.0));
            double weight = weights.getOrDefault(sorted[i], 0.0);
            values[i] = length == 0 ? 0 : (float) (weight / length * Math.sqrt(space.share() / shares));
        }
        return new Sparse(sorted, values).largest(MOST_TERMS);
    }

    /** Returns the vector of a report, by its place in the list given. */
    Sparse of(int report) {
        return vectors.get(report);
    }

    /** Returns how many reports there are. */
    int reports() {
        return vectors.size();
    }

    /** Returns what a coordinate stands for. */
    Term term(int number) {
        return terms.get(number);
    }

    /** Returns how many different terms there are. */
    int terms() {
        return terms.size();
    }

    /** Returns how many reports have a term. */
    int having(int term) {
        return having[term];
    }
}
