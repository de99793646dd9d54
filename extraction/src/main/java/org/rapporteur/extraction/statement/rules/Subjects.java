package org.rapporteur.extraction.statement.rules;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.extraction.statement.Frame;
import org.rapporteur.extraction.statement.Phrases;
import org.rapporteur.extraction.statement.Range;

/**
 * Finds who does what a verb says, from part-of-speech tags alone: the noun phrase before it, with appositions and relative
 * clauses, or the subject that a coordinated or participial verb shares with the clause's first. Stateless.
 */
final class Subjects {

    private static final Set<String> RELATIVE = Set.of("who", "which", "whose", "whom", "where");
    private static final Set<String> PERSONAL = Set.of("he", "she", "it", "they", "i", "we", "you", "who");
    private static final Set<String> CIRCUMSTANCE = Set.of(
            "afterwards",
            "afterward",
            "later",
            "earlier",
            "instead",
            "meanwhile",
            "separately",
            "however",
            "still",
            "thus",
            "what");
    private static final Set<String> INSIDE =
            Set.of("of", "for", "at", "from", "to", "with", "in", "on", "behind", "under", "near");

    private static final Set<String> JOINING = Set.of("and", "or", "&", "nor");

    /** A relative clause longer than this is rather the sentence's own. */
    private static final int LONGEST_ASIDE = 40;

    private Subjects() {}

    /** Returns the first element of the verb's group: "has also", "did not" before it belong to it. */
    static int groupStart(Frame frame, int verb, int lower) {
        int start = verb;
        while (start - 1 >= lower
                && frame.isAny(start - 1, "AUX", "ADV", "PART")
                && !frame.word(start - 1).endsWith("'s")) {
            start--;
        }
        while (start < verb && frame.startsUpper(start) && frame.is(start, "ADV") && start == lower) {
            start++;
        }
        return start;
    }

    /** Returns the noun phrase that is the verb's subject, looking no further left than {@code lower}. */
    static Optional<Range> of(Frame frame, int verb, int lower) {
        Optional<Range> own = own(frame, verb, lower);
        return own.isPresent() ? own : shared(frame, verb, lower);
    }

    private static Optional<Range> own(Frame frame, int verb, int lower) {
        int last = withoutDay(frame, groupStart(frame, verb, lower) - 1, lower);
        boolean sharing = last < lower
                || frame.is(last, "CCONJ")
                || frame.isAny(last, "VERB", "SCONJ", "ADP")
                || (isParticiple(frame, verb) && !frame.is(verb - 1, "AUX") && frame.isMark(last, ","))
                || frame.word(groupStart(frame, verb, lower)).equals("to");
        if (sharing) {
            return Optional.empty();
        }
        if (frame.isMark(last, ",\u2014\u2013")) {
            return aside(frame, last, lower);
        }
        if (PERSONAL.contains(frame.word(last))) {
            return Optional.of(new Range(last, last));
        }
        return phraseEndingAt(frame, last, lower);
    }

    /** Returns the position before a day that stands between subject and verb: "the president on Friday declared". */
    private static int withoutDay(Frame frame, int last, int lower) {
        if (last <= lower || !Phrases.isDay(frame, last)) {
            return last;
        }
        return frame.is(last - 1, "ADP") ? last - 2 : last - 1;
    }

    /** Returns the subject of the first verb that has one of its own. */
    private static Optional<Range> shared(Frame frame, int verb, int lower) {
        for (int i = lower; i < verb; i++) {
            if (frame.isAny(i, "VERB", "AUX") && !isParticiple(frame, i)) {
                Optional<Range> subject = own(frame, i, lower);
                if (subject.isPresent()) {
                    return subject;
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the phrase before an apposition or relative clause that the comma at {@code closing} ends, and that aside. */
    private static Optional<Range> aside(Frame frame, int closing, int lower) {
        int opening = -1;
        for (int i = closing - 1; i > lower && closing - i <= LONGEST_ASIDE && !frame.isQuoted(i); i--) {
            if (frame.isMark(i, ",\u2014\u2013")) {
                boolean relative = RELATIVE.contains(frame.word(i + 1));
                if (relative || (opening < 0 && noVerb(frame, i + 1, closing))) {
                    opening = i;
                }
                if (relative) {
                    break;
                }
            }
        }
        if (opening <= lower) {
            return Optional.empty();
        }
        return phraseEndingAt(frame, opening - 1, lower).map(head -> new Range(head.first(), closing - 1));
    }

    private static boolean noVerb(Frame frame, int from, int to) {
        for (int i = from; i < to; i++) {
            if (frame.isAny(i, "VERB", "AUX") && !isParticiple(frame, i)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Range> phraseEndingAt(Frame frame, int last, int lower) {
        int first = last + 1;
        boolean coordinated = false;
        while (first - 1 >= lower) {
            int i = first - 1;
            coordinated |= frame.is(i, "CCONJ") && i > lower;
            if (!belongs(frame, i, last, coordinated, lower) || isClauseBoundary(frame, i, lower)) {
                break;
            }
            first = i;
        }
        first = withoutLead(frame, first, last);
        while (first <= last && (frame.isMark(first, ",") || frame.is(first, "CCONJ"))) {
            first++;
        }
        return first <= last && hasHead(frame, first, last) ? Optional.of(new Range(first, last)) : Optional.empty();
    }

    private static boolean belongs(Frame frame, int i, int last, boolean coordinated, int lower) {
        if (CIRCUMSTANCE.contains(frame.word(i))) {
            return false;
        }
        if (frame.isQuoted(i)) {
            return i > lower && frame.is(i - 1, "PROPN") && frame.is(i + 1, "PROPN");
        }
        if (frame.isAny(i, "DET", "ADJ", "NOUN", "PROPN", "NUM", "PART", "SYM", "X", "CCONJ")) {
            return !frame.word(i).equals("to");
        }
        if (frame.is(i, "PRON")) {
            return !RELATIVE.contains(frame.word(i)) && !frame.word(i).equals("that");
        }
        if (frame.is(i, "ADP")) {
            return i < last && (INSIDE.contains(frame.word(i)) || i == lower);
        }
        if (frame.is(i, "VERB")) {
            // "the disputed province", "the United Nations": a participle between article and noun.
            return i < last && frame.isAny(i - 1, "DET", "ADJ", "NUM") && frame.isAny(i + 1, "NOUN", "ADJ", "PROPN");
        }
        if (frame.isMark(i, ",")) {
            return i < last && (coordinated || isApposition(frame, i));
        }
        return frame.isMark(i, "-.()'’/&$") && i > lower && !(frame.isMark(i, ".") && !frame.is(i - 1, "PROPN"));
    }

    /** Returns whether a conjunction joins clauses, not names: "but", or ", and" with a verb somewhere before it. */
    private static boolean isClauseBoundary(Frame frame, int i, int lower) {
        if (!frame.is(i, "CCONJ")) {
            return false;
        }
        boolean joins = JOINING.contains(frame.word(i));
        return !joins || (frame.isMark(i - 1, ",") && !noVerb(frame, lower, i));
    }

    /** Returns whether a name stands before the comma and what it is called behind it: "Ann Lee, minister of …". */
    private static boolean isApposition(Frame frame, int comma) {
        boolean name = frame.is(comma - 1, "PROPN") && frame.startsUpper(comma - 1);
        boolean described = frame.is(comma + 1, "PROPN") && frame.isAny(comma - 1, "NOUN");
        return (name && frame.isAny(comma + 1, "DET", "ADJ", "NOUN", "NUM")) || described;
    }

    /** Returns the position behind a conjunction, an adverb or a circumstance that a comma ends: "But on Monday, …". */
    private static int withoutLead(Frame frame, int first, int last) {
        int start = first;
        while (start <= last) {
            if (frame.isAny(start, "CCONJ", "ADV", "PUNCT", "PART", "SCONJ") && !frame.isMark(start, "(")) {
                start++;
            } else if (frame.is(start, "ADP")) {
                int comma = start;
                while (comma <= last && !frame.isMark(comma, ",")) {
                    comma++;
                }
                start = comma <= last ? comma + 1 : start + 1;
            } else {
                return start;
            }
        }
        return start;
    }

    private static boolean hasHead(Frame frame, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (frame.isAny(i, "NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET", "X")
                    && !frame.word(i).equals("there")) {
                return true;
            }
        }
        return false;
    }

    static boolean isParticiple(Frame frame, int verb) {
        return frame.word(verb).endsWith("ing");
    }
}
