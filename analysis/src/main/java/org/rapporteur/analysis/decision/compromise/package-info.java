/**
 * Where a bargain would settle: the weighted mean (the compromise model) and the weighted median of positions on a scale, and how
 * much they owe to any one weight.
 *
 * <p>Capability, position and salience are judgements typed in by a person ({@link
 * org.rapporteur.analysis.decision.compromise.StakeReader}); the arithmetic on them is exact. The compromise model is a simple
 * variant of the Nash bargaining solution; on acts of the Council of the European Union it came closer than models of procedure
 * (Schneider and others 2010). Neighbours: {@code power} for fractions, {@code input} for files.
 *
 * <p>Trap: a figure with six digits is no surer than the weights it rests on; print it with its {@link
 * org.rapporteur.analysis.decision.compromise.Sensitivity}.
 */
package org.rapporteur.analysis.decision.compromise;
