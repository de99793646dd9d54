/**
 * Hand-written input: where a value stands ({@link org.rapporteur.analysis.input.Place}) and what is wrong with it
 * ({@link org.rapporteur.analysis.input.InputException}).
 *
 * <p>Trap: a line is counted as an editor counts it, so a quoted field with a line break moves the lines after it.
 */
package org.rapporteur.analysis.input;
