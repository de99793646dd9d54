/**
 * Voting power: games, the coalitions that win them, and the indices made from the counts, all as exact fractions.
 *
 * <p>A {@link org.rapporteur.analysis.decision.power.Game} knows seats by number and which coalitions win; it knows nothing of
 * bodies, dates or countries. {@link org.rapporteur.analysis.decision.power.Power#of} counts and names every index;
 * {@link org.rapporteur.analysis.decision.power.TernaryGame} is the same question where a member may also abstain.
 *
 * <p>Traps: the binary game counts abstention as "no"; where an abstention does not block, only the ternary game describes the
 * practice, so say which game a number comes from. Counting is by kinds of members where members are alike, by all coalitions up
 * to 25 members, and by a table over weights above that; the three ways agree where they overlap, and tests hold them to it.
 */
package org.rapporteur.analysis.decision.power;
