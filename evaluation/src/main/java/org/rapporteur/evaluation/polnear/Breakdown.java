package org.rapporteur.evaluation.polnear;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.rapporteur.record.Word;
import org.rapporteur.record.speech.Mode;

/**
 * Scores groups of attributions apart, by overlap. Who is matched with whom is settled over the whole article; then the recall of
 * a group is the share of the annotated ones in it that are matched, its precision the share of the predicted ones in it. The two
 * need not be in the same group, so there is no F1. Confined to one thread.
 */
final class Breakdown {

    private final Map<Group, Cell> cells =
            new TreeMap<>(Comparator.comparing(Group::by).thenComparing(Group::value));
    private final Speakers speakers;

    /**
     * Makes an empty one.
     *
     * @param speakers who was seen in training, or null where nobody asks
     */
    Breakdown(Speakers speakers) {
        this.speakers = speakers;
        announce("mode", Mode.values());
        announce("source", SourceKind.values());
        List.of("whole", "discontinuous").forEach(value -> cell(new Group("content", value)));
        List.of("shared", "alone").forEach(value -> cell(new Group("sharing", value)));
        if (speakers != null) {
            List.of("seen", "unseen").forEach(value -> cell(new Group("speaker", value)));
        }
    }

    /**
     * Adds an article.
     *
     * @param contents for each annotated one the predicted one whose content agrees, or -1
     * @param linked for each annotated one the predicted one whose roles all agree, or -1
     */
    void add(Comparison comparison, int[] contents, int[] linked) {
        Groups groups = new Groups(comparison, speakers);
        List<List<Group>> gold = groups.of(comparison.gold());
        for (int i = 0; i < gold.size(); i++) {
            for (Group group : gold.get(i)) {
                cell(group).gold.add(contents[i] >= 0, linked[i] >= 0);
            }
        }
        boolean[] found = matched(contents, comparison.predicted().size());
        boolean[] whole = matched(linked, comparison.predicted().size());
        List<List<Group>> predicted = groups.of(comparison.predicted());
        for (int i = 0; i < predicted.size(); i++) {
            for (Group group : predicted.get(i)) {
                cell(group).predicted.add(found[i], whole[i]);
            }
        }
    }

    /** Returns {@code content} and {@code linked}, each with {@code p} and {@code r}, by criterion and value. */
    Map<String, Object> figures() {
        return rendered(cell -> {
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("content", pair(cell.predicted.contents(), cell.gold.contents()));
            figures.put("linked", pair(cell.predicted.linked(), cell.gold.linked()));
            return figures;
        });
    }

    /** Returns {@code gold} and {@code predicted} by criterion and value. */
    Map<String, Object> counts() {
        return rendered(cell -> {
            Map<String, Object> counts = new LinkedHashMap<>();
            counts.put("gold", cell.gold.all);
            counts.put("predicted", cell.predicted.all);
            return counts;
        });
    }

    private Map<String, Object> rendered(Function<Cell, Map<String, Object>> render) {
        Map<String, Map<String, Object>> byCriterion = new LinkedHashMap<>();
        cells.forEach((group, cell) -> byCriterion
                .computeIfAbsent(group.by(), key -> new LinkedHashMap<>())
                .put(group.value(), render.apply(cell)));
        return new LinkedHashMap<>(byCriterion);
    }

    private static Map<String, Object> pair(double precision, double recall) {
        Map<String, Object> pair = new LinkedHashMap<>();
        pair.put("p", precision);
        pair.put("r", recall);
        return pair;
    }

    private static boolean[] matched(int[] matching, int predicted) {
        boolean[] matched = new boolean[predicted];
        Arrays.stream(matching).filter(partner -> partner >= 0).forEach(partner -> matched[partner] = true);
        return matched;
    }

    private void announce(String by, Word[] values) {
        for (Word value : values) {
            cell(new Group(by, value.word()));
        }
    }

    private Cell cell(Group group) {
        return cells.computeIfAbsent(group, key -> new Cell());
    }

    /** What is known of one group. */
    private static final class Cell {
        private final Side gold = new Side();
        private final Side predicted = new Side();
    }

    /** The annotated or the predicted ones of a group. */
    private static final class Side {
        private int all;
        private int withContent;
        private int withAll;

        void add(boolean content, boolean linked) {
            all++;
            withContent += content ? 1 : 0;
            withAll += linked ? 1 : 0;
        }

        double contents() {
            return all == 0 ? 0 : (double) withContent / all;
        }

        double linked() {
            return all == 0 ? 0 : (double) withAll / all;
        }
    }
}
