/**
 * What a body could decide: ballots with their evidence ({@link org.rapporteur.analysis.decision.Ballot}) on one question
 * ({@link org.rapporteur.analysis.decision.Question}) become a {@link org.rapporteur.analysis.decision.Decision}.
 *
 * <p>Works on positions typed in by hand; no report need have been read. Neighbours: {@code body} says who sits and under
 * which rules, {@code rule} holds the rules, {@code power} the indices.
 *
 * <p>Trap: an unknown vote is never taken for an abstention. It may turn out to be anything, and what follows from that is
 * computed, not sampled.
 */
package org.rapporteur.analysis.decision;
