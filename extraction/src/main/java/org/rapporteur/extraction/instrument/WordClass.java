package org.rapporteur.extraction.instrument;

import java.util.Locale;

/** What is said of words in {@code words.txt}; each class is explained there. */
enum WordClass {
    VAGUE,
    DEFINITE,
    POINTING,
    INDEFINITE,
    QUANTITY,
    LINK,
    NAME_OPENS,
    DAY,
    TIME,
    ORDINAL,
    NOUN_LIKE_VERB,
    ISSUED,
    PREPOSITION,
    RELATIVE,
    SUBJECT,
    PARTICIPLE,
    STOP,
    ANOTHER,
    CLAUSE,
    CLAUSE_ALONE;

    static WordClass of(String written) {
        return valueOf(written.toUpperCase(Locale.ROOT));
    }
}
