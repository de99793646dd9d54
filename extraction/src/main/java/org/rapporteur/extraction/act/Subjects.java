package org.rapporteur.extraction.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.Sentence;
import org.rapporteur.extraction.text.Token;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;
import org.rapporteur.record.speech.Party;

/** Finds who acts in a clause, by its tags: what stands between its head and its first verb. Confined to one report. */
final class Subjects {

    private static final Set<String> NOMINAL = Set.of("DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON", "X", "PART");
    private static final Set<String> NOBODY = Set.of(
            "it", "that", "this", "there", "things", "who", "which", "what", "whoever", "any", "anything", "nothing");

    private final Document document;

    Subjects(Document document) {
        this.document = document;
    }

    /** Returns who acts between the bounds of a span; null where its words name nobody. */
    Party of(Span span) {
        List<Token> tokens = tokens(span);
        int first = 0;
        while (first < tokens.size() && (!isNominal(tokens.get(first)) || isHead(tokens.get(first)))) {
            if (isVerb(tokens.get(first))) {
                return null;
            }
            first++;
        }
        int end = first;
        while (end < tokens.size() && isNominal(tokens.get(end))) {
            end++;
        }
        // "The president of the republic would": the phrase goes on behind "of".
        while (end + 1 < tokens.size() && word(tokens.get(end)).equals("of") && isNominal(tokens.get(end + 1))) {
            end++;
            while (end < tokens.size() && isNominal(tokens.get(end))) {
                end++;
            }
        }
        boolean acts = end > first && end < tokens.size() && isVerb(tokens.get(end));
        if (!acts || NOBODY.contains(word(tokens.get(end - 1))) || NOBODY.contains(word(tokens.get(first)))) {
            return null;
        }
        Span words = new Span(
                tokens.get(first).span().start(), tokens.get(end - 1).span().end());
        return Party.of(Passage.of(document.text(), words));
    }

    /** Returns spans cut at the ends of sentences, at semicolons, and before a conjunction behind a comma. */
    List<Span> clauses(List<Span> spans) {
        List<Span> clauses = new ArrayList<>();
        for (Span span : spans) {
            List<Token> tokens = tokens(span);
            int start = 0;
            for (int i = 1; i <= tokens.size(); i++) {
                if (i == tokens.size() || cuts(tokens, i)) {
                    clauses.add(new Span(
                            tokens.get(start).span().start(),
                            tokens.get(i - 1).span().end()));
                    start = i;
                }
            }
        }
        return clauses;
    }

    private boolean cuts(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        Token before = tokens.get(i - 1);
        boolean sentence = document.sentenceAt(token.span().start())
                != document.sentenceAt(before.span().start());
        return sentence
                || before.text().equals(";")
                || (before.text().equals(",") && (token.is("CCONJ") || token.is("SCONJ")));
    }

    private List<Token> tokens(Span span) {
        List<Token> inside = new ArrayList<>();
        List<Sentence> sentences = document.sentences();
        for (int s = document.sentenceAt(span.start()); s < sentences.size(); s++) {
            if (sentences.get(s).span().start() >= span.end()) {
                break;
            }
            for (Token token : document.tokens(sentences.get(s))) {
                if (token.span().start() >= span.start() && token.span().end() <= span.end()) {
                    inside.add(token);
                }
            }
        }
        return inside;
    }

    private static boolean isNominal(Token token) {
        return NOMINAL.stream().anyMatch(token::is)
                && !word(token).equals("to")
                && !word(token).equals("not");
    }

    private static boolean isVerb(Token token) {
        return token.is("VERB") || token.is("AUX");
    }

    /** Returns whether a word begins a condition and is no part of who acts. */
    private static boolean isHead(Token token) {
        return Set.of("if", "unless", "once", "that").contains(word(token));
    }

    private static String word(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
