/**
 * JSON Lines: one report a line ({@link org.rapporteur.formats.report.lines.JsonLinesReader}).
 *
 * <p>Traps: Jackson is touched by {@code LineByLine} and below, never by the reader itself, so that asking it costs nothing; a
 * line's report has no map back to the file, because its text stands there as a JSON string.
 */
package org.rapporteur.formats.report.lines;
