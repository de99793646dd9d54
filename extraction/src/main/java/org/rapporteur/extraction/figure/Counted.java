package org.rapporteur.extraction.figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.extraction.text.Places;
import org.rapporteur.extraction.text.Token;
import org.rapporteur.record.Span;

/** Finds the noun phrase that a figure counts, by the tags of the tokens around it. Looks at a bounded number of tokens. */
final class Counted {

    private static final int LONGEST = 7;

    private static final Set<String> MANY =
            Set.of("people", "men", "women", "children", "police", "personnel", "media");
    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "all", "these", "those", "its", "his", "her", "their", "our", "my", "your", "this",
            "that");

    private final List<Token> tokens;
    private final Places times;

    /**
     * Makes one for a sentence.
     *
     * @param times what is a time is never counted
     */
    Counted(List<Token> tokens, Places times) {
        this.tokens = tokens;
        this.times = times;
    }

    /** Returns what a plain number counts: the phrase right behind it, or behind "of". */
    Optional<Span> behindNumber(int end) {
        Optional<Span> phrase = behindOf(end);
        return phrase.isPresent() ? phrase : phrase(tokenAt(end), true);
    }

    /** Returns what an amount measures: "90 percent of voters", "a 90 percent majority", "$5 million in aid". */
    Optional<Span> behindUnit(int end, boolean money) {
        Optional<Span> phrase = behindOf(end);
        if (phrase.isPresent()) {
            return phrase;
        }
        int next = tokenAt(end);
        if (money && isWord(next, "in")) {
            return phrase(next + 1, false);
        }
        return phrase(next, false);
    }

    /** Returns the phrase that a number behind "of" belongs to: "a majority of 90 percent". */
    Optional<Span> before(int start) {
        int of = tokenAt(start) - 1;
        if (of < 1 || !isWord(of, "of") || !tokens.get(of - 1).is("NOUN")) {
            return Optional.empty();
        }
        return Optional.of(tokens.get(of - 1).span());
    }

    private Optional<Span> behindOf(int end) {
        int of = tokenAt(end);
        if (!isWord(of, "of")) {
            return Optional.empty();
        }
        int start = of + 1;
        Optional<Span> found = Optional.empty();
        for (int owners = 0; owners < LONGEST && start < tokens.size(); owners++) {
            start = isDeterminer(start) ? start + 1 : start;
            start = start < tokens.size() && tokens.get(start).is("NUM") ? start + 1 : start;
            int owner = owned(start);
            if (owner < 0) {
                return phrase(start, true);
            }
            start = owner;
        }
        return found;
    }

    /** Returns the index behind a genitive that begins here ("the country's"), or -1. */
    private int owned(int start) {
        for (int i = start; i < tokens.size() && i < start + LONGEST; i++) {
            Token token = tokens.get(i);
            String small = token.text().toLowerCase(Locale.ROOT);
            if (token.tag().endsWith("+PART") || small.equals("'s") || small.equals("\u2019s")) {
                return i + 1;
            }
            if (!isNominal(token)) {
                return -1;
            }
        }
        return -1;
    }

    /** Returns the run of adjectives and nouns that begins at a token, up to its head. */
    private Optional<Span> phrase(int start, boolean names) {
        int head = -1;
        for (int i = start; i < tokens.size() && i < start + LONGEST; i++) {
            Token token = tokens.get(i);
            if (isTime(token)) {
                break;
            }
            if (token.is("NOUN") || (token.is("PROPN") && names && (head < 0 || isCapital(head)))) {
                head = i;
                if (isPlural(token)
                        && (token.is("NOUN")
                                || !Character.isUpperCase(token.text().codePointAt(0)))) {
                    break;
                }
            } else if (!isModifier(i) && !(token.is("PROPN") && head < 0 && i > start)) {
                break;
            }
        }
        return head < 0
                ? Optional.empty()
                : Optional.of(new Span(
                        tokens.get(start).span().start(),
                        tokens.get(head).span().end()));
    }

    private boolean isModifier(int index) {
        Token token = tokens.get(index);
        boolean hyphen = token.text().equals("-") && index > 0 && isGlued(index) && isGlued(index + 1);
        // The tagger takes participles and unknown adjectives for verbs and adverbs; right before a noun they modify
        // it.
        boolean before = nounFollows(index) && (token.is("VERB") || token.is("ADV"));
        return token.is("ADJ") || hyphen || before;
    }

    private boolean isCapital(int index) {
        return Character.isUpperCase(tokens.get(index).text().codePointAt(0));
    }

    private boolean nounFollows(int index) {
        return index + 1 < tokens.size() && tokens.get(index + 1).is("NOUN");
    }

    private boolean isGlued(int index) {
        return index < tokens.size()
                && tokens.get(index - 1).span().end()
                        == tokens.get(index).span().start();
    }

    private static boolean isNominal(Token token) {
        return token.is("NOUN")
                || token.is("PROPN")
                || token.is("ADJ")
                || token.text().equals(".");
    }

    private static boolean isPlural(Token token) {
        String small = token.text().toLowerCase(Locale.ROOT);
        return MANY.contains(small) || (small.endsWith("s") && !small.endsWith("ss") && small.length() > 2);
    }

    private boolean isTime(Token token) {
        return times.overlap(token.span());
    }

    private boolean isDeterminer(int index) {
        return index < tokens.size()
                && DETERMINERS.contains(tokens.get(index).text().toLowerCase(Locale.ROOT));
    }

    private boolean isWord(int index, String word) {
        return index < tokens.size() && tokens.get(index).text().equalsIgnoreCase(word);
    }

    /** Returns the index of the first token that begins at or behind a position. */
    private int tokenAt(int position) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
