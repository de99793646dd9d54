/**
 * What a search found, written for people and for programs: {@link org.rapporteur.engine.kept.find.HitText} for a terminal, {@link
 * org.rapporteur.engine.kept.find.HitData} as JSON, JSON Lines and CSV.
 *
 * <p>Trap: what is found is anybody's text; for a terminal it is made visible, in CSV a cell that would run as a formula is made harmless.
 */
package org.rapporteur.engine.kept.find;
