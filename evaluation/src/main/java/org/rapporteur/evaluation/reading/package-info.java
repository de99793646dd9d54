/**
 * Scores statements against attributions that this project's own readers marked, by offsets alone: {@code evaluation/gold} says how
 * they were made and what they are worth.
 *
 * <p>Reads the labels ({@code LabelFile}) and compares what is nested ({@code NestedEvaluation}). Traps: offsets count code points
 * of a text that is elsewhere; an optional attribution is neither to be found nor to be left out.
 */
package org.rapporteur.evaluation.reading;
