/**
 * Measures how time and memory of collating grow with the number of reports: invented reports of invented stories
 * ({@link org.rapporteur.benchmark.collation.Invention}), with entities and statements made directly, so that no annotator is measured.
 *
 * <p>Sees the analysis through the engine. Trap: the reports of a day stay as many whatever the size, as in a stream that goes on for
 * longer; a size is a length of time, not a busier day.
 */
package org.rapporteur.benchmark.collation;
