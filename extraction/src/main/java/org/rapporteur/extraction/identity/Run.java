package org.rapporteur.extraction.identity;

import java.util.List;
import java.util.Set;
import org.rapporteur.record.Span;

/**
 * Capitalised words that stand together, taken apart.
 *
 * @param kind what the words look like
 * @param first index of the first token
 * @param last index of the last token
 * @param span where the whole stands
 * @param name the words of the name, without what stands before it; empty for a bare description
 * @param descriptors what is said of the bearer, as compared: roles in small letters, states as {@code state:XX}
 * @param office the office named, or null
 * @param of what the office is held of, or null
 * @param sentence index of the sentence
 * @param quoted whether it stands in quotation marks
 */
record Run(
        Kind kind,
        int first,
        int last,
        Span span,
        List<String> name,
        Set<String> descriptors,
        String office,
        String of,
        int sentence,
        boolean quoted) {

    /** What capitalised words look like. */
    enum Kind {
        /** A full name, or a title or office with a name. */
        PERSON,
        /** One capitalised word, which may be the name of somebody named elsewhere. */
        SINGLE,
        STATE,
        BODY,
        OTHER
    }

    Run {
        name = List.copyOf(name);
        descriptors = Set.copyOf(descriptors);
    }

    String surname() {
        return Words.key(name.get(name.size() - 1));
    }
}
