package org.rapporteur.extraction.identity.mention;

import java.util.Set;

/** Finds the head of a noun phrase, and where the words end that belong to it alone. Confined to one thread. */
final class Heads {

    private static final Set<String> MARKS = Set.of("(", "\u2014", "\u2013", "--", ":");
    private static final Set<String> AMOUNTS = Set.of(
            "number",
            "couple",
            "handful",
            "series",
            "lot",
            "lots",
            "majority",
            "percent",
            "dozen",
            "pair",
            "half",
            "third",
            "range",
            "host",
            "slew");

    private final Tokens tokens;
    private final NamePlaces names;
    private final WordClasses classes;

    Heads(Tokens tokens, NamePlaces names, WordClasses classes) {
        this.tokens = tokens;
        this.names = names;
        this.classes = classes;
    }

    /** Returns where the head's own words end: at a comma, a preposition, a relative clause, a bracket. */
    int regionEnd(int first, int end) {
        boolean noun = isNoun(first);
        for (int i = first + 1; i < end; i++) {
            if (names.isInside(i)) {
                noun = true;
                continue;
            }
            String word = tokens.get(i).text();
            // "the bespectacled, 71-year-old diplomat": a comma before the first noun parts adjectives.
            boolean comma = word.equals(",") && (noun || !nounComes(i + 1, end));
            boolean mark = comma || MARKS.contains(word);
            boolean preposition = tokens.get(i).is("ADP") && !word.equals("'s");
            boolean relative = Pronoun.of(tokens.small(i))
                    .filter(p -> p.kind() == Pronoun.Kind.WHO || p.kind() == Pronoun.Kind.THAT)
                    .isPresent();
            boolean verb =
                    (tokens.get(i).is("VERB") || tokens.get(i).is("AUX")) && !nounFollows(i, end) && !isHyphened(i);
            if (mark || preposition || relative || verb) {
                return i;
            }
            noun |= isNoun(i);
        }
        return end;
    }

    private boolean isNoun(int token) {
        return tokens.get(token).is("NOUN")
                || tokens.get(token).is("PROPN")
                || tokens.get(token).is("PRON");
    }

    /** Returns whether a noun follows before the next mark or verb. */
    private boolean nounComes(int from, int end) {
        for (int i = from;
                i < end && !tokens.get(i).text().equals(",") && !tokens.get(i).is("VERB");
                i++) {
            if (isNoun(i)) {
                return !names.isInside(i);
            }
        }
        return false;
    }

    /** Returns whether a hyphen joins a token to the one before: "self-described". */
    private boolean isHyphened(int token) {
        return token > 1
                && tokens.get(token - 1).text().equals("-")
                && tokens.get(token - 1).span().end()
                        == tokens.get(token).span().start();
    }

    private boolean nounFollows(int i, int end) {
        return i + 1 < end && (tokens.get(i + 1).is("NOUN") || tokens.get(i + 1).is("PROPN") || names.begins(i + 1));
    }

    /** Returns the head: the last noun or name of the region that owns nothing; else its last word. */
    int head(int first, int region) {
        for (int i = region - 1; i >= first; i--) {
            boolean noun = tokens.get(i).is("NOUN")
                    || tokens.get(i).is("PROPN")
                    || names.endsWith(i)
                    || tokens.get(i).is("PRON")
                    || tokens.get(i).is("NUM");
            boolean owns = i + 1 < region
                    && (Words.isPossessive(tokens.get(i))
                            || Words.bare(tokens.get(i + 1).text()).isEmpty());
            if (noun && !owns) {
                return i;
            }
        }
        for (int i = region - 1; i >= first; i--) {
            if (Character.isLetterOrDigit(tokens.get(i).text().codePointAt(0))) {
                return i;
            }
        }
        return first;
    }

    /** Returns whether a noun only counts what follows: "a number of countries". */
    boolean isAmount(int token) {
        return AMOUNTS.contains(tokens.small(token)) || classes.is(WordClass.QUANTIFIER, tokens.small(token));
    }
}
