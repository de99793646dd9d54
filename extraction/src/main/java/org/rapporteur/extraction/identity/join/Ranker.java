package org.rapporteur.extraction.identity.join;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.extraction.text.Table;

/**
 * Weighs candidates by a conditional logit over their features (McFadden 1974), one set of weights for each kind of question,
 * learnt on train articles. Immutable; safe for use by several threads.
 */
public final class Ranker implements Chooser {

    private final Map<Question.Kind, Map<String, Double>> weights = new EnumMap<>(Question.Kind.class);

    /** Reads the weights from the class path. */
    public Ranker() {
        for (Question.Kind kind : Question.Kind.values()) {
            weights.put(kind, new HashMap<>());
        }
        for (String line : Table.lines(Ranker.class, "ranker.tsv")) {
            String[] columns = line.split("\t", -1);
            weights.get(Question.Kind.valueOf(columns[0].toUpperCase(Locale.ROOT)))
                    .put(columns[1], Double.valueOf(columns[2]));
        }
    }

    @Override
    public List<Double> weigh(Question question) {
        Map<String, Double> of = weights.get(question.kind());
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

    private static double score(Candidate candidate, Map<String, Double> weights) {
        double score = 0;
        for (Map.Entry<String, Double> feature : candidate.features().entrySet()) {
            score += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
        }
        return score;
    }
}
