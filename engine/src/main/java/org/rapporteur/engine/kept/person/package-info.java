/**
 * Who is who in a store: {@link org.rapporteur.engine.kept.person.ActorIndex} knows the actors that were made last, {@link
 * org.rapporteur.engine.kept.person.ActorDetail} shows one with the sentences that speak for it, {@link
 * org.rapporteur.engine.kept.person.Identities} merges and splits.
 *
 * <p>Trap: merging and splitting are codings on entities; the actors change when the store is collated the next time.
 */
package org.rapporteur.engine.kept.person;
