package org.rapporteur.formats.record;

/** Whether words that a report's text shows are written too. */
enum Words {
    /** Beside their spans, and the report with its text. */
    WRITTEN,

    /** Not beside spans into a text that is at hand, and the report without its text: whoever has the text has them. */
    LEFT_OUT,

    /** Never: nobody is to have them who has not the text. */
    WITHHELD
}
