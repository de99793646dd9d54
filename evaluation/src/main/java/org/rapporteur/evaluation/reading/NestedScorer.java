package org.rapporteur.evaluation.reading;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.rapporteur.evaluation.Ratio;
import org.rapporteur.evaluation.Role;
import org.rapporteur.evaluation.match.Agreement;
import org.rapporteur.evaluation.match.Candidate;
import org.rapporteur.evaluation.match.Ink;
import org.rapporteur.evaluation.match.Matching;

/**
 * Adds up labelled contents into figures. A predicted attribution that is matched with none that has to be found, and whose content
 * is that of an optional one by overlap, is not counted. Confined to one thread.
 */
final class NestedScorer {

    private static final String CONTENT = "content";
    private static final String LINKED = "linked";

    private final Map<String, Ratio> all = new LinkedHashMap<>();
    private final Map<String, Ratio> whereFound = new LinkedHashMap<>();
    private int contents;
    private int contentsFound;
    private int contentsNested;
    private int gold;
    private int optionalGold;
    private int predictedAll;

    NestedScorer() {
        for (Agreement agreement : Agreement.ALL) {
            for (String what : List.of(CONTENT, LINKED)) {
                all.put(agreement.word() + " " + what, Ratio.NONE);
                whereFound.put(agreement.word() + " " + what, Ratio.NONE);
            }
        }
    }

    /**
     * Adds a content.
     *
     * @param found whether the annotator has a statement with this content
     * @param firm what has to be found in it, in the order of the text
     * @param optional what may be found in it
     * @param predicted what the annotator found in it, in the order of the text; nothing where it has no such statement
     */
    void add(Ink ink, boolean found, List<Candidate> firm, List<Candidate> optional, List<Candidate> predicted) {
        contents++;
        contentsFound += found ? 1 : 0;
        contentsNested += firm.isEmpty() && optional.isEmpty() ? 0 : 1;
        gold += firm.size();
        optionalGold += optional.size();
        predictedAll += predicted.size();
        for (Agreement agreement : Agreement.ALL) {
            BiPredicate<Candidate, Candidate> content =
                    (one, other) -> agreement.holds(ink, one.get(Role.CONTENT), other.get(Role.CONTENT));
            BiPredicate<Candidate, Candidate> linked = (one, other) -> Candidate.linked(agreement, ink, one, other);
            add(agreement.word() + " " + CONTENT, found, ratio(ink, firm, optional, predicted, content));
            add(agreement.word() + " " + LINKED, found, ratio(ink, firm, optional, predicted, linked));
        }
    }

    /** Returns the figures under {@code exact}, {@code overlap}, {@code outer} and {@code found}. */
    Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        Map<String, Object> found = new LinkedHashMap<>();
        for (Agreement agreement : Agreement.ALL) {
            Map<String, Object> ofAll = new LinkedHashMap<>();
            Map<String, Object> ofFound = new LinkedHashMap<>();
            for (String what : List.of(CONTENT, LINKED)) {
                ofAll.put(what, all.get(agreement.word() + " " + what).figures());
                ofFound.put(
                        what,
                        Map.of(
                                "r",
                                whereFound.get(agreement.word() + " " + what).recall()));
            }
            figures.put(agreement.word(), ofAll);
            found.put(agreement.word(), ofFound);
        }
        figures.put("outer", Map.of("r", new Ratio(contentsFound, contentsFound, contents).recall()));
        figures.put("found", found);
        return figures;
    }

    /** Returns how many of what were compared. */
    Map<String, Object> counts() {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("contents", contents);
        counts.put("contentsNested", contentsNested);
        counts.put("contentsFound", contentsFound);
        counts.put("gold", gold);
        counts.put(
                "goldWhereFound",
                whereFound.get(Agreement.EXACT.word() + " " + LINKED).gold());
        counts.put("goldOptional", optionalGold);
        counts.put("predicted", predictedAll);
        return counts;
    }

    private void add(String key, boolean found, Ratio ratio) {
        all.merge(key, ratio, Ratio::plus);
        if (found) {
            whereFound.merge(key, ratio, Ratio::plus);
        }
    }

    private static Ratio ratio(
            Ink ink,
            List<Candidate> firm,
            List<Candidate> optional,
            List<Candidate> predicted,
            BiPredicate<Candidate, Candidate> agrees) {
        int[] matching = Matching.of(firm, predicted, agrees);
        Set<Integer> right = Arrays.stream(matching).boxed().collect(Collectors.toSet());
        int counted = 0;
        for (int i = 0; i < predicted.size(); i++) {
            Candidate one = predicted.get(i);
            boolean passedOver = !right.contains(i)
                    && optional.stream()
                            .anyMatch(other ->
                                    Agreement.OVERLAP.holds(ink, other.get(Role.CONTENT), one.get(Role.CONTENT)));
            counted += passedOver ? 0 : 1;
        }
        return new Ratio(Matching.size(matching), counted, firm.size());
    }
}
