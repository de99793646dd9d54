package org.rapporteur.formats.report.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;

/** What a transcript's head says of those whom its labels call by their part only. Used for one text. */
final class Heads {

    private static final int LONGEST = 200;
    private static final int MOST_LINES = 60;

    /** {@code President: Ms. Doe . . . . (Freedonia)}. */
    private static final Pattern PART = Pattern.compile(
            "(?:The )?((?:Acting |Temporary |Vice-?)?(?:President|Chair(?:man|woman|person)?"
                    + "|Speaker|Moderator|Spokes(?:man|woman|person)|Briefer|Interviewee|Guest|Host))\\s{0,10}(?:[:\\t]|\\s{2})[\\s:.]{0,20}(\\p{Lu}.*)");

    /** {@code Daily briefing by Jane Doe}, {@code Interview with Jane Doe}. */
    private static final Pattern BY =
            Pattern.compile("(?:.{0,80}\\b)?(?:(?i:briefing|conference|stake-?out|encounter|availability|gaggle"
                    + "|remarks|statement|interview|transcript|conversation|q ?& ?a|q and a|questions))\\b.{0,40}?"
                    + "\\b(?:by|with|of)(?: the)? (\\p{Lu}.*)");

    private static final Pattern NAME_END =
            Pattern.compile("\\s*(?:[.·…]\\s?){2,}\\s*|\\s{2,}|\\t|\\s*\\(|\\s*[;:/|]|\\s+(?:on|at|in|to|for) ");

    private final String text;
    private final List<Line> lines;

    Heads(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
    }

    /** Returns whom the head names for a label that calls the speaker by a part; empty where it names nobody. */
    Optional<Passage> find(Label label, int firstLabel) {
        if (label.form() != Form.ROLE && label.form() != Form.ANSWER) {
            return Optional.empty();
        }
        for (int i = 0; i < Math.min(firstLabel, MOST_LINES); i++) {
            Line line = lines.get(i);
            if (line.text().length() > LONGEST) {
                continue;
            }
            Matcher part = PART.matcher(line.text());
            boolean same = part.matches()
                    && (label.form() == Form.ANSWER
                            || Speakers.key(part.group(1)).equals(label.key()));
            if (same) {
                return Optional.of(name(line, part.start(2)));
            }
            Matcher by = BY.matcher(line.text());
            if (isBriefer(label) && by.matches() && !isSomebody(by.group(1))) {
                return Optional.of(name(line, by.start(1)));
            }
        }
        return Optional.empty();
    }

    private static boolean isBriefer(Label label) {
        return label.form() == Form.ANSWER || label.key().startsWith("SPOKES");
    }

    /** Returns whether the words name a day or several at once. */
    private static boolean isSomebody(String words) {
        String first = words.split("[^\\p{L}]", 2)[0].toLowerCase(Locale.ROOT);
        return first.endsWith("day") || first.equals("reporters") || first.equals("journalists");
    }

    private Passage name(Line line, int from) {
        String words = line.text().substring(from);
        Matcher end = NAME_END.matcher(words);
        int stop = end.find() && end.start() > 0 ? end.start() : words.length();
        while (stop > 1 && ".,".indexOf(words.charAt(stop - 1)) >= 0) {
            stop--;
        }
        int origin = line.span().start() + from;
        List<Span> spans = new ArrayList<>();
        spans.add(new Span(origin, origin + stop));
        int open = words.indexOf('(', stop);
        int close = open < 0 ? -1 : words.indexOf(')', open);
        if (close > 0) {
            Span state = new Span(origin + open, origin + close + 1);
            if (words.substring(stop, open).isBlank()) {
                spans.set(0, new Span(origin, state.end()));
            } else {
                spans.add(state);
            }
        }
        return Passage.of(text, spans);
    }
}
