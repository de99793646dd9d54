package org.rapporteur.record.report;

import org.rapporteur.record.Word;

/** What quotation marks are used for. */
public enum QuotationUse implements Word {
    /** Somebody's words. */
    SPEECH,

    /** Words set off by the writer: a term, a title, a scare quote; nobody is said to have spoken them here. */
    SET_OFF,

    /** Not decided; the reason says why. */
    UNKNOWN
}
