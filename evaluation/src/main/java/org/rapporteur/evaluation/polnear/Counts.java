package org.rapporteur.evaluation.polnear;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.evaluation.Role;
import org.rapporteur.evaluation.match.Candidate;
import org.rapporteur.record.speech.Mode;

/** Counts what was compared and what was left out, so that nothing disappears silently. Confined to one thread. */
final class Counts {

    private final Map<Mode, Integer> byMode = new EnumMap<>(Mode.class);
    private int articles;
    private int gold;
    private int goldWithoutSource;
    private int goldWithoutCue;
    private int goldExcluded;
    private int goldIncomplete;
    private int predicted;
    private int predictedWithoutSource;
    private int predictedWithoutCue;
    private int predictedExcluded;
    private int predictedNested;

    Counts() {
        for (Mode mode : Mode.values()) {
            byMode.put(mode, 0);
        }
    }

    void add(Comparison comparison) {
        articles++;
        gold += comparison.gold().size();
        goldWithoutSource += without(Role.SOURCE, comparison.gold());
        goldWithoutCue += without(Role.CUE, comparison.gold());
        goldExcluded += comparison.excludedGold();
        goldIncomplete += comparison.article().incomplete();
        predicted += comparison.predicted().size();
        predictedWithoutSource += without(Role.SOURCE, comparison.predicted());
        predictedWithoutCue += without(Role.CUE, comparison.predicted());
        predictedExcluded += comparison.excludedPredicted();
        predictedNested += comparison.nested();
        comparison.modes().forEach(mode -> byMode.merge(mode, 1, Integer::sum));
    }

    /** Returns the counts by their documented keys. */
    Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("articles", articles);
        figures.put("gold", gold);
        figures.put("goldWithoutSource", goldWithoutSource);
        figures.put("goldWithoutCue", goldWithoutCue);
        figures.put("goldExcluded", goldExcluded);
        figures.put("goldIncomplete", goldIncomplete);
        Map<String, Object> modes = new LinkedHashMap<>();
        byMode.forEach((mode, count) -> modes.put(mode.word(), count));
        figures.put("goldByMode", modes);
        figures.put("predicted", predicted);
        figures.put("predictedWithoutSource", predictedWithoutSource);
        figures.put("predictedWithoutCue", predictedWithoutCue);
        figures.put("predictedExcluded", predictedExcluded);
        figures.put("predictedNested", predictedNested);
        return figures;
    }

    private static int without(Role role, List<Candidate> candidates) {
        return (int) candidates.stream()
                .filter(candidate -> candidate.get(role).isMissing())
                .count();
    }
}
