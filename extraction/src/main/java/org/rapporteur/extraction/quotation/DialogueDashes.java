package org.rapporteur.extraction.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.extraction.quotation.Mark.Family;
import org.rapporteur.extraction.quotation.Mark.Side;
import org.rapporteur.record.Span;

/**
 * Finds speech that a dash at the beginning of a paragraph introduces, as novels and the press of many countries print it. A
 * list looks like it: speech begins with a capital and ends like a sentence, and either says who speaks ("— We must go, said
 * Anna.") or stands beside another such paragraph and speaks of "I", "you" or "we", or asks. Where the speech ends nothing
 * marks: a doubt. Stateless.
 */
final class DialogueDashes {

    private static final String DOUBT = "a dialogue dash: nothing marks where the words end";

    private static final String DASHES = "\u2014\u2013\u2015";

    private static final String VERB =
            "(?:said|says|asked|asks|replied|replies|answered|answers|added|adds|cried|shouted|whispered|insisted|continued"
                    + "|remarked|explained|declared|exclaimed|repeated|agreed|admitted|warned|noted|observed)";

    private static final String CAPITALISED = "\\p{Lu}(?:\\.|[\\p{L}'\u2019-]*+)";

    private static final String NAME = CAPITALISED + "(?: " + CAPITALISED + "){0,3}+";

    private static final String SOMEBODY =
            "(?:he|she|they|we|I|(?:the|an?|his|her|their)(?: \\p{L}++){1,3}|" + NAME + ")";

    /** "said the minister", "he said", behind a comma and before a stop. Every word is bounded, so it is linear. */
    private static final Pattern INQUIT = Pattern.compile("(?<=[,?!\u2026\u2014\u2013]) (?:" + VERB + " " + SOMEBODY
            + "|" + SOMEBODY + " " + VERB + ")(?=$| ?[.,;:\u2014\u2013])");

    private static final Pattern TALK =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:I|[Yy]ou|[Ww]e|[Mm]y|[Yy]our|[Oo]ur|me|us)(?![\\p{L}\\p{N}])|[?!]$");

    private DialogueDashes() {}

    /** Returns the paragraphs, those of speech behind a dash with their stretches. */
    static List<Continuation.Paragraph> in(List<Continuation.Paragraph> paragraphs) {
        List<Continuation.Paragraph> result = new ArrayList<>(paragraphs);
        for (int start = 0; start < paragraphs.size(); ) {
            int end = start;
            while (end < paragraphs.size() && looksLikeSpeech(paragraphs.get(end))) {
                end++;
            }
            if (end > start && isDialogue(paragraphs.subList(start, end))) {
                for (int i = start; i < end; i++) {
                    result.set(i, withSpeech(paragraphs.get(i)));
                }
            }
            start = Math.max(end, start + 1);
        }
        return result;
    }

    private static boolean looksLikeSpeech(Continuation.Paragraph paragraph) {
        Span span = paragraph.span();
        String text = paragraph.text();
        if (!paragraph.stretches().isEmpty() || DASHES.indexOf(text.charAt(span.start())) < 0) {
            return false;
        }
        int first = span.start() + 1;
        while (first < span.end()
                && (Character.isSpaceChar(text.charAt(first)) || "\u00bf\u00a1".indexOf(text.charAt(first)) >= 0)) {
            first++;
        }
        return first < span.end()
                && Character.isUpperCase(text.codePointAt(first))
                && ".?!\u2026".indexOf(text.charAt(span.end() - 1)) >= 0;
    }

    private static boolean isDialogue(List<Continuation.Paragraph> run) {
        int talk = 0;
        for (Continuation.Paragraph paragraph : run) {
            String words = paragraph.span().in(paragraph.text());
            if (INQUIT.matcher(words).find()) {
                return true;
            }
            talk += TALK.matcher(words).find() ? 1 : 0;
        }
        return run.size() > 1 && talk * 2 >= run.size();
    }

    private static Continuation.Paragraph withSpeech(Continuation.Paragraph paragraph) {
        Span span = paragraph.span();
        List<Stretch> stretches = new ArrayList<>();
        Matcher inquit = INQUIT.matcher(span.in(paragraph.text()));
        if (inquit.find()) {
            stretches.add(stretch(span.start(), span.start() + inquit.start()));
            int again = nextDash(paragraph.text(), span.start() + inquit.end(), span.end());
            if (again >= 0) {
                stretches.add(stretch(again, span.end()));
            }
        } else {
            stretches.add(stretch(span.start(), span.end()));
        }
        return new Continuation.Paragraph(paragraph.text(), span, stretches, List.of());
    }

    /** Returns where speech goes on after the inquit: at a dash directly behind it or behind its full stop. */
    private static int nextDash(String text, int from, int limit) {
        for (int i = from; i < Math.min(limit - 1, from + 3); i++) {
            if (DASHES.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static Stretch stretch(int start, int end) {
        Mark dash = new Mark(start, start + 1, '\u2014', Family.DASH, Side.OPEN, Side.OPEN, 0);
        return new Stretch(dash, end, end, end - start, true, DOUBT);
    }
}
