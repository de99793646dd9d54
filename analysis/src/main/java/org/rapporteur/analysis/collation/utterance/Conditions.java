package org.rapporteur.analysis.collation.utterance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.analysis.collation.text.Word;
import org.rapporteur.analysis.collation.text.Words;
import org.rapporteur.record.Span;

/**
 * Finds conditions in English sentences: clauses with "if", "unless", "provided that", "as long as", "in case", "on condition". "As if",
 * "even if" and questions ("asked if") are none. Stateless; linear.
 */
public final class Conditions {

    private static final Set<String> NO_CONDITION = Set.of(
            "as",
            "even",
            "ask",
            "asks",
            "asked",
            "asking",
            "see",
            "know",
            "wonder",
            "wonders",
            "wondered",
            "sure",
            "clear",
            "say",
            "what",
            "or",
            "and");

    private static final String CLOSING = ",;:\"\u201D\n\u2014";
    private static final int FARTHEST = 1_000;

    private Conditions() {}

    /** Returns the conditions in this part of a text, each from its first word to the comma or end that closes it. */
    public static List<Span> in(String text, Span part) {
        List<Word> words = Words.of(text, List.of(part));
        List<Span> clauses = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (begins(words, i)) {
                clauses.add(new Span(words.get(i).start(), end(text, words, i, part.end())));
            }
        }
        return clauses;
    }

    private static boolean begins(List<Word> words, int at) {
        String before = at == 0 ? "" : words.get(at - 1).key();
        String after = at + 1 < words.size() ? words.get(at + 1).key() : "";
        String second = at + 2 < words.size() ? words.get(at + 2).key() : "";
        return switch (words.get(at).key()) {
            case "if" -> !NO_CONDITION.contains(before) && !after.isEmpty();
            case "unless" -> true;
            case "provided", "providing" -> after.equals("that");
            case "as" -> after.equals("long") && second.equals("as");
            case "in" -> after.equals("case");
            case "on" -> after.equals("condition") && !second.equals("of");
            default -> false;
        };
    }

    private static int end(String text, List<Word> words, int first, int limit) {
        int last = first;
        while (last + 1 < words.size()) {
            String between = text.substring(
                    words.get(last).end(), Math.min(limit, words.get(last + 1).start()));
            boolean closes = between.chars().anyMatch(sign -> CLOSING.indexOf(sign) >= 0) || between.contains("--");
            if (closes && last > first + 1) {
                break;
            }
            last++;
        }
        return words.get(last).end();
    }

    /** Returns the sentence of a text around a span: back and forth to a full stop that ends one, or to the end of the line. */
    public static Span sentence(String text, Span span) {
        int start = span.start();
        while (start > 0 && span.start() - start < FARTHEST && !isEnd(text, start - 1)) {
            start--;
        }
        int end = span.end();
        while (end < text.length() && end - span.end() < FARTHEST && !isEnd(text, end)) {
            end++;
        }
        return new Span(start, Math.max(end, span.end()));
    }

    /** Returns whether a sentence ends with the letter at this place. */
    private static boolean isEnd(String text, int at) {
        char sign = text.charAt(at);
        if (sign == '\n') {
            return true;
        }
        if (".!?".indexOf(sign) < 0 || at + 1 >= text.length()) {
            return false;
        }
        int next = at + 1;
        while (next < text.length() && "\"\u201D')".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        boolean abbreviated = at < 2
                || !Character.isLetterOrDigit(text.charAt(at - 1))
                || text.charAt(at - 2) == '.'
                || text.charAt(at - 2) == ' ';
        boolean quoteEnds = next > at + 1 && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        return (next >= text.length() || Character.isWhitespace(text.charAt(next))) && (!abbreviated || quoteEnds);
    }
}
