package org.rapporteur.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Writes an evaluation as tables for a person: a table for each kind of figure, a row for what was measured, a column for each
 * measure; at the end the counts. Figures have three digits. Stateless.
 */
public final class EvaluationText {

    /** The kind of figures that are broken down by a criterion and its value, of which the counts belong beside them. */
    private static final String BY = "by";

    private static final String RELIABILITY = "reliability";

    private static final int BAR = 40;

    private EvaluationText() {}

    /** Returns the tables; lines end in a line feed. */
    public static String of(Evaluation evaluation) {
        StringBuilder text = new StringBuilder(evaluation.annotator()).append('\n');
        evaluation.figures().forEach((kind, figures) -> {
            if (figures instanceof Double) {
                text.append('\n')
                        .append(padded(kind, 26))
                        .append(' ')
                        .append(cell(figures))
                        .append('\n');
                return;
            }
            text.append('\n').append(kind).append('\n');
            Map<?, ?> counts = evaluation.counts().get(kind) instanceof Map<?, ?> map ? map : Map.of();
            if (kind.equals(RELIABILITY)) {
                reliability(text, (Map<?, ?>) figures, counts);
            } else {
                table(text, rows(figures, counts, kind.equals(BY) ? 2 : -1));
            }
        });
        Map<String, Object> counts = new LinkedHashMap<>(evaluation.counts());
        counts.keySet().removeAll(evaluation.figures().keySet());
        text.append("\ncounts\n");
        counts.forEach((key, value) -> {
            if (!(value instanceof Map<?, ?>)) {
                text.append("  ")
                        .append(padded(key, 24))
                        .append(' ')
                        .append(value)
                        .append('\n');
            }
        });
        counts.forEach((key, value) -> {
            if (value instanceof Map<?, ?> nested) {
                text.append('\n').append(key).append('\n');
                table(text, rows(nested, Map.of(), -1));
            }
        });
        return text.toString();
    }

    /**
     * Returns the cells by row and column.
     *
     * @param depth how many keys name a row; all but the last where it is negative
     */
    private static Map<String, Map<String, Object>> rows(Object figures, Map<?, ?> counts, int depth) {
        Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
        collect(figures, new ArrayList<>(), depth, rows);
        collect(counts, new ArrayList<>(), depth, rows);
        return rows;
    }

    private static void collect(Object value, List<String> path, int depth, Map<String, Map<String, Object>> rows) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> {
                List<String> longer = new ArrayList<>(path);
                longer.add(key.toString());
                collect(inner, longer, depth, rows);
            });
            return;
        }
        int cut = Math.max(0, depth < 0 ? path.size() - 1 : Math.min(depth, path.size() - 1));
        rows.computeIfAbsent(String.join(" ", path.subList(0, cut)), key -> new LinkedHashMap<>())
                .put(String.join(" ", path.subList(cut, path.size())), value);
    }

    private static void table(StringBuilder text, Map<String, Map<String, Object>> rows) {
        Set<String> columns = new LinkedHashSet<>();
        rows.values().forEach(row -> columns.addAll(row.keySet()));
        int label = rows.keySet().stream().mapToInt(String::length).max().orElse(0);
        StringBuilder head = new StringBuilder(padded("", label + 2));
        Map<String, StringBuilder> lines = new LinkedHashMap<>();
        rows.keySet().forEach(name -> lines.put(name, new StringBuilder("  " + padded(name, label))));
        for (String column : columns) {
            int width = rows.values().stream()
                    .mapToInt(row -> cell(row.get(column)).length())
                    .reduce(column.length(), Math::max);
            head.append("  ").append(" ".repeat(width - column.length())).append(column);
            rows.forEach((name, row) -> {
                String cell = cell(row.get(column));
                lines.get(name)
                        .append("  ")
                        .append(" ".repeat(width - cell.length()))
                        .append(cell);
            });
        }
        text.append(head).append('\n');
        lines.values()
                .forEach(line -> text.append(line.toString().stripTrailing()).append('\n'));
    }

    /** A bar shows how many were right; the sign in it how many should be, by the confidence stated. */
    private static void reliability(StringBuilder text, Map<?, ?> figures, Map<?, ?> counts) {
        text.append("  expected calibration error ").append(cell(figures.get("ece")));
        text.append("  Brier score ").append(cell(figures.get("brier"))).append('\n');
        text.append("  confidence    number  stated  correct\n");
        for (int bin = 0; bin < Reliability.BINS; bin++) {
            Map<?, ?> row = (Map<?, ?>) figures.get("bin" + bin);
            double stated = (Double) row.get("confidence");
            double correct = (Double) row.get("correct");
            StringBuilder bar = new StringBuilder(padded("#".repeat((int) Math.round(correct * BAR)), BAR + 1));
            bar.setCharAt((int) Math.round(stated * BAR), '|');
            text.append(String.format(
                    Locale.ROOT,
                    "  %.1f to %.1f  %8s  %6.3f  %7.3f  %s",
                    bin / 10.0,
                    (bin + 1) / 10.0,
                    counts.get("bin" + bin),
                    stated,
                    correct,
                    bar.toString().stripTrailing()));
            text.append('\n');
        }
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Double figure ? String.format(Locale.ROOT, "%.3f", figure) : value.toString();
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
