package org.rapporteur.formats.report.transcript;

/** How a label calls the one who speaks. */
enum Form {
    /** As somebody who asks: {@code Q}. */
    QUESTION,

    /** As the one who answers: {@code A}. */
    ANSWER,

    /** By a part in the meeting: {@code The President}, {@code MODERATOR}. */
    ROLE,

    /** By a title and a name: {@code Ms. Doe}. */
    TITLED,

    /** In capitals: {@code JANE DOE, MINISTER}. */
    CAPITALS,

    /** By a name and nothing else: {@code Jane Doe}. */
    NAME
}
