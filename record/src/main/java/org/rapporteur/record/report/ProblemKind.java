package org.rapporteur.record.report;

import org.rapporteur.record.Word;

/** Why something could not be read or done. */
public enum ProblemKind implements Word {
    /** There is no such file. */
    MISSING,

    /** It may not be read, or reading failed. */
    UNREADABLE,

    /** It holds no text. */
    EMPTY,

    /** It is larger than the limit. */
    TOO_LARGE,

    /** It is not text. */
    BINARY,

    /** Its bytes are not text in the encoding it claims, or in any known. */
    ENCODING,

    /** Its text holds U+0000 or a lone surrogate. */
    INVALID_TEXT,

    /** It is a page without an article. */
    NO_ARTICLE,

    /** It breaks the rules of its format. */
    MALFORMED,

    /** It is not in English, the only language that statements are read in, or does not look like the one it claims. */
    LANGUAGE,

    /** The software failed on it. */
    FAILED
}
