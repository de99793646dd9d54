/**
 * The user's list of office-holders, {@code actors.csv}: who held which office of which state or body from when to when, and by
 * which names the person goes. {@link org.rapporteur.analysis.actor.list.HolderReader} refuses a file at fault whole.
 *
 * <p>Trap: {@code to} is the last day in office, so the next holder begins on the day after.
 */
package org.rapporteur.analysis.actor.list;
