/**
 * The times that a text names, resolved to a day or an interval: {@link org.rapporteur.extraction.text.time.TimeFinder}. Small
 * rules, each a pattern and what it means ({@code Rule}), are grouped by what they read: explicit dates, weekdays, named
 * periods, parts of them, ranges, and what counts from the report's date.
 *
 * <p>Neighbours: {@code region} reads printed dates with {@link org.rapporteur.extraction.text.time.Dates}; nothing here knows
 * it.
 *
 * <p>Traps: rules run inside one paragraph at a time; where two claim the same words the one that starts first, then the longer
 * one, is kept. A number is a year only with a cue: "Resolution 1999" is not one. Weeks are ISO weeks and begin on Monday.
 */
package org.rapporteur.extraction.text.time;
