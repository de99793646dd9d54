/**
 * Who speaks in many reports: reads reports and records ({@link org.rapporteur.engine.actor.WhoSpeaks}), joins their entities into
 * actors and shows them as text, table or JSON ({@link org.rapporteur.engine.actor.ActorAnswer}).
 *
 * <p>Trap: what is printed is anybody's text; everything from a report goes through
 * {@link org.rapporteur.formats.page.view.Visible} on its way to a terminal.
 */
package org.rapporteur.engine.actor;
