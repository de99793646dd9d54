package org.rapporteur.extraction.identity.mention;

import java.util.List;
import org.rapporteur.extraction.encoder.Name;
import org.rapporteur.record.Span;

/**
 * A name in the text, with the title before it.
 *
 * @param type what the name names
 * @param first the first token, the title's if there is one
 * @param nameFirst the first token of the name itself
 * @param end the token behind the last
 * @param span where title and name stand, without a possessive ending
 * @param nameSpan where the name alone stands
 * @param words the words of the name, without possessive ending and full stops
 * @param title the words of the title; empty where there is none
 * @param sentence the sentence
 * @param quoted whether it stands in quotation marks
 * @param possessive whether it owns what follows
 */
public record Naming(
        Name.Type type,
        int first,
        int nameFirst,
        int end,
        Span span,
        Span nameSpan,
        List<String> words,
        List<String> title,
        int sentence,
        boolean quoted,
        boolean possessive) {

    /** Copies the lists. */
    public Naming {
        words = List.copyOf(words);
        title = List.copyOf(title);
    }

    /** Returns the name as it is compared. */
    public String key() {
        return Words.key(words);
    }
}
