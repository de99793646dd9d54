package org.rapporteur.extraction.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.Identifiers;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;
import org.rapporteur.record.report.Report;

/**
 * A report's text, cut into paragraphs, sentences and tokens, all pointing into the original, and what a pass over it found for
 * others. Sentences and tokens are made when first asked for; confined to one thread.
 */
public final class Document {

    /** The longest stretch handed to the sentence finder at once, so that a text without a line break stays cheap. */
    public static final int LONGEST_UNIT = 20_000;

    private final Report report;
    private final Language language;
    private final CodePoints codePoints;
    private final List<Span> paragraphs;
    private List<Sentence> sentences;
    private List<Token> tokens;
    private final Map<Class<?>, Object> kept = new HashMap<>();

    private Document(Report report, Language language) {
        this.report = report;
        this.language = language;
        this.codePoints = CodePoints.of(report.text());
        this.paragraphs = List.copyOf(Paragraphs.of(report.text()));
    }

    /** Returns the document of a report, cut by the given language. */
    public static Document of(Report report, Language language) {
        return new Document(report, language);
    }

    /** Returns the report as it was before any step. */
    public Report report() {
        return report;
    }

    /** Returns the original text. */
    public String text() {
        return report.text();
    }

    /** Returns the conversion to code points for this text. */
    public CodePoints codePoints() {
        return codePoints;
    }

    /** Returns the paragraphs in order; text between them is blank. */
    public List<Span> paragraphs() {
        return paragraphs;
    }

    /** Returns the sentences in order; each lies in one paragraph. */
    public List<Sentence> sentences() {
        cut();
        return sentences;
    }

    /** Returns the tokens in order; each lies in one sentence. */
    public List<Token> tokens() {
        cut();
        return tokens;
    }

    /** Returns the tokens of one sentence. */
    public List<Token> tokens(Sentence sentence) {
        return tokens().subList(sentence.firstToken(), sentence.endToken());
    }

    /** Returns the index of the last sentence that begins at or before a position; 0 before the first. */
    public int sentenceAt(int position) {
        return lastFrom(sentences().size(), index -> sentences.get(index).span().start(), position);
    }

    /** Returns the index of the last paragraph that begins at or before a position; 0 before the first. */
    public int paragraphAt(int position) {
        return lastFrom(paragraphs.size(), index -> paragraphs.get(index).start(), position);
    }

    private static int lastFrom(int size, IntUnaryOperator start, int position) {
        int low = 0;
        int high = size - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (start.applyAsInt(middle) <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Returns the passage that the spans cover. */
    public Passage passage(Span... spans) {
        return Passage.of(text(), List.of(spans));
    }

    /** Returns the identifier of an object of this report, {@code letter} naming its kind. */
    public String identifier(String letter, List<Span> spans) {
        return Identifiers.inReport(report.id(), letter, spans, codePoints);
    }

    /**
     * Keeps what one pass over the text found for steps behind, so that nobody passes over it again: small things, such as names.
     * A later one of the same kind takes its place.
     */
    public <T> void keep(Class<T> kind, T found) {
        kept.put(kind, kind.cast(found));
    }

    /** Returns what was kept of a kind; empty when no pass has looked for it. */
    public <T> Optional<T> kept(Class<T> kind) {
        return Optional.ofNullable(kind.cast(kept.get(kind)));
    }

    private void cut() {
        if (sentences != null) {
            return;
        }
        List<Sentence> foundSentences = new ArrayList<>();
        List<Token> foundTokens = new ArrayList<>();
        for (int paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
            Span whole = paragraphs.get(paragraph);
            for (int start = whole.start(); start < whole.end(); ) {
                int end = unitEnd(start, whole.end());
                cutUnit(paragraph, start, end, foundSentences, foundTokens);
                start = end;
            }
        }
        tokens = List.copyOf(foundTokens);
        sentences = List.copyOf(foundSentences);
    }

    private void cutUnit(int paragraph, int start, int end, List<Sentence> foundSentences, List<Token> foundTokens) {
        for (Language.Cut cut : language.cut(text().substring(start, end))) {
            int first = foundTokens.size();
            for (Token token : cut.tokens()) {
                Span span = new Span(
                        start + token.span().start(), start + token.span().end());
                foundTokens.add(new Token(span, token.text(), token.tag()));
            }
            Span span = new Span(start + cut.start(), start + cut.end());
            foundSentences.add(new Sentence(span, paragraph, first, foundTokens.size()));
        }
    }

    /** Returns where a unit ends: at the paragraph's end, else behind a blank, else anywhere but inside a surrogate pair. */
    private int unitEnd(int start, int limit) {
        if (limit - start <= LONGEST_UNIT) {
            return limit;
        }
        int end = start + LONGEST_UNIT;
        for (int i = end; i > start + LONGEST_UNIT / 2; i--) {
            if (Character.isWhitespace(text().charAt(i - 1))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text().charAt(end)) ? end - 1 : end;
    }
}
