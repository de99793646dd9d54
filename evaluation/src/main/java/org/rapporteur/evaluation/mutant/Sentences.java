package org.rapporteur.evaluation.mutant;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.record.Span;

/**
 * Cuts an article into sentences, carefully: a full stop after a single letter, a title or a shortened word ends none, and one within
 * quotation marks that go on ends none. What cannot be told apart stays together, so that whole sentences are left out. Stateless.
 */
final class Sentences {

    private static final Pattern PARAGRAPH = Pattern.compile("[^\\n\\r]++");
    private static final Pattern END =
            Pattern.compile("[.?!][\"\u201d\u2019')]{0,3}+\\h++(?=[\"\u201c\u2018]?+[\\p{Lu}\\d])");
    private static final Pattern SHORT = Pattern.compile(
            "(?:\\b\\p{L}|\\b(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|Sen|Rep|Gov|Gen|Lt|Col|Rev|Prof|Sgt|Capt|vs|No|Inc|Corp|Co|Ltd"
                    + "|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|[A-Z][a-z]?\\.[A-Z]))$");

    private Sentences() {}

    /** Returns the sentences, without the blanks around them. */
    static List<Span> of(String text) {
        List<Span> sentences = new ArrayList<>();
        Matcher paragraph = PARAGRAPH.matcher(text);
        while (paragraph.find()) {
            cut(text, paragraph.start(), paragraph.end(), sentences);
        }
        return sentences;
    }

    private static void cut(String text, int start, int end, List<Span> sentences) {
        int from = start;
        Matcher stop = END.matcher(text).region(start, end);
        while (stop.find()) {
            String before = text.substring(Math.max(from, stop.start() - 12), stop.start());
            boolean isShort =
                    text.charAt(stop.start()) == '.' && SHORT.matcher(before).find();
            if (!isShort && isBalanced(text, from, stop.end())) {
                add(text, from, stop.end(), sentences);
                from = stop.end();
            }
        }
        add(text, from, end, sentences);
    }

    private static void add(String text, int start, int end, List<Span> sentences) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            sentences.add(new Span(from, to));
        }
    }

    /** Returns whether every double quotation mark opened in this stretch is closed in it. */
    static boolean isBalanced(String text, int start, int end) {
        int curly = 0;
        int straight = 0;
        for (int i = start; i < end; i++) {
            char mark = text.charAt(i);
            curly += mark == '\u201c' ? 1 : mark == '\u201d' ? -1 : 0;
            straight += mark == '"' ? 1 : 0;
        }
        return curly == 0 && straight % 2 == 0;
    }

    /** Returns the sentence with the blanks that go with it when it is left out; line breaks too where it is a paragraph of its own. */
    static Span withBlanks(String text, Span sentence) {
        int start = sentence.start();
        int end = sentence.end();
        while (end < text.length() && isBlank(text.charAt(end))) {
            end++;
        }
        boolean last = end == text.length() || isBreak(text.charAt(end));
        if (!last) {
            return new Span(start, end);
        }
        while (start > 0 && isBlank(text.charAt(start - 1))) {
            start--;
        }
        boolean first = start == 0 || isBreak(text.charAt(start - 1));
        while (first && end < text.length() && isBreak(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }

    private static boolean isBlank(char unit) {
        return unit == ' ' || unit == '\t' || unit == '\u00a0';
    }

    private static boolean isBreak(char unit) {
        return unit == '\n' || unit == '\r';
    }
}
