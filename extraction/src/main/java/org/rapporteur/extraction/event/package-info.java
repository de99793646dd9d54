/**
 * Events that a report tells of, in PLOVER's terms: who did what to whom, where and when, and whether it is news, background,
 * planned, imagined or denied. Reads the {@link org.rapporteur.extraction.encoder.Happenings} that the model's acts head left at
 * the document; where no head has read, it finds nothing.
 *
 * <p>Trap: what is told inside a statement's content is only claimed ({@code within}); what a statement itself does by being said is an
 * act, not an event.
 */
package org.rapporteur.extraction.event;
