package org.rapporteur.formats.record;

/** Whether words that a report's text shows are written too. */
enum Words {
    /** Beside their spans, and the report with its text. */
    WRITTEN,

    /** Neither beside spans nor as a report's text: whoever has the text has them. */
    LEFT_OUT
}
