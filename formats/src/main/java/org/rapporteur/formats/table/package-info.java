/**
 * Tables of a record for people who work in a spreadsheet: a row a statement, an act, an event.
 *
 * <p>{@link org.rapporteur.formats.table.CsvWriter} writes them, {@link org.rapporteur.formats.table.Table} lists them and
 * {@link org.rapporteur.formats.table.Column} the columns of the first.
 * Nothing reads them back: {@code formats.record} is the format without loss. Neighbours: {@code org.rapporteur.record} alone.
 *
 * <p>Traps: spreadsheets run cells that begin like a formula and turn {@code 1-12} into a date, so that the one gets an
 * apostrophe and spans are written {@code [1,12)}.
 */
package org.rapporteur.formats.table;
