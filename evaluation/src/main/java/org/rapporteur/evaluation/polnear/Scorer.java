package org.rapporteur.evaluation.polnear;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.evaluation.Ratio;
import org.rapporteur.evaluation.Reliability;
import org.rapporteur.evaluation.Role;
import org.rapporteur.evaluation.match.Agreement;
import org.rapporteur.evaluation.match.Candidate;
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
    private final Reliability reliability = new Reliability();
    private final Breakdown breakdown;
    private final ConfidenceList confidences;

    /**
     * Makes a scorer that has seen nothing.
     *
     * @param speakers who was seen in training, or null where nobody asks
     * @param confidences is told how sure each prediction was and whether it was right
     */
    Scorer(Speakers speakers, ConfidenceList confidences) {
        this.breakdown = new Breakdown(speakers);
        this.confidences = confidences;
        for (Agreement agreement : Agreement.ALL) {
            matched.put(agreement, new LinkedHashMap<>());
        }
        for (Mode mode : Mode.values()) {
            byMode.put(mode, new EnumMap<>(Agreement.class));
        }
    }

    /**
     * Adds an article.
     *
     * @throws IOException when the list of confidences cannot be written
     */
    void add(Comparison comparison) throws IOException {
        counts.add(comparison);
        for (Agreement agreement : Agreement.ALL) {
            int[] contents = new int[0];
            for (Role role : Role.values()) {
                // The last role is the content, which every attribution has.
                contents = roles(comparison, agreement, role);
            }
            int[] linked = Matching.of(
                    comparison.gold(),
                    comparison.predicted(),
                    (gold, found) -> Candidate.linked(agreement, comparison.ink(), gold, found));
            matched.get(agreement).merge(LINKED, ratio(comparison, linked), Ratio::plus);
            byMode(comparison, agreement, LINKED, linked);
            if (agreement == Agreement.OVERLAP) {
                breakdown.add(comparison, contents, linked);
                rely(comparison, linked);
            }
        }
        TokenLayer layer = TokenLayer.of(comparison.article().text());
        for (Role role : Role.values()) {
            tokens.merge(role.word(), layer.compare(role, comparison.gold(), comparison.predicted()), Ratio::plus);
        }
    }

    /**
     * Returns the figures under {@code exact}, {@code overlap}, {@code token}, {@code recall}, {@code by} and, where confidence was
     * stated, {@code reliability}.
     */
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
        figures.put("by", breakdown.figures());
        if (!reliability.isEmpty()) {
            figures.put("reliability", reliability.figures());
        }
        return figures;
    }

    /** Returns how many of what were compared and left out. */
    Map<String, Object> counts() {
        Map<String, Object> all = new LinkedHashMap<>(counts.figures());
        all.put("by", breakdown.counts());
        if (!reliability.isEmpty()) {
            all.put("reliability", reliability.counts());
        }
        return all;
    }

    /** Matches one role alone; attributions that lack it take no part. */
    private int[] roles(Comparison comparison, Agreement agreement, Role role) {
        List<Candidate> gold = having(role, comparison.gold());
        List<Candidate> predicted = having(role, comparison.predicted());
        int[] matching = Matching.of(
                gold, predicted, (one, found) -> agreement.holds(comparison.ink(), one.get(role), found.get(role)));
        Ratio ratio = new Ratio(Matching.size(matching), predicted.size(), gold.size());
        matched.get(agreement).merge(role.word(), ratio, Ratio::plus);
        if (role == Role.CONTENT) {
            byMode(comparison, agreement, role.word(), matching);
        }
        return matching;
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

    private void rely(Comparison comparison, int[] linked) throws IOException {
        Set<Integer> right = Arrays.stream(linked).boxed().collect(Collectors.toSet());
        for (int i = 0; i < comparison.predicted().size(); i++) {
            Double confidence = comparison.predicted().get(i).confidence();
            reliability.add(confidence, right.contains(i));
            confidences.add(comparison.article().name(), confidence, right.contains(i));
        }
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
