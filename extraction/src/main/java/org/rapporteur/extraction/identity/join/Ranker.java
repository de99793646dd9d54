package org.rapporteur.extraction.identity.join;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.extraction.text.Table;

/**
 * Weighs candidates by a conditional logit over their features and, where that proved better, over pairs of features that hold
 * together (McFadden 1974), one set of weights for each kind of question, learnt on train articles. Immutable; safe for use by
 * several threads.
 */
public final class Ranker implements Chooser {

    /** Joins the names of two features that hold together, the smaller first. */
    private static final char AND = '&';

    /** What one kind of question weighs. */
    private record Weights(Map<String, Double> single, Map<String, Map<String, Double>> pairs) {

        Weights() {
            this(new HashMap<>(), new HashMap<>());
        }

        void put(String name, double weight) {
            int and = name.indexOf(AND);
            if (and < 0) {
                single.put(name, weight);
            } else {
                pairs.computeIfAbsent(name.substring(0, and), ignored -> new HashMap<>())
                        .put(name.substring(and + 1), weight);
            }
        }
    }

    private final Map<Question.Kind, Weights> weights = new EnumMap<>(Question.Kind.class);

    /** Reads the weights from the class path. */
    public Ranker() {
        for (Question.Kind kind : Question.Kind.values()) {
            weights.put(kind, new Weights());
        }
        for (String line : Table.lines(Ranker.class, "ranker.tsv")) {
            String[] columns = line.split("\t", -1);
            weights.get(Question.Kind.valueOf(columns[0].toUpperCase(Locale.ROOT)))
                    .put(columns[1], Double.valueOf(columns[2]));
        }
    }

    @Override
    public List<Double> weigh(Question question) {
        Weights of = weights.get(question.kind());
        double[] scores = question.candidates().stream()
                .mapToDouble(candidate -> score(candidate, of))
                .toArray();
        double best = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            best = Math.max(best, score);
        }
        double total = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(scores[i] - best);
            total += scores[i];
        }
        double sum = total;
        return java.util.Arrays.stream(scores).mapToObj(score -> score / sum).toList();
    }

    private static double score(Candidate candidate, Weights weights) {
        double score = 0;
        for (Map.Entry<String, Double> feature : candidate.features().entrySet()) {
            score += weights.single().getOrDefault(feature.getKey(), 0.0) * feature.getValue();
            Map<String, Double> second =
                    feature.getValue() == 1.0 ? weights.pairs().get(feature.getKey()) : null;
            if (second != null) {
                for (Map.Entry<String, Double> pair : second.entrySet()) {
                    Double other = candidate.features().get(pair.getKey());
                    score += other != null && other == 1.0 ? pair.getValue() : 0;
                }
            }
        }
        return score;
    }
}
