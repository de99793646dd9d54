package org.rapporteur.extraction.text.time;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.record.Span;

/**
 * A pattern and what its matches mean. The words are the group named {@code words} where the pattern has one, else the match;
 * what surrounds the group is context that the pattern asks for.
 *
 * @param pattern linear in the length of the text
 * @param meaning reads a match, or finds that it is no time
 */
record Rule(Pattern pattern, Meaning meaning) {

    private static final String GROUP = "(?<words>";

    /** Reads a match. */
    @FunctionalInterface
    interface Meaning {

        /** Returns what the words mean; empty when they are no time after all. */
        Optional<Resolved> of(Matcher matcher, Span words, Setting setting);
    }

    static Rule of(String pattern, Meaning meaning) {
        return new Rule(Pattern.compile(pattern), meaning);
    }

    /** Adds what the rule finds in a paragraph. */
    void find(Span paragraph, Setting setting, List<Candidate> found) {
        Matcher matcher = pattern.matcher(setting.text())
                .region(paragraph.start(), paragraph.end())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        boolean grouped = pattern.pattern().contains(GROUP);
        while (matcher.find()) {
            Span words = grouped && matcher.start("words") >= 0
                    ? new Span(matcher.start("words"), matcher.end("words"))
                    : new Span(matcher.start(), matcher.end());
            if (words.end() <= paragraph.end()) {
                meaning.of(matcher, words, setting).ifPresent(read -> found.add(new Candidate(words, read)));
            }
        }
    }
}
