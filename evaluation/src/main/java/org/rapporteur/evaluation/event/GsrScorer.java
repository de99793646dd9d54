package org.rapporteur.evaluation.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.evaluation.Ratio;
import org.rapporteur.record.Spans;

/** Counts, sentence by sentence, what was told rightly. Confined to one thread. */
final class GsrScorer {

    private final Map<String, Ratio> categories = new TreeMap<>();
    private final Share first = new Share();
    private final Share source = new Share();
    private final Share target = new Share();
    private final Share foundSource = new Share();
    private final Share foundTarget = new Share();
    private final Share whole = new Share();
    private int silent;

    /** Adds a sentence. */
    void add(GsrRecord gold, List<Told> told) {
        Set<String> predicted = new TreeSet<>();
        told.forEach(one -> predicted.add(one.category()));
        predicted.forEach(category -> count(category, new Ratio(0, 1, 0)));
        count(gold.category(), new Ratio(0, 0, 1));
        List<Told> right = told.stream()
                .filter(one -> one.category().equals(gold.category()))
                .toList();
        if (!right.isEmpty()) {
            // Both were counted above: what hits is one of each.
            Ratio so = categories.get(gold.category());
            categories.put(gold.category(), new Ratio(so.hits() + 1, so.predicted(), so.gold()));
        }
        silent += told.isEmpty() ? 1 : 0;
        first.add(!told.isEmpty() && told.get(0).category().equals(gold.category()));
        boolean sourceRight = right.stream().anyMatch(one -> isSource(gold, one));
        boolean targetRight = right.stream().anyMatch(one -> isTarget(gold, one));
        add(!gold.source().isEmpty(), sourceRight, source, foundSource, !right.isEmpty());
        add(!gold.target().isEmpty(), targetRight, target, foundTarget, !right.isEmpty());
        whole.add(right.stream()
                .anyMatch(one -> (gold.source().isEmpty() || isSource(gold, one))
                        && (gold.target().isEmpty() || isTarget(gold, one))));
    }

    private static boolean isSource(GsrRecord gold, Told told) {
        return Spans.overlap(gold.source(), told.actor());
    }

    private static boolean isTarget(GsrRecord gold, Told told) {
        return Spans.overlap(gold.target(), told.recipient());
    }

    private static void add(boolean coded, boolean right, Share all, Share found, boolean isFound) {
        if (coded) {
            all.add(right);
        }
        if (coded && isFound) {
            found.add(right);
        }
    }

    private void count(String category, Ratio more) {
        categories.merge(category, more, Ratio::plus);
    }

    /** Returns the figures by their documented keys. */
    Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put(
                "category",
                categories.values().stream().reduce(Ratio.NONE, Ratio::plus).figures());
        figures.put("first", first.figures());
        figures.put("source", source.figures());
        figures.put("target", target.figures());
        figures.put("foundSource", foundSource.figures());
        figures.put("foundTarget", foundTarget.figures());
        figures.put("whole", whole.figures());
        Map<String, Object> by = new LinkedHashMap<>();
        categories.forEach((category, ratio) -> by.put(category, ratio.figures()));
        figures.put("by", Map.of("category", by));
        return figures;
    }

    /** Returns the counts by their documented keys. */
    Map<String, Object> counts() {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("first", first.counts());
        counts.put("source", source.counts());
        counts.put("target", target.counts());
        counts.put("foundSource", foundSource.counts());
        counts.put("foundTarget", foundTarget.counts());
        counts.put("whole", whole.counts());
        Map<String, Object> by = new LinkedHashMap<>();
        categories.forEach((category, ratio) -> {
            Map<String, Object> numbers = new LinkedHashMap<>();
            numbers.put("gold", ratio.gold());
            numbers.put("predicted", ratio.predicted());
            by.put(category, numbers);
        });
        counts.put("by", Map.of("category", by));
        counts.put("silent", silent);
        return counts;
    }

    /** How many of how many. */
    private static final class Share {

        private int right;
        private int all;

        void add(boolean isRight) {
            right += isRight ? 1 : 0;
            all++;
        }

        Map<String, Object> figures() {
            return Map.of("accuracy", all == 0 ? 0.0 : (double) right / all);
        }

        Map<String, Object> counts() {
            return Map.of("n", all);
        }
    }
}
