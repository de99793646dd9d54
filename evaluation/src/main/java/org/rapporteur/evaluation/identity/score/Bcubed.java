package org.rapporteur.evaluation.identity.score;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * B³ (Bagga and Baldwin 1998) over the labelled sources alone: for each source the share of what it is joined with that belongs with it
 * (precision), and the share of what belongs with it that it is joined with (recall), both averaged over all sources of all articles.
 * What has no answer is joined with nothing but itself. Confined to one thread.
 */
public final class Bcubed {

    private double precision;
    private double recall;
    private int sources;

    /** Makes one that has counted nothing. */
    public Bcubed() {
        // Sums begin at zero.
    }

    /**
     * Adds an article.
     *
     * @param gold who each source is
     * @param answers the key of what each is joined to, in the same order; null where there is no answer
     */
    public void add(List<String> gold, List<String> answers) {
        Map<String, Integer> ofGold = new HashMap<>();
        Map<String, Integer> ofAnswer = new HashMap<>();
        Map<List<String>, Integer> ofBoth = new HashMap<>();
        for (int i = 0; i < gold.size(); i++) {
            ofGold.merge(gold.get(i), 1, Integer::sum);
            if (answers.get(i) != null) {
                ofAnswer.merge(answers.get(i), 1, Integer::sum);
                ofBoth.merge(List.of(gold.get(i), answers.get(i)), 1, Integer::sum);
            }
        }
        for (int i = 0; i < gold.size(); i++) {
            String answer = answers.get(i);
            int both = answer == null ? 1 : Objects.requireNonNull(ofBoth.get(List.of(gold.get(i), answer)));
            int joined = answer == null ? 1 : Objects.requireNonNull(ofAnswer.get(answer));
            precision += (double) both / joined;
            recall += (double) both / Objects.requireNonNull(ofGold.get(gold.get(i)));
            sources++;
        }
    }

    /** Returns {@code p}, {@code r} and {@code f1}, in this order; 0 where there was no source. */
    public Map<String, Object> figures() {
        double p = sources == 0 ? 0 : precision / sources;
        double r = sources == 0 ? 0 : recall / sources;
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("p", p);
        figures.put("r", r);
        figures.put("f1", p + r == 0 ? 0.0 : 2 * p * r / (p + r));
        return figures;
    }

    /** Returns how many sources were added. */
    public int sources() {
        return sources;
    }
}
