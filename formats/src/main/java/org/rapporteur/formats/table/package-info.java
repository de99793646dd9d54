/**
 * One table of a record for people who work in a spreadsheet: a row a statement.
 *
 * <p>{@link org.rapporteur.formats.table.CsvWriter} writes it, {@link org.rapporteur.formats.table.Column} lists its columns.
 * Nothing reads it back: {@code formats.record} is the format without loss. Neighbours: {@code org.rapporteur.record} alone.
 *
 * <p>Traps: spreadsheets run cells that begin like a formula and turn {@code 1-12} into a date, so that the one gets an
 * apostrophe and spans are written {@code [1,12)}.
 */
package org.rapporteur.formats.table;
