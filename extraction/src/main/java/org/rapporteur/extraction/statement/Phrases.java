package org.rapporteur.extraction.statement;

import java.util.Optional;
import java.util.Set;

/** Finds the noun phrase that begins at a position: "said ANN LEE, MINISTER OF …". Stateless. */
public final class Phrases {

    private static final Set<String> RELATIVE = Set.of("who", "which", "whose");
    private static final Set<String> ALWAYS = Set.of("of", "for");
    private static final Set<String> BEHIND_A_ROLE = Set.of("at", "from", "with", "in", "on", "to");
    private static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "yesterday",
            "tonight");

    private Phrases() {}

    /** Returns the phrase that begins at {@code start} with its appositions; empty where none begins there. */
    public static Optional<Range> at(Frame frame, int start) {
        return at(frame, start, true);
    }

    /** Returns the phrase that begins at {@code start} without appositions. */
    public static Optional<Range> shortAt(Frame frame, int start) {
        return at(frame, start, false);
    }

    private static Optional<Range> at(Frame frame, int start, boolean appositions) {
        if (!begins(frame, start)) {
            return Optional.empty();
        }
        int end = core(frame, start, false);
        if (appositions) {
            end = extended(frame, end);
        }
        while (end - 1 > start && (DAYS.contains(frame.word(end - 1)) || frame.isAny(end - 1, "CCONJ", "ADP"))) {
            end--;
        }
        return end > start ? Optional.of(new Range(start, end - 1)) : Optional.empty();
    }

    /** Returns whether the element names a day of the week, or today, yesterday, tonight. */
    public static boolean isDay(Frame frame, int position) {
        return DAYS.contains(frame.word(position));
    }

    private static boolean begins(Frame frame, int start) {
        return frame.isAny(start, "DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON", "X")
                && !RELATIVE.contains(frame.word(start))
                && !frame.word(start).equals("that")
                && !DAYS.contains(frame.word(start));
    }

    private static int core(Frame frame, int start, boolean apposition) {
        if (frame.is(start, "PRON") && !frame.is(start + 1, "NOUN") && !frame.is(start + 1, "ADJ")) {
            return start + 1;
        }
        int i = start;
        while (i < frame.size() && !frame.isQuoted(i)) {
            boolean owner = i == start && frame.is(i, "PRON");
            boolean noun = frame.isAny(i, "DET", "ADJ", "NOUN", "PROPN", "NUM", "PART", "X", "SYM")
                    && !(i > start && frame.is(i, "DET") && !frame.isAny(i - 1, "ADP", "CCONJ", "DET"))
                    && !frame.word(i).equals("to")
                    && !(DAYS.contains(frame.word(i)) && i > start);
            // "the Virginia delegate Ann Lee": the tagger takes some nouns between names for verbs.
            boolean mistaken = frame.is(i, "VERB")
                    && i > start
                    && frame.isAny(i - 1, "PROPN", "ADJ", "DET")
                    && frame.is(i + 1, "PROPN");
            boolean joint = frame.is(i, "ADP")
                    && i > start
                    && (ALWAYS.contains(frame.word(i))
                            || (apposition
                                    && BEHIND_A_ROLE.contains(frame.word(i))
                                    && !DAYS.contains(frame.word(i + 1))))
                    && continues(frame, i + 1);
            boolean and = frame.is(i, "CCONJ") && i > start && frame.word(i).equals("and") && continues(frame, i + 1);
            boolean abbreviation = frame.isMark(i, ".-'’/&")
                    && i > start
                    && frame.isAny(i - 1, "PROPN", "NOUN", "ADJ")
                    && continues(frame, i + 1);
            boolean bracket = frame.isMark(i, "(") && closing(frame, i) > 0;
            if (bracket) {
                i = closing(frame, i);
            } else if (!owner && !noun && !mistaken && !joint && !and && !abbreviation) {
                break;
            }
            i++;
        }
        return i;
    }

    private static boolean continues(Frame frame, int position) {
        return frame.isAny(position, "DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON")
                && !DAYS.contains(frame.word(position));
    }

    private static int closing(Frame frame, int open) {
        for (int i = open + 1; i <= open + 8 && i < frame.size(); i++) {
            if (frame.isMark(i, ")")) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the end behind appositions and relative clauses: ", minister of X, which holds …". */
    private static int extended(Frame frame, int end) {
        int i = end;
        while (i < frame.size()) {
            boolean comma = frame.isMark(i, ",");
            int next = comma ? i + 1 : i;
            if (RELATIVE.contains(frame.word(next))) {
                i = clauseEnd(frame, next);
            } else if (comma && begins(frame, next) && !frame.is(next, "PRON")) {
                int inner = core(frame, next, true);
                if (frame.isAny(inner, "VERB", "AUX")) {
                    return i;
                }
                i = inner;
            } else {
                return i;
            }
        }
        return i;
    }

    private static int clauseEnd(Frame frame, int start) {
        int i = start;
        while (i < frame.size() && !frame.isQuoted(i) && !frame.isMark(i, ",.;:\u2014")) {
            i++;
        }
        // The full stop of an abbreviation does not end the clause.
        while (frame.isMark(i, ".") && i + 1 < frame.size() && !frame.isQuoted(i + 1)) {
            i++;
            while (i < frame.size() && !frame.isQuoted(i) && !frame.isMark(i, ",.;:\u2014")) {
                i++;
            }
        }
        return i;
    }
}
