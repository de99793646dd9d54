package org.rapporteur.extraction.identity.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.record.Span;

/** Takes the words of a source or addressee apart: coordination, head, apposition, owner. Confined to one thread. */
public final class References {

    /** More tokens than this nobody is named by: what is behind them in a source is not looked at. */
    private static final int LONGEST = 200;

    private final Tokens tokens;
    private final NounPhrases nouns;
    private final WordClasses classes;
    private final NamePlaces names;
    private final Coordination coordination;
    private final Heads heads;
    private final Appositions appositions;

    /** Looks at a document whose names are known. */
    public References(Tokens tokens, List<Naming> namings, NounPhrases nouns, WordClasses classes) {
        this.tokens = tokens;
        this.nouns = nouns;
        this.classes = classes;
        this.names = new NamePlaces(namings);
        this.coordination = new Coordination(tokens, names, classes);
        this.heads = new Heads(tokens, names, classes);
        this.appositions = new Appositions(tokens, names);
    }

    /** Returns how the words at a span are built; empty where no token stands there. */
    public Optional<Reference> read(Span span) {
        int first = tokens.at(span.start());
        int end = span.length() == 0 ? first : tokens.at(span.end() - 1) + 1;
        end = Math.min(Math.min(end, tokens.size()), first + LONGEST);
        if (first < end && tokens.get(end - 1).span().start() >= span.end()) {
            end--; // a blank ends the span
        }
        return first < end ? read(first, end) : Optional.empty();
    }

    private Optional<Reference> read(int from, int end) {
        int first = from;
        while (first + 1 < end && (skips(first) || isEdgeMark(first))) {
            first++;
        }
        if (end - first == 1 || isContracted(first, end)) {
            Optional<Pronoun> pronoun = pronoun(first);
            if (pronoun.isPresent()) {
                return Optional.of(new Reference.ByPronoun(pronoun.get(), first, tokens.span(first, first + 1)));
            }
        }
        List<int[]> parts = coordination.parts(first, end);
        if (parts.size() > 1) {
            List<Reference> read = new ArrayList<>();
            parts.forEach(part -> single(part[0], part[1]).ifPresent(read::add));
            if (read.size() > 1) {
                boolean open = coordination.isOpen(parts.get(parts.size() - 1), end);
                return Optional.of(
                        new Reference.Several(read, open, first, tokens.span(first, parts.get(parts.size() - 1)[1])));
            }
        }
        return single(first, end);
    }

    /** Returns the pronoun that a token is: "U.S." and a name are none, whatever their letters. */
    private Optional<Pronoun> pronoun(int token) {
        String text = tokens.get(token).text();
        boolean capitals =
                (text.length() > 1 && Character.isUpperCase(text.codePointBefore(text.length()))) || text.contains(".");
        return names.isInside(token) || capitals ? Optional.empty() : Pronoun.of(tokens.small(token));
    }

    private boolean isContracted(int first, int end) {
        return end - first == 2
                && tokens.get(first + 1).is("AUX")
                && tokens.get(first).span().end()
                        == tokens.get(first + 1).span().start();
    }

    private boolean skips(int token) {
        boolean word = tokens.get(token).is("CCONJ")
                || tokens.get(token).is("ADP")
                || tokens.get(token).is("ADV")
                || tokens.get(token).is("SCONJ");
        boolean counts = classes.is(WordClass.QUANTIFIER, tokens.small(token))
                || (classes.is(WordClass.DEFINITE, tokens.small(token))
                        && token + 1 < tokens.size()
                        && tokens.get(token + 1).is("NOUN"));
        return word && !names.begins(token) && !counts;
    }

    private boolean isEdgeMark(int token) {
        return tokens.get(token).is("PUNCT") && !names.begins(token);
    }

    private Optional<Reference> single(int from, int end) {
        int first = from;
        while (first + 1 < end && (skips(first) || isEdgeMark(first))) {
            first++;
        }
        if (first >= end) {
            return Optional.empty();
        }
        Optional<Pronoun> pronoun = pronoun(first);
        if (end - first == 1 && pronoun.isPresent()) {
            return Optional.of(new Reference.ByPronoun(pronoun.get(), first, tokens.span(first, first + 1)));
        }
        int region = heads.regionEnd(first, end);
        int head = heads.head(first, region);
        Naming named = names.at(head).orElse(null);
        if (named != null) {
            return Optional.of(
                    new Reference.ByName(named, first, tokens.span(Math.min(first, named.nameFirst()), named.end())));
        }
        Optional<Naming> apposed = appositions.apposed(first, region, end);
        if (apposed.isPresent()) {
            return Optional.of(new Reference.ByName(
                    apposed.get(), first, tokens.span(first, apposed.get().end())));
        }
        if (heads.isAmount(head) && head + 2 < end && tokens.small(head + 1).equals("of")) {
            head = heads.head(head + 2, heads.regionEnd(head + 2, end));
        }
        NounPhrase phrase = nouns.phrase(first, head + 1);
        List<String> words = tokens.words(first, behind(head + 1, end));
        Naming owner = names.last(first, head).orElse(null);
        Pronoun ownedBy = pronoun.filter(Pronoun::owns).orElse(null);
        return Optional.of(new Reference.ByNoun(phrase, words, owner, ownedBy, first, tokens.span(first, head + 1)));
    }

    private int behind(int from, int end) {
        int to = from;
        while (to < end
                && !tokens.get(to).text().equals(",")
                && Pronoun.of(tokens.small(to))
                        .filter(p -> p.kind() == Pronoun.Kind.WHO)
                        .isEmpty()) {
            to++;
        }
        return to;
    }
}
