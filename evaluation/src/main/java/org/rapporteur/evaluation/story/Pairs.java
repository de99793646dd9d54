package org.rapporteur.evaluation.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.evaluation.Ratio;

/** Which pairs of reports are put together. Stateless. */
final class Pairs {

    private Pairs() {}

    /**
     * Compares two groupings of the same reports, by the pairs that each puts together.
     *
     * @param gold the story of each report
     * @param answers the group of each, in the same order
     */
    static Ratio of(List<String> gold, List<String> answers) {
        Map<String, Long> ofGold = new HashMap<>();
        Map<String, Long> ofAnswer = new HashMap<>();
        Map<List<String>, Long> ofBoth = new HashMap<>();
        for (int i = 0; i < gold.size(); i++) {
            ofGold.merge(gold.get(i), 1L, Long::sum);
            ofAnswer.merge(answers.get(i), 1L, Long::sum);
            ofBoth.merge(List.of(gold.get(i), answers.get(i)), 1L, Long::sum);
        }
        return new Ratio(pairs(ofBoth), pairs(ofAnswer), pairs(ofGold));
    }

    private static long pairs(Map<?, Long> sizes) {
        return sizes.values().stream().mapToLong(size -> size * (size - 1) / 2).sum();
    }
}
