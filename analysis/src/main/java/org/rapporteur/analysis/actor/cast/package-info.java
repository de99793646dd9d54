/**
 * Who speaks: the actors of {@link org.rapporteur.analysis.actor.Roster} with their statements, the forms of their names and what
 * outlets call them ({@link org.rapporteur.analysis.actor.cast.Cast}), and the chain of evidence for one of them
 * ({@link org.rapporteur.analysis.actor.cast.Chain}).
 *
 * <p>Trap: offsets in a chain are Unicode code points, as in every file; spans of the record in memory are UTF-16.
 */
package org.rapporteur.analysis.actor.cast;
