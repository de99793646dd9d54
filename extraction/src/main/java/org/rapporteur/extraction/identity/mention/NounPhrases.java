package org.rapporteur.extraction.identity.mention;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.record.Span;

/** Finds noun phrases whose noun is no name, by tags and the words that begin them. Confined to one thread. */
public final class NounPhrases {

    /** More words before its noun a phrase does not have. */
    private static final int LONGEST = 10;

    private final Tokens tokens;
    private final WordClasses classes;
    private final int[] nameEnd;

    /** Looks at a document whose names are known. */
    public NounPhrases(Tokens tokens, List<Naming> namings, WordClasses classes) {
        this.tokens = tokens;
        this.classes = classes;
        this.nameEnd = new int[tokens.size()];
        for (Naming naming : namings) {
            for (int i = naming.nameFirst(); i < naming.end(); i++) {
                nameEnd[i] = naming.end();
            }
        }
    }

    /** Returns the phrases in the order of the text; none overlaps another. */
    public List<NounPhrase> list() {
        List<NounPhrase> phrases = new ArrayList<>();
        int first = 0;
        while (first < tokens.size()) {
            int end = end(first);
            if (end > first) {
                phrases.add(phrase(first, end));
            }
            first = Math.max(end, first + 1);
        }
        return phrases;
    }

    /** Returns where the phrase ends that begins with a token; the token itself where none does. */
    private int end(int first) {
        if (!opens(first)) {
            return first;
        }
        int limit = Math.min(tokens.sentenceEnd(first), first + LONGEST);
        int end = first;
        for (int i = first; i < limit && (i == first || (continues(i) && !reopens(first, i))); i++) {
            boolean noun = nameEnd[i] == 0
                    && (tokens.get(i).is("NOUN") || (tokens.get(i).is("PROPN") && end == i));
            boolean owner = Words.isPossessive(tokens.get(i)) || (i + 1 < limit && isMark(i + 1));
            if (noun && !owner) {
                end = i + 1;
            }
        }
        return end;
    }

    private boolean isMark(int token) {
        return Words.bare(tokens.get(token).text()).isEmpty();
    }

    /** Returns whether another phrase begins here: a determiner that no "all" or "both" stands right before. */
    private boolean reopens(int first, int i) {
        boolean determiner = tokens.get(i).is("DET") || classes.is(WordClass.INDEFINITE, tokens.small(i));
        return determiner
                && !(i == first + 1
                        && (tokens.get(first).is("DET") || tokens.get(first).is("NUM")));
    }

    private boolean opens(int i) {
        return continues(i) || isDeterminer(i);
    }

    private boolean continues(int i) {
        var token = tokens.get(i);
        boolean inside = token.is("NOUN")
                || token.is("PROPN")
                || token.is("ADJ")
                || token.is("NUM")
                || token.is("DET")
                || isMark(i)
                || nameEnd[i] > 0
                || token.text().equals("-")
                || token.text().equals(".");
        return inside
                || (token.is("VERB")
                        && token.text().endsWith("ed")
                        && i + 1 < tokens.size()
                        && tokens.get(i + 1).is("NOUN"));
    }

    private boolean isDeterminer(int i) {
        return tokens.get(i).is("DET")
                || Pronoun.of(tokens.small(i)).filter(Pronoun::owns).isPresent();
    }

    /** Returns the phrase of these tokens, whose last is its noun. */
    public NounPhrase phrase(int first, int end) {
        String begins = tokens.small(first);
        NounPhrase.Form form = form(first, end, begins);
        int start = form == NounPhrase.Form.BARE ? first : afterOpening(first, end, form);
        String last = WordClasses.small(tokens.word(end - 1));
        String head = WordClasses.singular(last);
        boolean plural = !head.equals(last) || classes.is(WordClass.QUANTIFIER, last);
        Span span = tokens.span(first, end);
        return new NounPhrase(
                first,
                end,
                span,
                form,
                Words.key(tokens.words(start, end)),
                head,
                plural,
                tokens.sentence(first),
                tokens.isQuoted(first));
    }

    private NounPhrase.Form form(int first, int end, String begins) {
        for (int i = first; i + 1 < end; i++) {
            if (Words.isPossessive(tokens.get(i))) {
                return NounPhrase.Form.OWNED;
            }
        }
        if (Pronoun.of(begins).filter(Pronoun::owns).isPresent() && end - first > 1) {
            return NounPhrase.Form.OWNED;
        }
        if (classes.is(WordClass.INDEFINITE, begins)) {
            return NounPhrase.Form.INDEFINITE;
        }
        if (classes.is(WordClass.DEFINITE, begins)) {
            return NounPhrase.Form.DEFINITE;
        }
        boolean picks =
                classes.is(WordClass.QUANTIFIER, begins) || tokens.get(first).is("NUM");
        return picks ? NounPhrase.Form.QUANTIFIED : NounPhrase.Form.BARE;
    }

    private int afterOpening(int first, int end, NounPhrase.Form form) {
        int start = first;
        if (form == NounPhrase.Form.OWNED) {
            for (int i = first; i + 1 < end; i++) {
                if (Words.isPossessive(tokens.get(i))) {
                    start = i + 1;
                }
            }
            return start == first ? first + 1 : start;
        }
        return form == NounPhrase.Form.QUANTIFIED ? first : Math.min(first + 1, end - 1);
    }
}
