package org.rapporteur.extraction.instrument;

import java.util.List;
import java.util.Set;
import org.rapporteur.record.Span;

/** The smallest clause around some words. Stateless but for the words. */
final class Clauses {

    /** A longer clause is cut: a text may go on without a stop. */
    private static final int LONGEST = 60;

    private static final Set<String> STOPS = Set.of(";", ":", "--", "\u2014", "\u2013");

    private final Words words;
    private final Nouns nouns;

    Clauses(Words words, Nouns nouns) {
        this.words = words;
        this.nouns = nouns;
    }

    /**
     * Returns the part of {@code content} that is the clause around a mention: to the nearest marks on both sides, or conjunctions
     * behind a comma, between which a verb stands.
     */
    Span around(Span mention, List<Span> content) {
        int first = words.at(mention.start());
        int last = Math.max(first, words.at(mention.end() - 1));
        if (last >= words.size()) {
            return mention;
        }
        int start = first;
        int end = last + 1;
        boolean verb = false;
        for (int round = 0; round < 4 && !verb; round++) {
            start = back(start, round > 0);
            end = ahead(end, round > 0);
            verb = hasVerb(start, first) || hasVerb(last + 1, end);
        }
        Span clause = words.span(start, end);
        Span within = content.stream()
                .filter(span -> span.overlaps(mention))
                .findFirst()
                .orElse(mention);
        int from = Math.max(clause.start(), within.start());
        int to = Math.min(clause.end(), within.end());
        return new Span(Math.min(from, mention.start()), Math.max(to, mention.end()));
    }

    private int back(int from, boolean over) {
        int start = from;
        int limit = Math.max(words.sentenceStart(from), from - LONGEST);
        boolean passed = !over;
        while (start > limit && !(passed && begins(start))) {
            start--;
            passed = true;
        }
        return start;
    }

    private int ahead(int from, boolean over) {
        int end = from;
        int limit = Math.min(words.sentenceEnd(from - 1), from + LONGEST);
        boolean passed = !over;
        while (end < limit && !(passed && (isStop(end) || isConjoined(end) || begins(end)))) {
            end++;
            passed = true;
        }
        return end;
    }

    /** Returns whether a clause begins with a word: behind a mark, or with a conjunction of its own. */
    private boolean begins(int word) {
        Word first = words.get(word);
        boolean joins = first.is("SCONJ") || first.is("ADP") || first.is("CCONJ");
        boolean alone = joins && nouns.is(WordClass.CLAUSE_ALONE, first.small());
        return alone || (word > 0 && (isStop(word - 1) || isConjoined(word - 1)));
    }

    private boolean isStop(int word) {
        return STOPS.contains(words.get(word).text());
    }

    /** Returns whether a comma stands at a word and a conjunction behind it. */
    private boolean isConjoined(int comma) {
        return words.get(comma).text().equals(",") && nouns.is(WordClass.CLAUSE, words.small(comma + 1));
    }

    private boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.get(i).is("VERB") || words.get(i).is("AUX")) {
                return true;
            }
        }
        return false;
    }
}
