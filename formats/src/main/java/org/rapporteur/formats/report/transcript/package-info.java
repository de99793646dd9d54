/**
 * Texts that are no report of what was said but the words themselves, each under the name of who says them: verbatim records,
 * briefings, shot lists of films, dialogues. {@link org.rapporteur.formats.report.transcript.Transcripts} finds their turns in the text
 * of any report, whichever reader read it; the readers hand them on with it.
 *
 * <p>Neighbours: {@code extraction.turn} makes a statement of each turn. Nothing here knows what is said.
 *
 * <p>Traps: an article is full of lines that begin with words and a colon ("Correction: …", "Clinton: 1,034"), so that a layout counts
 * only when most of the text is in it; a hostile text may have a million lines, so that every look is at one line or at the one beside it.
 */
package org.rapporteur.formats.report.transcript;
