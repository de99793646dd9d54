package org.rapporteur.evaluation.act;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.record.Span;

/**
 * A line of a file of labels as it is written. Immutable.
 *
 * @param line its number, from 1
 * @param cells one for each of {@link #COLUMNS}
 */
record Row(int line, List<String> cells) {

    /** What the columns are called. */
    static final List<String> COLUMNS = List.of(
            "article",
            "window",
            "source",
            "cue",
            "content",
            "acts",
            "tense",
            "modality",
            "negation",
            "target",
            "condition",
            "consequence");

    private static final String NOTHING = "-";
    private static final Pattern PIECES = Pattern.compile("\\d{1,9}+-\\d{1,9}+(?:,\\d{1,9}+-\\d{1,9}+)*+");

    /** Copies the cells; throws {@link IllegalArgumentException} where they are too few or too many. */
    Row {
        cells = List.copyOf(cells);
        if (cells.size() != COLUMNS.size()) {
            throw new IllegalArgumentException(
                    COLUMNS.size() + " columns separated by tabs are expected, got " + cells.size());
        }
    }

    /** Returns a cell by its column's name. */
    String get(String column) {
        return cells.get(COLUMNS.indexOf(column));
    }

    /**
     * Returns the spans of a column, in code points; none for {@code -}.
     *
     * @throws IllegalArgumentException when they have another form
     */
    List<Span> spans(String column) {
        String notation = get(column);
        List<Span> spans = new ArrayList<>();
        if (notation.equals(NOTHING)) {
            return spans;
        }
        if (!PIECES.matcher(notation).matches()) {
            throw new IllegalArgumentException("start-end,start-end … or - is expected, got '" + notation + "'");
        }
        for (String piece : notation.split(",", -1)) {
            String[] ends = piece.split("-", -1);
            spans.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
        }
        return spans;
    }
}
