package org.rapporteur.record.speech;

import org.rapporteur.record.Word;

/** Whether what is said holds or not. */
public enum Polarity implements Word {
    /** It does. */
    POSITIVE,

    /** It does not. */
    NEGATIVE,

    /** It does not, against what others say. */
    DENIED
}
