package org.rapporteur.formats.report.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.record.Span;

/** Tells the words said from what a transcript prints among them: stage directions, page heads, how the meeting went. Stateless. */
final class Directions {

    /** Brackets longer than this hold words said. */
    private static final int LONGEST = 80;

    private static final int MOST_WORDS = 8;

    /** Lines longer than this are looked at no further. */
    private static final int LONGEST_LINE = 200;

    private static final Set<String> WORDS = Set.of(
            "applause",
            "applauds",
            "laughter",
            "laughs",
            "laughing",
            "laugh",
            "chuckles",
            "chuckle",
            "chuckling",
            "crosstalk",
            "cross-talk",
            "inaudible",
            "unintelligible",
            "indiscernible",
            "off-mike",
            "off-mic",
            "off-microphone",
            "off-camera",
            "pause",
            "pauses",
            "cheers",
            "cheering",
            "boos",
            "booing",
            "interruption",
            "videotape",
            "music",
            "gavel",
            "sic",
            "ph",
            "phonetic",
            "spoke",
            "speaking",
            "speaks",
            "sighs",
            "coughs",
            "gestures",
            "gesturing",
            "nods",
            "overtalk",
            "cross",
            "interpreter",
            "interpretation",
            "commercial",
            "clip",
            "silence");

    /** What stands at the head and foot of printed pages. */
    private static final Pattern PAGE = Pattern.compile("(?:\\d{1,4}(?:/\\d{1,4})?"
            + "|(?:\\d{1,4}(?:/\\d{1,4})?\\s{1,20})?\\d\\d-\\d{5}(?:\\s?\\([A-Z]\\))?(?:\\s{1,20}\\d{1,4}(?:/\\d{1,4})?)?"
            + "|(?:[A-Z]{1,4}/(?:[A-Z]{1,6}/|\\d{1,3}/|[A-Z]{1,3}\\.\\d{1,3}/)*+PV\\.\\d{1,5}(?:\\s.{0,40})?)"
            + "|.{0,60}\\s[A-Z]{1,4}/(?:\\d{1,3}/)?PV\\.\\d{1,5}"
            + "|[Pp]age \\d{1,4}(?: of \\d{1,4})?|- ?\\d{1,4} ?-)");

    /** What the record tells of the meeting in its own words. */
    private static final Pattern TOLD = Pattern.compile(
            "(?:The (?:meeting|session) (?:was|rose|resumed|is adjourned)\\b.*"
                    + "|The agenda was adopted\\..{0,20}|It was so decided\\..{0,20}|A vote was taken\\b.*"
                    + "|(?:In favour|Against|Abstaining):?.{0,190}|At the invitation of the (?:President|Chair)\\b.*"
                    + "|(?:Mr|Ms|Mrs|Miss|Dr|Sir|The members)\\b.{0,120}\\b(?:took (?:a|the) (?:seat|chair)|took seats|was escorted|observed a minute).*)");

    /** What says that nothing more is said. */
    private static final Pattern END = Pattern.compile(
            "(?:\\(?END\\)?|\\[?END (?:OF )?(?:TRANSCRIPT|VIDEO).{0,20}|END \\d.{0,30}|#(?: ?#){1,4}|-30-|\\(?[Ee]nds?\\)?)");

    private Directions() {}

    /** Returns whether words in brackets say what happens, and are not said. */
    static boolean isDirection(String inside) {
        String[] words = inside.toLowerCase(Locale.ROOT).split("[^\\p{L}'’-]+", -1);
        if (words.length > MOST_WORDS) {
            return false;
        }
        for (String word : words) {
            if (WORDS.contains(word)) {
                return true;
            }
        }
        return inside.indexOf(':') > 0
                && inside.chars().allMatch(unit -> Character.isDigit(unit) || unit == ':' || unit == '.');
    }

    /** Returns whether a line ends the transcript. */
    static boolean isEnd(Line line) {
        return line.text().length() <= LONGEST_LINE && END.matcher(line.text()).matches();
    }

    /** Returns whether nobody says a line. */
    static boolean isAside(Line line) {
        String text = line.text();
        return text.length() <= LONGEST_LINE
                && (PAGE.matcher(text).matches() || TOLD.matcher(text).matches());
    }

    /** Returns the stretches of a line that are said, from a position on. */
    static List<Span> said(Line line, int from) {
        List<Span> said = new ArrayList<>();
        String text = line.text();
        int origin = line.span().start();
        int start = Math.max(0, from - origin);
        boolean whole = start == 0 && close(text, 0) == text.length() - 1;
        if (isAside(line) || whole) {
            return said;
        }
        for (int i = start; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '(' || unit == '[') {
                int close = close(text, i);
                if (close > 0 && isDirection(text.substring(i + 1, close))) {
                    add(said, text, origin, start, i);
                    start = close + 1;
                    i = close;
                }
            }
        }
        add(said, text, origin, start, text.length());
        return said;
    }

    /** Returns where the bracket closes that opens at a place, or -1. */
    private static int close(String text, int open) {
        char opening = text.charAt(open);
        if (opening != '(' && opening != '[') {
            return -1;
        }
        char closing = opening == '(' ? ')' : ']';
        for (int i = open + 1; i < Math.min(text.length(), open + LONGEST); i++) {
            if (text.charAt(i) == closing) {
                return i;
            }
        }
        return -1;
    }

    private static void add(List<Span> said, String text, int origin, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Line.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && Line.isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end && text.substring(start, end).chars().anyMatch(Character::isLetterOrDigit)) {
            said.add(new Span(origin + start, origin + end));
        }
    }
}
