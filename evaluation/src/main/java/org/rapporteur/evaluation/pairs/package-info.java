/**
 * Pairs of reports that share speakers or a subject, but not the event: whatever collating claims that both print or that they contradict
 * one another in is false.
 *
 * <p>{@link org.rapporteur.evaluation.pairs.PairsEvaluation} counts it, on pairs that {@code evaluation/gold/pairs-dev.tsv} names.
 */
package org.rapporteur.evaluation.pairs;
