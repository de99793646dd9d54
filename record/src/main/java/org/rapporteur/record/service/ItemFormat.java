package org.rapporteur.record.service;

import java.util.Map;
import java.util.Optional;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.Item;
import org.rapporteur.record.report.Report;

/**
 * Turns single objects of a record into lines of {@code rapporteur-record} 1 and back, for whoever keeps them one by one. Spans are
 * code points in the line and UTF-16 positions in the object; the words at the spans of a text that is at hand are left out of the
 * line and taken from the text again. Implementations are safe on any thread.
 */
public interface ItemFormat {

    /** The reports into which an object's spans point. */
    interface Texts {

        /**
         * Returns the conversion for a report's offsets.
         *
         * @throws IllegalArgumentException when the report or its text is not at hand
         */
        CodePoints points(String report);

        /** Returns the text of a report, where words are to be left out and checked. */
        Optional<String> text(String report);

        /** Returns what is needed of one report, or of none when it is null. */
        static Texts of(Report report) {
            return new OneText(report);
        }
    }

    /**
     * Returns the object as one line of JSON, without a line break.
     *
     * @param item the object; a {@link Report} is written without its text
     * @param texts the reports whose texts its spans point into
     * @throws IllegalArgumentException when a span is not one of its report's text, or its words are not those there
     */
    String write(Item item, Texts texts);

    /**
     * Reads a line that {@link #write} wrote.
     *
     * @param line one line of JSON; not that of a report
     * @param texts the reports whose texts its spans point into
     * @throws IllegalArgumentException naming the field at fault
     */
    Item read(String line, Texts texts);

    /**
     * Reads the line of a report and gives it its text.
     *
     * @param line one line of JSON that {@link #write} wrote of a report
     * @param text the report's text
     * @throws IllegalArgumentException when the text is not the one that the line's digest tells of
     */
    Report report(String line, String text);

    /**
     * Returns the strings that a line holds, by field, dots for nested ones, without understanding it further and so without any
     * text: {@code type}, {@code by}, {@code source.entity}. Lists are left out.
     *
     * @throws IllegalArgumentException when the line is no JSON object
     */
    Map<String, String> fields(String line);

    /** Writes with one report at hand, or with none when it is null. */
    default String write(Item item, Report report) {
        return write(item, Texts.of(report));
    }

    /** Reads with one report at hand, or with none when it is null. */
    default Item read(String line, Report report) {
        return read(line, Texts.of(report));
    }
}
