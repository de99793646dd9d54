/**
 * Finds the meeting that a report tells of: {@link org.rapporteur.extraction.meeting.MeetingFinder}, a step that runs behind the
 * statements. Imports no sibling; the words it knows lie in {@code words.txt} and {@code bodies.tsv} beside it.
 *
 * <p>A meeting needs a body and words that show it meeting; both are looked for over tagged tokens. Parties are named by their
 * words: who they are is said later.
 *
 * <p>Traps: it would rather find no meeting than a false one. Meetings to come, meetings long past and meetings in passing are left
 * out, and a report has one at most.
 */
package org.rapporteur.extraction.meeting;
