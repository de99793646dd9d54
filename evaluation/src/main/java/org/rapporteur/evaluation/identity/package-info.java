/**
 * Scores who the sources of articles are taken for, against this project's own labels: {@code evaluation/gold/identity.md} says how they
 * were made and what they are worth.
 *
 * <p>{@code IdentityEvaluation} runs the systems ({@code system}) over the labelled articles ({@code gold}) and adds up ({@code score}).
 * Trap: the labels of dev are for the record, not for looking: whoever improves the joining reads errors on train.
 */
package org.rapporteur.evaluation.identity;
