/**
 * One actor across reports: {@link org.rapporteur.analysis.actor.Actors} joins the entities of many reports by name, office, state
 * and time, and by the user's {@linkplain org.rapporteur.analysis.actor.list.HolderList list}; every join carries its reason. Who of
 * them speaks, how often and under which names is counted in the package {@code cast}.
 *
 * <p>Careful rather than complete: what the reports leave open stays apart, with the candidates
 * ({@link org.rapporteur.analysis.actor.Doubt}). Works block by block, in an order of its own, so that neither the order of the
 * reports nor an entity that fits two persons can change who is joined with whom.
 *
 * <p>Trap: an entity is one identity inside one report by somebody else's judgement; it is never split here.
 */
package org.rapporteur.analysis.actor;
