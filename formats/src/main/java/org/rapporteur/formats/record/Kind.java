package org.rapporteur.formats.record;

/** What a component of a record holds, and so how JSON writes it. */
enum Kind {
    /** A string. */
    TEXT,

    /** An {@code int}, or an {@link Integer} that may be null. */
    INTEGER,

    /** A {@link Double} that may be null. */
    NUMBER,

    /** A {@link java.math.BigDecimal} that may be null. */
    DECIMAL,

    /** A {@link Boolean} that may be null. */
    TRUTH,

    /** A {@link java.time.LocalDate}, as ISO 8601. */
    DATE,

    /** An {@link java.time.Instant}, as ISO 8601 in UTC. */
    INSTANT,

    /** A {@link org.rapporteur.record.Maker}, in its written form. */
    MAKER,

    /** An enum of a closed vocabulary, as its word. */
    WORD,

    /** A list of spans: {@code [[start, end], …]} in code points. */
    SPANS,

    /** A list of strings. */
    TEXTS,

    /** A list of words of a closed vocabulary. */
    WORDS,

    /** Another record, as an object. */
    OBJECT,

    /** A list of records, as an array of objects. */
    OBJECTS,

    /** The unknown fields: no field of its own. */
    EXTRA;

    /** Returns whether it is a list; an absent one is empty. */
    boolean isList() {
        return this == SPANS || this == TEXTS || this == WORDS || this == OBJECTS;
    }
}
