package org.rapporteur.evaluation.polnear;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.evaluation.match.Extent;
import org.rapporteur.record.Span;

/**
 * Cuts stretches into words: letters, digits and combining marks, with apostrophes, hyphens, full stops and ampersands between
 * them; a possessive {@code 's} at the end is no part of the word. Stateless.
 */
final class Words {

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}\\p{M}]++(?:['\u2019.&-][\\p{L}\\p{N}\\p{M}]++)*+");

    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019][sS]$");

    private Words() {}

    /**
     * A word at its place.
     *
     * @param start its first position
     * @param text how it is written
     */
    record At(int start, String text) {}

    /** Returns the words of all pieces, in order. */
    static List<At> in(String text, Extent extent) {
        List<At> words = new ArrayList<>();
        extent.pieces().forEach(piece -> words.addAll(in(text, piece)));
        return words;
    }

    /** Returns the words of a stretch, in order. */
    static List<At> in(String text, Span span) {
        List<At> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text).region(span.start(), span.end());
        while (matcher.find()) {
            String word = POSSESSIVE.matcher(matcher.group()).replaceFirst("");
            words.add(new At(matcher.start(), word.isEmpty() ? matcher.group() : word));
        }
        return words;
    }
}
