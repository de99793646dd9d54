/**
 * Finds the quantities that a report names: {@link org.rapporteur.extraction.figure.Figures}, a step that runs behind the times and regions.
 * Imports no sibling; the words it knows lie in {@code numbers.tsv}, {@code units.tsv} and {@code names.txt} beside it.
 *
 * <p>Traps: what is no figure takes most of the rules. Dates, clock times, ordinals, scores, years and numbers that are names
 * ("Article 5") are left out; so is "one" where it means no number. A range is two figures, because a figure has one value.
 */
package org.rapporteur.extraction.figure;
