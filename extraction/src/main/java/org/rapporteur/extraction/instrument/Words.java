package org.rapporteur.extraction.instrument;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.Token;
import org.rapporteur.record.Span;

/** The words of a text, in order. The tokenizer parts "cease-" from "fire" and "U.N" from its stop; here they are one. Immutable. */
final class Words {

    /** More tokens than this are no word. */
    private static final int LONGEST = 8;

    private final String text;
    private final List<Word> words;
    private final int[] first;

    private Words(String text, List<Word> words, int[] first) {
        this.text = text;
        this.words = words;
        this.first = first;
    }

    static Words of(Document document) {
        List<Word> words = new ArrayList<>(document.tokens().size());
        int[] first = new int[document.sentences().size() + 1];
        for (int s = 0; s < document.sentences().size(); s++) {
            first[s] = words.size();
            add(document.tokens(document.sentences().get(s)), s, words);
        }
        first[document.sentences().size()] = words.size();
        return new Words(document.text(), List.copyOf(words), first);
    }

    private static void add(List<Token> tokens, int sentence, List<Word> words) {
        for (int i = 0; i < tokens.size(); ) {
            StringBuilder written = new StringBuilder(tokens.get(i).text());
            int end = i + 1;
            while (end < tokens.size()
                    && end - i < LONGEST
                    && joins(tokens.get(end - 1), tokens.get(end), end + 1 == tokens.size(), written)) {
                written.append(tokens.get(end).text());
                end++;
            }
            Span span = new Span(
                    tokens.get(i).span().start(), tokens.get(end - 1).span().end());
            words.add(Word.of(span, written.toString(), tag(tokens.subList(i, end)), sentence));
            i = end;
        }
    }

    private static boolean joins(Token before, Token token, boolean last, StringBuilder written) {
        if (before.span().end() != token.span().start()) {
            return false;
        }
        String text = token.text();
        boolean possessive = text.equals("'s") || text.equals("\u2019s");
        boolean hyphen = (endsInHyphen(written) && startsWithLetter(text))
                || (Character.isLetterOrDigit(written.charAt(written.length() - 1))
                        && text.charAt(0) == '-'
                        && !text.startsWith("--"));
        boolean stop = text.equals(".") && !last && written.indexOf(".") > 0;
        return possessive || hyphen || stop;
    }

    private static boolean endsInHyphen(StringBuilder written) {
        int length = written.length();
        return length > 1 && written.charAt(length - 1) == '-' && Character.isLetterOrDigit(written.charAt(length - 2));
    }

    private static boolean startsWithLetter(String text) {
        return Character.isLetterOrDigit(text.charAt(0));
    }

    private static String tag(List<Token> tokens) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            String text = tokens.get(i).text();
            if (startsWithLetter(text) && !text.equals("s")) {
                return tokens.get(i).tag();
            }
        }
        return tokens.get(0).tag();
    }

    int size() {
        return words.size();
    }

    Word get(int word) {
        return words.get(word);
    }

    /** Returns how a word reads in small letters; nothing outside the text. */
    String small(int word) {
        return word < 0 || word >= words.size() ? "" : words.get(word).small();
    }

    int sentenceStart(int word) {
        return first[words.get(word).sentence()];
    }

    int sentenceEnd(int word) {
        return first[words.get(word).sentence() + 1];
    }

    /** Returns the first word that ends behind a position; the number of words where none does. */
    int at(int position) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).span().end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns where the words from {@code start} to before {@code end} stand, without a possessive ending of the last. */
    Span span(int start, int end) {
        return new Span(
                words.get(start).span().start(), words.get(end - 1).bare().end());
    }

    /** Returns the text. */
    String text() {
        return text;
    }
}
