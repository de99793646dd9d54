package org.rapporteur.extraction.identity.mention;

import java.util.List;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.Sentence;
import org.rapporteur.extraction.text.Token;
import org.rapporteur.record.Cover;
import org.rapporteur.record.Span;

/** A document's tokens by place: which sentence each is in, and which stand in quotation marks. Confined to one thread. */
public final class Tokens {

    private final Document document;
    private final List<Token> tokens;
    private final int[] sentences;
    private final Cover quoted;

    /** Looks at a document; {@code quoted} says what stands in quotation marks. */
    public Tokens(Document document, Cover quoted) {
        this.document = document;
        this.tokens = document.tokens();
        this.quoted = quoted;
        this.sentences = new int[tokens.size()];
        for (int s = 0; s < document.sentences().size(); s++) {
            Sentence sentence = document.sentences().get(s);
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                sentences[i] = s;
            }
        }
    }

    /** Returns the document. */
    public Document document() {
        return document;
    }

    /** Returns how many tokens there are. */
    public int size() {
        return tokens.size();
    }

    /** Returns a token. */
    public Token get(int token) {
        return tokens.get(token);
    }

    /** Returns how a token reads, without a possessive ending. */
    public String word(int token) {
        return Words.bare(tokens.get(token).text());
    }

    /** Returns how a token reads in small letters, or nothing beyond the text. */
    public String small(int token) {
        return token < 0 || token >= tokens.size() ? "" : WordClasses.small(word(token));
    }

    /** Returns the sentence of a token. */
    public int sentence(int token) {
        return sentences[token];
    }

    /** Returns the first token of a token's sentence. */
    public int sentenceStart(int token) {
        return document.sentences().get(sentences[token]).firstToken();
    }

    /** Returns the index behind the last token of a token's sentence. */
    public int sentenceEnd(int token) {
        return document.sentences().get(sentences[token]).endToken();
    }

    /** Returns the paragraph of a token. */
    public int paragraph(int token) {
        return document.sentences().get(sentences[token]).paragraph();
    }

    /** Returns whether a token stands in quotation marks. */
    public boolean isQuoted(int token) {
        return quoted.contains(tokens.get(token).span());
    }

    /** Returns the first token that ends behind a position; the number of tokens where none does. */
    public int at(int position) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns where the tokens from {@code first} to before {@code end} stand, without a possessive ending. */
    public Span span(int first, int end) {
        Token last = tokens.get(end - 1);
        int ending = last.text().length() - Words.bare(last.text()).length();
        int start = tokens.get(first).span().start();
        return new Span(start, Math.max(start + 1, last.span().end() - ending));
    }

    /** Returns the words from {@code first} to before {@code end}, without possessive endings. */
    public List<String> words(int first, int end) {
        return Words.texts(tokens.subList(first, end));
    }
}
