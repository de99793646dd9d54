/**
 * Who said what, and what the saying does.
 *
 * <p>A {@link org.rapporteur.record.speech.Statement} points at entities of {@code identity} by identifier; acts and
 * invocations point at statements the same way, so that each can be proposed, corrected and replaced alone.
 *
 * <p>Trap: {@link org.rapporteur.record.speech.Mode} is computed from the quotation marks, never guessed: product and scorers
 * share the one definition.
 */
package org.rapporteur.record.speech;
