package org.rapporteur.extraction.statement;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds whom a cue addresses: "told THE COUNCIL that …", "said TO REPORTERS", "urged RUSSIA to …", "said in a letter to THE
 * COUNCIL". Whom one asks or urges often stands at the beginning of what is said. Immutable; safe for use by several threads.
 */
public final class Addressees {

    /** A letter is looked for within so many words of its cue. */
    private static final int NEAR = 12;

    private static final Set<String> TO_DO = Set.of("to", "not");

    /** What follows the one asked, told or warned. */
    private static final Set<String> TO_HEAR = Set.of(
            "to", "not", "that", "whether", "if", "how", "what", "why", "who", "when", "where", "which", "about",
            "against", "for", "on", "over", "he", "she", "they", "it", "we", "i", "you", "there", "of");

    /** Things that are asked for, not asked. */
    private static final Set<String> THINGS = Set.of(
            "question",
            "questions",
            "permission",
            "forgiveness",
            "advice",
            "help",
            "action",
            "boycott",
            "truth",
            "story",
            "stories",
            "tale",
            "tales",
            "joke",
            "jokes",
            "nothing",
            "something",
            "anything",
            "answer",
            "answers",
            "lie",
            "lies",
            "support",
            "attention",
            "end",
            "investigation",
            "restraint",
            "caution");

    private static final Set<String> ASKING = Set.of("what", "which", "whom", "whose", "who", "how", "why", "when");

    private static final Set<String> PEOPLE =
            Set.of("people", "men", "women", "children", "police", "congress", "staff");

    private static final Set<String> TIMES = Set.of(
            "week",
            "month",
            "year",
            "night",
            "morning",
            "afternoon",
            "evening",
            "spring",
            "summer",
            "fall",
            "autumn",
            "winter");

    private static final Set<String> WHICH_TIME = Set.of("last", "this", "next", "earlier", "that");

    private final CueLexicon cues;

    /** Makes a finder that knows which cues take an addressee, and how. */
    public Addressees(CueLexicon cues) {
        this.cues = cues;
    }

    /** Returns the phrase behind a verb that takes the addressee as its object, as "told" does. */
    public Optional<Range> object(Frame frame, int verb) {
        boolean tells = cues.verb(frame, verb)
                .filter(kind -> kind == CueLexicon.Kind.TELL)
                .isPresent();
        return tells ? Phrases.shortAt(frame, verb + 1) : Optional.empty();
    }

    /**
     * Returns the phrase behind "to", where that stands right behind a cue.
     *
     * @param frame the sentence
     * @param cueEnd the last element of the cue
     */
    public Optional<Range> behindTo(Frame frame, int cueEnd) {
        boolean to = frame.word(cueEnd + 1).equals("to") && frame.isAny(cueEnd + 2, "NOUN", "PROPN", "PRON", "DET");
        return to ? Phrases.shortAt(frame, cueEnd + 2) : Optional.empty();
    }

    /**
     * Returns whom a cue asks, urges, warns or calls on. The phrase may lie in the cue, behind it, or at the beginning of what is
     * said; in the last case only where the words behind it show that it is no thing asked for.
     *
     * @param frame the sentence, with what is said behind the cue
     * @param cue the cue
     * @param content where what is said begins behind the cue; the frame's size where it does not stand behind it
     */
    public Optional<Range> asked(Frame frame, Range cue, int content) {
        for (int i = cue.last(); i >= cue.first(); i--) {
            Optional<CueLexicon.Kind> kind = cues.addressing(frame, i);
            if (kind.isPresent() && !isPassive(frame, i)) {
                return asked(frame, i, kind.get(), content);
            }
        }
        return Optional.empty();
    }

    private static Optional<Range> asked(Frame frame, int word, CueLexicon.Kind kind, int content) {
        String preposition = switch (kind) {
            case CALL_ON -> "on";
            case APPEAL_TO -> "to";
            case PLEAD_WITH -> "with";
            case DEMAND_OF -> "of";
            default -> "";
        };
        int start = word + 1;
        if (!preposition.isEmpty()) {
            boolean upon = kind == CueLexicon.Kind.CALL_ON && frame.word(start).equals("upon");
            if (!upon && !frame.word(start).equals(preposition)) {
                return Optional.empty();
            }
            start++;
        }
        Set<String> followers = kind == CueLexicon.Kind.URGE ? TO_DO : TO_HEAR;
        int end = content;
        return Phrases.shortAt(frame, start).flatMap(whole -> followed(frame, whole, end, followers));
    }

    /** Returns the phrase, or its beginning before "of" or "for", where what follows fits. */
    private static Optional<Range> followed(Frame frame, Range whole, int content, Set<String> followers) {
        int all = more(frame, whole.last());
        int last = whole.first() < content ? Math.min(all, content - 1) : all;
        if (frame.word(last).equals("not") && last > whole.first()) {
            last--;
        }
        Optional<Range> somebody = trimmed(frame, whole.first(), last);
        boolean ends = last + 1 <= content && frame.isMark(last + 1, ".,?!");
        if (somebody.isEmpty() || last + 1 == content || ends || isFollowed(frame, last + 1, followers)) {
            return somebody;
        }
        for (int i = whole.first() + 1; i < last; i++) {
            if (followers.contains(frame.word(i))) {
                return Optional.of(new Range(whole.first(), i - 1));
            }
        }
        return Optional.empty();
    }

    /** Returns the end of a phrase with "and their allies", "of his party", which begin with a pronoun. */
    private static int more(Frame frame, int last) {
        boolean joint =
                frame.word(last + 1).equals("and") || frame.word(last + 1).equals("of");
        boolean owner = joint && frame.is(last + 2, "PRON") && frame.isAny(last + 3, "NOUN", "ADJ");
        return owner ? Phrases.shortAt(frame, last + 2).map(Range::last).orElse(last) : last;
    }

    private static boolean isFollowed(Frame frame, int position, Set<String> followers) {
        int i = position;
        while (Phrases.isDay(frame, i)
                || (frame.word(i).equals("on") && Phrases.isDay(frame, i + 1))
                || frame.is(i, "ADV")) {
            i++;
        }
        return followers.contains(frame.word(i)) || frame.isQuoted(i) || frame.isMark(i, ":\"\u201c");
    }

    /** Returns a phrase without a time at its end, as in "the council last week"; empty where it names nobody who could be spoken to. */
    public static Optional<Range> somebody(Frame frame, Range phrase) {
        return trimmed(frame, phrase.first(), phrase.last());
    }

    private static Optional<Range> trimmed(Frame frame, int first, int last) {
        int end = last;
        while (end >= first
                && (TIMES.contains(frame.word(end)) || frame.is(end, "VERB") || Phrases.isDay(frame, end))) {
            boolean time = TIMES.contains(frame.word(end));
            end--;
            if (time && end >= first && WHICH_TIME.contains(frame.word(end))) {
                end--;
            }
        }
        return end >= first && isSomebody(frame, first, end) ? Optional.of(new Range(first, end)) : Optional.empty();
    }

    /** Returns whether a phrase can name somebody: no single thing without an article, no "himself", none of the usual things. */
    private static boolean isSomebody(Frame frame, int first, int last) {
        int head = last;
        for (int i = first + 1; i <= last; i++) {
            if (frame.is(i, "ADP")) {
                head = i - 1;
                break;
            }
        }
        String word = frame.word(head).toLowerCase(Locale.ROOT);
        boolean plural = frame.is(head, "NOUN") && (word.endsWith("s") || PEOPLE.contains(word));
        boolean bare = first == head && !frame.is(head, "PRON") && !plural && !frame.startsUpper(head);
        boolean asks = ASKING.contains(frame.word(first));
        boolean raised = word.equals("it")
                && frame.word(head + 1).equals("to")
                && frame.word(head + 2).equals("be");
        return !asks
                && !raised
                && !THINGS.contains(word)
                && !word.endsWith("self")
                && !word.endsWith("selves")
                && !bare;
    }

    /** Returns whether somebody is asked in the passive: what follows is then no object. */
    private static boolean isPassive(Frame frame, int verb) {
        int i = verb - 1;
        while (frame.is(i, "ADV")) {
            i--;
        }
        boolean be =
                Set.of("is", "are", "was", "were", "be", "been", "being", "am").contains(frame.word(i));
        return be && !frame.word(verb).endsWith("ing");
    }

    /**
     * Returns to whom the letter, speech or interview goes in which something is said: "wrote in a letter to THE COUNCIL".
     *
     * @param frame the words of the sentence that are not said
     * @param cue the cue
     */
    public Optional<Range> message(Frame frame, Range cue) {
        for (int i = Math.max(0, cue.first() - NEAR); i <= cue.last() + NEAR; i++) {
            Optional<CueLexicon.Kind> kind = cues.message(frame, i);
            boolean fits = kind.isPresent()
                    && frame.word(i + 1).equals(kind.get() == CueLexicon.Kind.LETTER_TO ? "to" : "with");
            if (fits && (isIn(frame, i) || (i <= cue.last() && i >= cue.first()))) {
                return Phrases.shortAt(frame, i + 2).flatMap(range -> trimmed(frame, range.first(), range.last()));
            }
        }
        return Optional.empty();
    }

    /** Returns whether "in" or "during" stands before a noun and its attributes: the words are in the letter, it is not the subject. */
    private static boolean isIn(Frame frame, int noun) {
        int i = noun - 1;
        while (frame.isAny(i, "DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON", "PART") || frame.isMark(i, "-")) {
            i--;
        }
        return Set.of("in", "during", "through", "by", "from").contains(frame.word(i));
    }
}
