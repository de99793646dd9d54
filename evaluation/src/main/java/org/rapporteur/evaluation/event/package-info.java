/**
 * Scores what kind of event a sentence tells, and between whom, against sentences that PLOVER's authors coded: those whose two sides
 * are marked ({@code PloverEvaluation}) and the gold standard records made of CAMEO's examples ({@code GsrEvaluation}).
 *
 * <p>Neighbours: {@code cli} chooses who reads. Trap: the first file merges RETREAT and CONCEDE as YIELD, the second keeps them apart and
 * has labels of an older PLOVER.
 */
package org.rapporteur.evaluation.event;
