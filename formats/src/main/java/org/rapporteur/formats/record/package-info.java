/**
 * The file format {@code rapporteur-record} 1: JSON Lines, one object of a record a line, read and written without loss.
 *
 * <p>{@link org.rapporteur.formats.record.RecordLinesWriter} writes, {@link org.rapporteur.formats.record.RecordLinesReader}
 * reads, {@link org.rapporteur.formats.record.RecordSchema} states the format as a JSON Schema. All three walk the same
 * description of the Java records ({@code Shape}), and {@code ItemTypes} is the one list of types: a new type of object is
 * one line there. Neighbours: {@code org.rapporteur.record} holds the objects; {@code formats.table} writes tables for people.
 *
 * <p>Traps: offsets are UTF-16 in Java and code points in files, so that a report has to come before what points into it;
 * {@code Segment} holds code points in both. The field names of the format are the component names of the Java records:
 * renaming one changes the format.
 */
package org.rapporteur.formats.record;
