package org.rapporteur.store.sql.search.column;

/**
 * What the columns take of a report's row. Immutable.
 *
 * @param arrival the report's number in the order of arrival, which it keeps
 * @param number the number of its words, another one when these change
 * @param day the day, as days since 1970, or null
 * @param outlet set of values as {@link Dictionary} writes it, or null; likewise the others
 * @param date the day as a facet's value
 * @param story the story
 * @param coders who coded anything in it
 * @param moved the change that moved it to another place in an order, or 0
 */
public record ReportRow(
        int arrival, int number, Integer day, String outlet, String date, String story, String coders, long moved) {}
