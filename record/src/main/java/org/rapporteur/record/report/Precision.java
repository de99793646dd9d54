package org.rapporteur.record.report;

import org.rapporteur.record.Word;

/** How exactly a time is known. */
public enum Precision implements Word {
    /** To the hour or better. */
    TIME,

    /** One day. */
    DAY,

    /** One week, or a part of it. */
    WEEK,

    /** One month, or a part of it. */
    MONTH,

    /** One year, a season or a part of one. */
    YEAR,

    /** An interval named by its ends. */
    RANGE,

    /** Not resolved; the reason says why. */
    UNKNOWN
}
