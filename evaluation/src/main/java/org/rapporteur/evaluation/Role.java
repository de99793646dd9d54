package org.rapporteur.evaluation;

import org.rapporteur.record.Word;

/** A part of an attribution that is marked in the text. */
public enum Role implements Word {
    /** Who. */
    SOURCE,

    /** The words that introduce the content. */
    CUE,

    /** What. */
    CONTENT
}
