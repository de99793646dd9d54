package org.rapporteur.extraction.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.extraction.text.Token;
import org.rapporteur.record.Span;

/**
 * A sentence as the rules see it.
 *
 * @param index of the sentence in the document
 * @param tokens its tokens, at least one
 */
record Line(int index, List<Token> tokens) {

    private static final Set<String> STOPS = Set.of(
            "with",
            "without",
            "due",
            "after",
            "before",
            "as",
            "amid",
            "that",
            "which",
            "who",
            "but",
            "because",
            "when",
            "while",
            "despite",
            "following",
            "until",
            "where",
            "under",
            "at",
            "during",
            "behind",
            "ahead",
            "since",
            "said");

    /** How far a phrase may reach. */
    static final int NEAR = 14;

    /** Returns how many tokens it has. */
    int size() {
        return tokens.size();
    }

    /** Returns a word as printed; empty outside the sentence. */
    String word(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).text() : "";
    }

    /** Returns a word in small letters; empty outside the sentence. */
    String small(int at) {
        return word(at).toLowerCase(Locale.ROOT);
    }

    /** Returns whether a token is there and has this tag. */
    boolean is(int at, String tag) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(tag);
    }

    /** Returns whether a token begins with a large letter. */
    boolean isCapital(int at) {
        return !word(at).isEmpty() && Character.isUpperCase(word(at).codePointAt(0));
    }

    /** Returns whether a token is a genitive: "Wednesday's". */
    boolean isGenitive(int at) {
        String word = small(at);
        return word.endsWith("'s")
                || word.endsWith("\u2019s")
                || (at >= 0 && at < size() && tokens.get(at).tag().endsWith("+PART"));
    }

    /** Returns whether a noun, an adjective or a name stands here. */
    boolean isNominal(int at) {
        return is(at, "NOUN") || is(at, "ADJ") || is(at, "PROPN");
    }

    /** Returns whether a hyphen ties the tokens before and behind it. */
    boolean isTie(int at) {
        return word(at).equals("-")
                && at > 0
                && at + 1 < size()
                && tokens.get(at - 1).span().end() == tokens.get(at).span().start()
                && tokens.get(at).span().end() == tokens.get(at + 1).span().start();
    }

    /** Returns whether a full stop closes an abbreviation in the middle of the sentence: "U.N." */
    boolean isAbbreviating(int at) {
        return word(at).equals(".")
                && at > 0
                && at + 1 < size()
                && word(at - 1).indexOf('.') > 0
                && tokens.get(at - 1).span().end() == tokens.get(at).span().start();
    }

    /** Returns the index behind the phrase that begins here: up to a verb, a mark or a word that opens another phrase. */
    int phraseEnd(int start) {
        int end = start;
        while (end < size() && end - start < 2 * NEAR) {
            boolean mark = is(end, "PUNCT") && !isTie(end) && !isAbbreviating(end);
            boolean verb = (is(end, "VERB") && !modifies(end)) || is(end, "AUX") || is(end, "SCONJ") || is(end, "PRON");
            if (mark
                    || (verb && !small(end).equals("its") && !small(end).equals("their"))
                    || STOPS.contains(small(end))) {
                break;
            }
            end++;
        }
        while (end > start
                && (is(end - 1, "ADP")
                        || is(end - 1, "CCONJ")
                        || is(end - 1, "DET")
                        || is(end - 1, "ADV")
                        || is(end - 1, "PART"))) {
            end--;
        }
        return end;
    }

    /** A participle before a noun belongs to its phrase: "the disputed province", "closed consultations". */
    private boolean modifies(int at) {
        return is(at + 1, "NOUN") && (small(at).endsWith("ed") || small(at).endsWith("ing"));
    }

    /** Returns the span of some tokens. */
    Span span(int from, int end) {
        return new Span(
                tokens.get(from).span().start(), tokens.get(end - 1).span().end());
    }
}
