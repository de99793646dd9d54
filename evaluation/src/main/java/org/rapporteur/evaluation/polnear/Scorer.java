package org.rapporteur.evaluation.polnear;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.rapporteur.evaluation.Ratio;
import org.rapporteur.evaluation.Role;
import org.rapporteur.evaluation.match.Agreement;
import org.rapporteur.evaluation.match.Matching;
import org.rapporteur.record.speech.Mode;

/**
 * Adds up comparisons of articles into figures: counts are pooled over all articles. Each role is matched alone, one to one; a
 * linked triple is an attribution whose three roles agree with those of one and the same predicted attribution. Confined to
 * one thread.
 */
final class Scorer {

    private static final String LINKED = "linked";

    private final Map<Agreement, Map<String, Ratio>> matched = new EnumMap<>(Agreement.class);
    private final Map<Mode, Map<Agreement, Map<String, Ratio>>> byMode = new EnumMap<>(Mode.class);
    private final Map<String, Ratio> tokens = new LinkedHashMap<>();
    private final Counts counts = new Counts();

    Scorer() {
        for (Agreement agreement : Agreement.ALL) {
            matched.put(agreement, new LinkedHashMap<>());
        }
        for (Mode mode : Mode.values()) {
            byMode.put(mode, new EnumMap<>(Agreement.class));
        }
    }

    void add(Comparison comparison) {
        counts.add(comparison);
        for (Agreement agreement : Agreement.ALL) {
            for (Role role : Role.values()) {
                roles(comparison, agreement, role);
            }
            int[] linked = match(
                    comparison.gold(),
                    comparison.predicted(),
                    (gold, found) -> Candidate.linked(agreement, comparison.ink(), gold, found));
            matched.get(agreement).merge(LINKED, ratio(comparison, linked), Ratio::plus);
            byMode(comparison, agreement, LINKED, linked);
        }
        TokenLayer layer = TokenLayer.of(comparison.article().text());
        for (Role role : Role.values()) {
            tokens.merge(role.word(), layer.compare(role, comparison.gold(), comparison.predicted()), Ratio::plus);
        }
    }

    /** Returns the figures under {@code exact}, {@code overlap}, {@code token} and {@code recall}. */
    Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        matched.forEach((agreement, ratios) -> figures.put(agreement.word(), rendered(ratios)));
        figures.put("token", rendered(tokens));
        Map<String, Object> recall = new LinkedHashMap<>();
        byMode.forEach((mode, agreements) -> {
            Map<String, Object> ofMode = new LinkedHashMap<>();
            agreements.forEach((agreement, ratios) -> {
                Map<String, Object> recalls = new LinkedHashMap<>();
                ratios.forEach((key, ratio) -> recalls.put(key, ratio.recall()));
                ofMode.put(agreement.word(), recalls);
            });
            recall.put(mode.word(), ofMode);
        });
        figures.put("recall", recall);
        return figures;
    }

    /** Returns how many of what were compared and left out. */
    Map<String, Object> counts() {
        return counts.figures();
    }

    /** Matches one role alone; attributions that lack it take no part. */
    private void roles(Comparison comparison, Agreement agreement, Role role) {
        List<Candidate> gold = having(role, comparison.gold());
        List<Candidate> predicted = having(role, comparison.predicted());
        int[] matching = match(
                gold, predicted, (one, found) -> agreement.holds(comparison.ink(), one.get(role), found.get(role)));
        Ratio ratio = new Ratio(Matching.size(matching), predicted.size(), gold.size());
        matched.get(agreement).merge(role.word(), ratio, Ratio::plus);
        if (role == Role.CONTENT) {
            byMode(comparison, agreement, role.word(), matching);
        }
    }

    private void byMode(Comparison comparison, Agreement agreement, String what, int[] matching) {
        for (Mode mode : Mode.values()) {
            int gold = 0;
            int hits = 0;
            for (int i = 0; i < matching.length; i++) {
                if (comparison.modes().get(i) == mode) {
                    gold++;
                    hits += matching[i] >= 0 ? 1 : 0;
                }
            }
            byMode.get(mode)
                    .computeIfAbsent(agreement, key -> new LinkedHashMap<>())
                    .merge(what, new Ratio(hits, gold, gold), Ratio::plus);
        }
    }

    private static int[] match(
            List<Candidate> gold, List<Candidate> predicted, BiPredicate<Candidate, Candidate> agrees) {
        return Matching.of(gold, predicted, agrees);
    }

    private static Ratio ratio(Comparison comparison, int[] matching) {
        return new Ratio(
                Matching.size(matching),
                comparison.predicted().size(),
                comparison.gold().size());
    }

    private static List<Candidate> having(Role role, List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> !candidate.get(role).isMissing())
                .toList();
    }

    private static Map<String, Object> rendered(Map<String, Ratio> ratios) {
        Map<String, Object> rendered = new LinkedHashMap<>();
        ratios.forEach((key, ratio) -> rendered.put(key, ratio.figures()));
        return rendered;
    }
}
