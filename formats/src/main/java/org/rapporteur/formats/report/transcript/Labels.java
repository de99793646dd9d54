package org.rapporteur.formats.report.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.record.Span;

/** Finds the lines that begin with the name of a speaker and a colon. Stateless. */
final class Labels {

    /** A colon further in belongs to a sentence. */
    private static final int LONGEST = 160;

    /** What no name has in it. */
    private static final String NOT_IN_NAMES = "\"“”„«»?!;=|<>{}*/\\";

    /** Words in brackets that say how somebody speaks, and not for whom. */
    private static final Set<String> MANNER = Set.of(
            "spoke",
            "speaking",
            "speaks",
            "interpretation",
            "interpreted",
            "interpreter",
            "translated",
            "translation",
            "in",
            "through",
            "via",
            "by",
            "on",
            "off",
            "continued",
            "cont'd",
            "cont’d",
            "continuing",
            "voice",
            "voice-over",
            "v.o",
            "vo",
            "from",
            "at",
            "singing",
            "reading",
            "laughing",
            "chuckling",
            "as");

    private Labels() {}

    /** Returns the labels of a text, at most one a line. */
    static List<Label> list(List<Line> lines) {
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            read(lines.get(i), i).ifPresent(labels::add);
        }
        return labels;
    }

    private static Optional<Label> read(Line line, int index) {
        String text = line.text();
        int start = line.span().start();
        int colon = colon(text);
        if (colon < 0) {
            return question(line, index);
        }
        String head = text.substring(0, colon);
        int bracket = bracket(head);
        String words = (bracket < 0 ? head : head.substring(0, bracket)).strip();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Form form = Speakers.form(words).orElse(null);
        Brackets brackets = bracket < 0 ? Brackets.none(head.stripTrailing().length()) : Brackets.read(head, bracket);
        if (form == null || brackets == null) {
            return Optional.empty();
        }
        int end = brackets.state() ? brackets.end() : words.length();
        boolean unnamed = form == Form.QUESTION;
        return Optional.of(new Label(
                index,
                new Span(start, start + colon + 1),
                unnamed ? null : new Span(start, start + end),
                form,
                form == Form.QUESTION ? "Q" : Speakers.key(words),
                brackets.state(),
                brackets.language()));
    }

    /** "Q" with wide blanks instead of a colon, as some press offices print it. */
    private static Optional<Label> question(Line line, int index) {
        String text = line.text();
        boolean wide = text.length() > 3
                && text.charAt(0) == 'Q'
                && (text.charAt(1) == '\t' || (Line.isBlank(text.charAt(1)) && Line.isBlank(text.charAt(2))));
        int start = line.span().start();
        return wide
                ? Optional.of(new Label(index, new Span(start, start + 1), null, Form.QUESTION, "Q", false, null))
                : Optional.empty();
    }

    /** Returns where the colon is that ends a label, or -1. */
    private static int colon(String text) {
        int depth = 0;
        for (int i = 0; i < Math.min(text.length(), LONGEST); i++) {
            char unit = text.charAt(i);
            if (unit == '(' || unit == '[') {
                depth++;
            } else if (unit == ')' || unit == ']') {
                depth--;
            } else if (unit == ':' && depth == 0) {
                boolean ends = i + 1 == text.length()
                        || Line.isBlank(text.charAt(i + 1))
                        || "\"“„«‘'([".indexOf(text.charAt(i + 1)) >= 0;
                return ends && i > 0 ? i : -1;
            } else if (depth == 0 && NOT_IN_NAMES.indexOf(unit) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    private static int bracket(String head) {
        int round = head.indexOf('(');
        int square = head.indexOf('[');
        return round < 0 ? square : square < 0 ? round : Math.min(round, square);
    }

    /**
     * What stands in brackets behind a name.
     *
     * @param state whether one of them says for whom the speaker speaks
     * @param end where that one ends
     * @param language what language one of them names, or null
     */
    private record Brackets(boolean state, int end, String language) {

        static Brackets none(int end) {
            return new Brackets(false, end, null);
        }

        /** Returns what the brackets say, or null when anything else stands between or behind them. */
        static Brackets read(String head, int from) {
            boolean state = false;
            int end = from;
            String language = null;
            int at = from;
            while (at < head.length()) {
                char unit = head.charAt(at);
                if (Line.isBlank(unit) || unit == ',') {
                    at++;
                    continue;
                }
                int close = unit == '(' ? head.indexOf(')', at) : unit == '[' ? head.indexOf(']', at) : -1;
                if (close < 0) {
                    return null;
                }
                String inside = head.substring(at + 1, close).strip();
                if (isManner(inside)) {
                    language = Tongues.find(inside).orElse(language);
                } else if (!state && language == null && !inside.isEmpty()) {
                    state = true;
                    end = close + 1;
                }
                at = close + 1;
            }
            return new Brackets(state, end, language);
        }

        private static boolean isManner(String inside) {
            String first = inside.split("[\\s,;.]+", 2)[0].toLowerCase(Locale.ROOT);
            return MANNER.contains(first)
                    || Directions.isDirection(inside)
                    || (!inside.contains(" ") && Tongues.find(inside).isPresent());
        }
    }
}
