/**
 * Scores statements on CofeNet's file of PolNeAR and by CofeNet's own measures, so that figures can be put beside published
 * ones.
 *
 * <p>Source of format and measures: cofe-ai/CofeNet, {@code exe/eval/evaluation.py} and {@code extraction.py}, commit 7904299.
 * Traps: each role is scored alone and each piece of a content is a span of its own; jaccard is no F1; spans count tokens of a
 * line, not characters.
 */
package org.rapporteur.evaluation.cofenet;
