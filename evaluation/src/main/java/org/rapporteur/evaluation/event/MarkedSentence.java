package org.rapporteur.evaluation.event;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.record.Span;

/**
 * A sentence whose sides are marked, and its root where people said it. Immutable.
 *
 * @param line its line in the file, from 1
 * @param id what the file calls it
 * @param text without the marks
 * @param source in UTF-16 positions of the text; may be empty
 * @param target likewise
 * @param root or null
 * @param quad 1 to 4, or null
 */
record MarkedSentence(int line, String id, String text, List<Span> source, List<Span> target, Root root, Integer quad) {

    private static final Pattern MARK = Pattern.compile("<(/?)([st])>");

    /** Copies the lists; throws {@link IllegalArgumentException} where the sentence is blank or has U+0000. */
    MarkedSentence {
        source = List.copyOf(source);
        target = List.copyOf(target);
        if (text.isBlank() || text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(text.isBlank() ? "no sentence" : "U+0000 is no character of a sentence");
        }
    }

    /**
     * Reads {@code <s>…</s>} and {@code <t>…</t>}, any number of each. A mark that is not closed, or closes nothing, marks nothing.
     *
     * @throws IllegalArgumentException where what is left without the marks is no sentence
     */
    static MarkedSentence of(int line, String id, String marked, Root root, Integer quad) {
        StringBuilder text = new StringBuilder();
        List<Span> source = new ArrayList<>();
        List<Span> target = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        int at = 0;
        int open = -1;
        boolean opensSource = false;
        while (mark.find()) {
            text.append(marked, at, mark.start());
            at = mark.end();
            if (mark.group(1).isEmpty()) {
                open = text.length();
                opensSource = mark.group(2).equals("s");
            } else if (open >= 0) {
                if (open < text.length()) {
                    (opensSource ? source : target).add(new Span(open, text.length()));
                }
                open = -1;
            }
        }
        text.append(marked, at, marked.length());
        return new MarkedSentence(line, id, text.toString(), source, target, root, quad);
    }
}
