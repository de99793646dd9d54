/**
 * Rules of decision and what they see of a vote: counts only ({@link org.rapporteur.analysis.decision.rule.Tally}).
 *
 * <p>A rule adopts when every one of its requirements is met. Neighbours: {@code body} says who votes and under which rules;
 * {@code decision} decides.
 *
 * <p>Trap: every requirement must be monotone, that is, another vote turned to yes never unmeets it; the handling of
 * unknown votes rests on it.
 */
package org.rapporteur.analysis.decision.rule;
