/**
 * What the statements of a story say, grouped across outlets, and which outlet tells it, tells it otherwise or leaves it out
 * ({@link org.rapporteur.analysis.collation.proposition.Propositions}); from that, omissions, agreements, what one account tells
 * alone, and the line that a party holds through different speakers ({@link org.rapporteur.analysis.collation.proposition.Conclusions}).
 *
 * <p>Reads {@code material} and the utterances. Traps: one proposition may be said by several, and is then still several utterances;
 * an omission is of the text at hand, and an outlet that leaves something out may have printed it elsewhere.
 */
package org.rapporteur.analysis.collation.proposition;
