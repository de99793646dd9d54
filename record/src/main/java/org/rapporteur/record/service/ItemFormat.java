package org.rapporteur.record.service;

import org.rapporteur.record.Item;
import org.rapporteur.record.report.Report;

/**
 * Turns single objects of a record into lines of {@code rapporteur-record} 1 and back, for whoever keeps them one by one. Spans are
 * code points in the line and UTF-16 positions in the object. Implementations are safe on any thread.
 */
public interface ItemFormat {

    /**
     * Returns the object as one line of JSON, without a line break.
     *
     * @param item the object; a {@link Report} is written without its text
     * @param report the report whose text its spans point into, or null for an object across reports
     * @throws IllegalArgumentException when a span is not one of the report's text
     */
    String write(Item item, Report report);

    /**
     * Reads a line that {@link #write} wrote.
     *
     * @param line one line of JSON; not that of a report
     * @param report the report whose text its spans point into, or null for an object across reports
     * @throws IllegalArgumentException naming the field at fault
     */
    Item read(String line, Report report);

    /**
     * Reads the line of a report and gives it its text.
     *
     * @param line one line of JSON that {@link #write} wrote of a report
     * @param text the report's text
     * @throws IllegalArgumentException when the text is not the one that the line's digest tells of
     */
    Report report(String line, String text);
}
