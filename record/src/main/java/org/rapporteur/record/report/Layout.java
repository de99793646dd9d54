package org.rapporteur.record.report;

import org.rapporteur.record.Word;

/** How a text lays out who speaks, where it is the words themselves and no report of them. */
public enum Layout implements Word {
    /** The record of a meeting, each speech under its speaker: {@code Mr. Doe (Freedonia) (spoke in French): …}. */
    VERBATIM_RECORD,

    /** Questions and answers: {@code Q: … A: …}, {@code QUESTION: … MS. DOE: …}. */
    BRIEFING,

    /** The shots of a film with what is said in some of them: {@code SOUNDBITE (English) Jane Doe, Minister: …}. */
    SHOT_LIST,

    /** Any other exchange in which each turn begins with a name: {@code DOE: … ROE: …}. */
    DIALOGUE
}
