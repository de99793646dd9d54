package org.rapporteur.extraction.act;

import java.util.List;
import org.rapporteur.extraction.encoder.WordScores;
import org.rapporteur.extraction.encoder.WordScores.Part;

/** Puts the scores of words together. Stateless but for the scores. */
final class Scorer {

    private final WordScores scores;

    Scorer(WordScores scores) {
        this.scores = scores;
    }

    /** Returns the log-odds that words do each act, every word weighing by how much it is heeded; at least one word. */
    double[] acts(List<Integer> words) {
        double[] acts = new double[scores.names(Part.ACTS).size()];
        for (int act = 0; act < acts.length; act++) {
            double[] weights = softmax(words, Part.HEED, act);
            for (int i = 0; i < weights.length; i++) {
                acts[act] += weights[i] * scores.score(words.get(i), Part.ACTS, act);
            }
        }
        return acts;
    }

    /** Returns the share of some words in what the words of a statement say of an act. */
    double share(List<Integer> some, List<Integer> words, int act) {
        double[] weights = softmax(words, Part.HEED, act);
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += some.contains(words.get(i)) ? weights[i] : 0;
        }
        return sum;
    }

    /** Returns the likeliest of a part's names for words; {@code weight} is the part's place among the weights. */
    String likeliest(Part part, int weight, List<Integer> words) {
        double[] weights = softmax(words, Part.WEIGHTS, weight);
        List<String> names = scores.names(part);
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int name = 0; name < names.size(); name++) {
            double sum = 0;
            for (int i = 0; i < weights.length; i++) {
                sum += weights[i] * scores.score(words.get(i), part, name);
            }
            if (sum > most) {
                most = sum;
                best = name;
            }
        }
        return names.get(best);
    }

    private double[] softmax(List<Integer> words, Part part, int index) {
        double[] weights = new double[words.size()];
        double most = Double.NEGATIVE_INFINITY;
        for (int word : words) {
            most = Math.max(most, scores.score(word, part, index));
        }
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.exp(scores.score(words.get(i), part, index) - most);
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return weights;
    }
}
