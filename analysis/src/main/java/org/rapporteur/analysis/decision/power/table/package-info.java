/**
 * Tables that count coalitions by weight, modulo primes: how many of them weigh at most so much, with and without one member.
 *
 * <p>Knows weights only, no games. A count is wanted exactly and is larger than a long, so a table is built once for each of a few
 * primes and the whole numbers are put together at the end ({@link org.rapporteur.analysis.decision.power.table.Residues}).
 *
 * <p>Trap: the same weights must reach every table in ascending order; a table answers up to its cap and no further.
 */
package org.rapporteur.analysis.decision.power.table;
