package org.rapporteur.engine.output;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.rapporteur.formats.page.TextStyle;
import org.rapporteur.formats.table.Table;

/**
 * What the output is to look like. Immutable. Width, colour and order matter to {@link OutputFormat#TEXT} only, the
 * table to {@link OutputFormat#CSV}, the texts to {@link OutputFormat#JSONL}.
 *
 * @param format the format
 * @param width the columns of a line, {@value #NARROWEST} or more
 * @param colour whether to colour with terminal sequences
 * @param bySpeaker whether statements are shown speaker by speaker instead of in the order of the text
 * @param table which of {@link #tables()}, in any case; null for the statements, or for all where they go into a folder
 * @param texts whether the texts of reports, and the words at any spans, are written
 */
public record OutputStyle(
        OutputFormat format, int width, boolean colour, boolean bySpeaker, String table, boolean texts) {

    /** The fewest columns that a line may have. */
    public static final int NARROWEST = TextStyle.NARROWEST;

    /** Validates; throws {@link IllegalArgumentException} on fewer than {@value #NARROWEST} columns and on an unknown table. */
    public OutputStyle {
        Objects.requireNonNull(format, "format");
        if (width < NARROWEST) {
            throw new IllegalArgumentException("a line has " + NARROWEST + " columns or more, got " + width);
        }
        if (table != null && !tables().contains(table.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("'" + table + "' is none of the tables " + String.join(", ", tables()));
        }
    }

    /** Makes one with texts. */
    public OutputStyle(OutputFormat format, int width, boolean colour, boolean bySpeaker, String table) {
        this(format, width, colour, bySpeaker, table, true);
    }

    /** Returns the names of the tables, in small letters. */
    public static List<String> tables() {
        return Arrays.stream(Table.values())
                .map(table -> table.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Returns this style with another table, or with none. */
    public OutputStyle withTable(String table) {
        return new OutputStyle(format, width, colour, bySpeaker, table, texts);
    }

    /** Returns this style with texts, or without. */
    public OutputStyle withTexts(boolean texts) {
        return new OutputStyle(format, width, colour, bySpeaker, table, texts);
    }

    /** Returns a format's usual looks: 80 columns, no colour, by speaker. */
    public static OutputStyle of(OutputFormat format) {
        return new OutputStyle(format, 80, false, true, null);
    }
}
