package org.rapporteur.evaluation.act;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.evaluation.Ratio;
import org.rapporteur.evaluation.match.Agreement;
import org.rapporteur.evaluation.match.Extent;
import org.rapporteur.evaluation.match.Ink;
import org.rapporteur.record.Span;

/** Counts how far two readings of the same statements agree; the first of each pair is gold. Confined to one thread. */
final class ActScorer {

    /** What a statement may do. */
    static final List<String> ACTS = List.of(
            "assert",
            "predict",
            "warn",
            "threaten",
            "commit",
            "promise",
            "agree",
            "support",
            "praise",
            "request",
            "accuse",
            "reject",
            "concede");

    private final Map<String, Map<Agreement, Ratio>> spans = new LinkedHashMap<>();
    private final Map<String, Ratio> acts = new LinkedHashMap<>();
    private final Map<String, Integer> same = new LinkedHashMap<>();
    private int statements;

    ActScorer() {
        for (String part : List.of("condition", "consequence", "target")) {
            spans.put(part, new EnumMap<>(Map.of(Agreement.EXACT, Ratio.NONE, Agreement.OVERLAP, Ratio.NONE)));
        }
        ACTS.forEach(act -> acts.put(act, Ratio.NONE));
        for (String part : List.of("weightiest", "target", "tense", "modality", "polarity")) {
            same.put(part, 0);
        }
    }

    /** Adds a statement. */
    void add(Ink ink, Reading gold, Reading predicted) {
        statements++;
        add(ink, "condition", gold.condition(), predicted.condition());
        add(ink, "consequence", gold.consequence(), predicted.consequence());
        add(ink, "target", gold.target(), predicted.target());
        for (String act : ACTS) {
            boolean wanted = gold.acts().contains(act);
            boolean said = predicted.acts().contains(act);
            acts.merge(act, new Ratio(wanted && said ? 1 : 0, said ? 1 : 0, wanted ? 1 : 0), Ratio::plus);
        }
        Extent target = ink.extent(gold.target());
        add("target", Agreement.OVERLAP.holds(ink, target, ink.extent(predicted.target())));
        add("weightiest", first(gold.acts()).equals(first(predicted.acts())));
        add("tense", gold.tense() == predicted.tense());
        add("modality", gold.modality() == predicted.modality());
        add("polarity", gold.polarity() == predicted.polarity());
    }

    private static String first(Set<String> acts) {
        return acts.stream().findFirst().orElse("");
    }

    private void add(String part, boolean isSame) {
        same.merge(part, isSame ? 1 : 0, Integer::sum);
    }

    private void add(Ink ink, String part, List<Span> gold, List<Span> predicted) {
        Extent wanted = ink.extent(gold);
        Extent said = ink.extent(predicted);
        boolean both = !wanted.isMissing() && !said.isMissing();
        for (Agreement agreement : Agreement.ALL) {
            int hit = both && agreement.holds(ink, wanted, said) ? 1 : 0;
            Ratio more = new Ratio(hit, said.isMissing() ? 0 : 1, wanted.isMissing() ? 0 : 1);
            spans.get(part).merge(agreement, more, Ratio::plus);
        }
    }

    /** Returns the figures by their documented keys. */
    Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        spans.forEach((part, ratios) -> {
            Map<String, Object> figure = new LinkedHashMap<>();
            ratios.forEach((agreement, ratio) -> figure.put(agreement.word(), ratio.figures()));
            figures.put(part, figure);
        });
        Map<String, Object> figure = new LinkedHashMap<>();
        figure.put("all", acts.values().stream().reduce(Ratio.NONE, Ratio::plus).figures());
        acts.forEach((act, ratio) -> figure.put(act, ratio.figures()));
        figures.put("acts", figure);
        Map<String, Object> shares = new LinkedHashMap<>();
        same.forEach((part, number) ->
                shares.put(part, Map.of("accuracy", statements == 0 ? 0.0 : (double) number / statements)));
        figures.put("same", shares);
        return figures;
    }

    /** Returns how many statements, and how many of them have what, in gold and as predicted. */
    Map<String, Object> counts() {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("statements", statements);
        spans.forEach((part, ratios) -> counts.put(part, numbers(ratios.get(Agreement.EXACT))));
        Map<String, Object> numbers = new LinkedHashMap<>();
        numbers.put("all", numbers(acts.values().stream().reduce(Ratio.NONE, Ratio::plus)));
        acts.forEach((act, ratio) -> numbers.put(act, numbers(ratio)));
        counts.put("acts", numbers);
        return counts;
    }

    private static Map<String, Object> numbers(Ratio ratio) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        numbers.put("gold", ratio.gold());
        numbers.put("predicted", ratio.predicted());
        return numbers;
    }
}
