/**
 * What-if models of challenge: how likely each of a few options is, given the strength of the coalitions behind them, and what a
 * rival position is worth to an actor.
 *
 * <p>These are what-ifs, not findings and not forecasts: the literature reports no clear way to elicit their inputs and doubts
 * about their sensitivity and convergence (Scholz, Calbert and Smith 2011). Every surface that prints a number from here says so
 * ({@link org.rapporteur.analysis.decision.challenge.Contest#CAUTION}). What stands on firmer ground is in {@code compromise} and
 * {@code power}.
 *
 * <p>Trap: numbers here are doubles, the fixed point an iteration's; they hold to the digits that the tests print, not exactly.
 */
package org.rapporteur.analysis.decision.challenge;
