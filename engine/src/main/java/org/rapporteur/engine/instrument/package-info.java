/**
 * The user's list of instruments, {@code instruments.csv}: reads what the extraction is then configured with.
 *
 * <p>Neighbours: {@code analysis.input} cuts the table, {@code extraction.instrument} uses it.
 *
 * <p>Trap: a file at fault is refused whole, with file and line; nothing is read with half a list.
 */
package org.rapporteur.engine.instrument;
