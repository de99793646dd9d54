package org.rapporteur.extraction.statement.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.extraction.statement.Addressees;
import org.rapporteur.extraction.statement.CueLexicon;
import org.rapporteur.extraction.statement.Frame;
import org.rapporteur.extraction.statement.Phrases;
import org.rapporteur.extraction.statement.Range;

/** Attributions before a quotation: {@code X warned that "…"}, {@code X: "…"}, {@code according to X, "…"}. */
final class Before {

    private static final Set<String> MODAL =
            Set.of("would", "will", "could", "should", "might", "must", "may", "can", "to", "'d", "'ll");

    private static final Set<String> PARTICLES = Set.of("on", "out", "up", "back", "off");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");

    /** A clause begins no further than this many elements before its cue. */
    private static final int LONGEST_CLAUSE = 12;

    private final CueLexicon cues;
    private final Addressees addressees;

    Before(CueLexicon cues) {
        this.cues = cues;
        this.addressees = new Addressees(cues);
    }

    /** Looks before the quotation at {@code quoted}, no further left than {@code lower}. */
    Optional<Found> find(Frame frame, int quoted, int lower) {
        Optional<Found> found = byVerb(frame, quoted, lower);
        if (found.isEmpty()) {
            found = byNoun(frame, quoted, lower);
        }
        if (found.isEmpty()) {
            found = according(frame, quoted, lower);
        }
        if (found.isEmpty()) {
            found = byMark(frame, quoted, lower);
        }
        return found;
    }

    private Optional<Found> byVerb(Frame frame, int quoted, int lower) {
        int verb = nearest(frame, quoted, lower);
        if (verb < 0) {
            return Optional.empty();
        }
        boolean inner = isBelief(frame, verb) || isOnlyImagined(frame, verb, lower);
        int outer = inner ? nearest(frame, verb, lower) : -1;
        if (outer >= 0 && !isBelief(frame, outer) && noBoundary(frame, outer, verb)) {
            // "X says Y believes that …": the words are X's.
            verb = outer;
        }
        return Optional.of(build(frame, quoted, lower, verb));
    }

    private Found build(Frame frame, int quoted, int lower, int verb) {
        CueLexicon.Kind kind = cues.verb(frame, verb).orElse(CueLexicon.Kind.SAY);
        int group = Subjects.groupStart(frame, verb, lower);
        boolean passive =
                frame.is(verb - 1, "AUX") && isPast(frame, verb) && !hasOwnObject(kind) && isBe(frame, group, verb);
        int cueEnd = kind == CueLexicon.Kind.ISSUE ? cues.nounBehind(frame, verb) : verb;
        Optional<Range> subject = passive ? agent(frame, verb) : Subjects.of(frame, verb, lower);
        if (subject.isEmpty() && !passive && lower > 0) {
            subject = Subjects.of(frame, verb, 0).filter(range -> range.last() < verb);
        }
        boolean inverted = subject.isEmpty() && !passive && verb == lower;
        if (inverted) {
            subject = Phrases.at(frame, verb + 1).filter(range -> range.last() < quoted);
        }
        Optional<Range> addressee = addressee(frame, kind, cueEnd).filter(range -> range.last() < quoted);
        int behindCue = inverted ? subject.map(Range::last).orElse(cueEnd) : cueEnd;
        int from = addressee.map(Range::last).orElse(behindCue) + 1;
        int start = contentStart(frame, from, quoted);
        int last = contentEnd(frame, quoted);
        if (addressee.isEmpty() && !passive && !inverted) {
            // It may be part of what is said, which it does not shorten.
            addressee = addressees
                    .asked(frame, new Range(Math.min(group, cueEnd), cueEnd), start)
                    .filter(range -> range.last() < quoted);
        }
        Attribution attribution = new Attribution(
                subject.map(range -> frame.span(range.first(), range.last())).orElse(null),
                subject.isPresent() ? null : passive ? "passive, without an agent" : "the cue has no subject here",
                frame.span(Math.min(group, cueEnd), cueEnd),
                List.of(frame.span(start, last)),
                addressee.map(range -> frame.span(range.first(), range.last())).orElse(null));
        return new Found(attribution, last);
    }

    /** "the ambassador's claim that …", "a statement that …": a noun followed by "that" or by the quotation itself. */
    private Optional<Found> byNoun(Frame frame, int quoted, int lower) {
        for (int i = quoted - 1; i > lower; i--) {
            boolean governs = cues.isNoun(frame, i)
                    && (frame.word(i + 1).equals("that") || (i + 1 == quoted && frame.isMark(i, ":")));
            if (governs && noBoundary(frame, i, quoted)) {
                int first = i;
                while (first - 1 >= lower && frame.isAny(first - 1, "ADJ", "NOUN") && !owns(frame, first - 1)) {
                    first--;
                }
                boolean owned = owns(frame, first - 1);
                int head = first - 1;
                while (owned && head - 1 >= lower && frame.isAny(head - 1, "PROPN", "DET", "ADJ", "NOUN")) {
                    head--;
                }
                int last = contentEnd(frame, quoted);
                Attribution attribution = new Attribution(
                        owned ? frame.span(head, first - 1) : null,
                        owned ? null : "a noun stands for the saying and names nobody",
                        frame.span(first, i),
                        List.of(frame.span(i + 1, last)),
                        null);
                return Optional.of(new Found(attribution, last));
            }
        }
        return Optional.empty();
    }

    private static boolean owns(Frame frame, int i) {
        String word = frame.word(i);
        return word.endsWith("'s")
                || word.endsWith("\u2019s")
                || word.endsWith("s'")
                || word.equals("his")
                || word.equals("her")
                || word.equals("their")
                || word.equals("its");
    }

    private Optional<Found> according(Frame frame, int quoted, int lower) {
        for (int i = lower; i < quoted; i++) {
            if (frame.word(i).equals("according") && frame.word(i + 1).equals("to")) {
                int cue = i;
                return Phrases.at(frame, i + 2)
                        .map(source -> closed(frame, source))
                        .filter(source -> source.last() < quoted)
                        .map(source -> {
                            int start = source.last() + 1;
                            while (start < quoted && frame.isMark(start, ",:")) {
                                start++;
                            }
                            int last = contentEnd(frame, quoted);
                            Attribution attribution = new Attribution(
                                    frame.span(source.first(), source.last()),
                                    null,
                                    frame.span(cue, cue + 1),
                                    List.of(frame.span(start, last)),
                                    null);
                            return new Found(attribution, last);
                        });
            }
        }
        return Optional.empty();
    }

    /** Returns a phrase up to the last comma in it where none closes it: what follows that comma is what is said. */
    private static Range closed(Frame frame, Range source) {
        if (frame.isMark(source.last() + 1, ",:")) {
            return source;
        }
        for (int i = source.last(); i > source.first(); i--) {
            if (frame.isMark(i, ",")) {
                return new Range(source.first(), i - 1);
            }
        }
        return source;
    }

    /** {@code X: "…"}, {@code X shrugged, "…"}, {@code X — "…"}. */
    private static Optional<Found> byMark(Frame frame, int quoted, int lower) {
        boolean colon = frame.isMark(quoted - 1, ":");
        boolean comma = frame.isMark(quoted - 1, ",") && frame.wordsInside(quoted) > 2;
        if (!colon && !comma) {
            return Optional.empty();
        }
        int verb = -1;
        for (int i = quoted - 2; i >= lower && verb < 0; i--) {
            verb = frame.is(i, "VERB") ? i : -1;
        }
        Optional<Range> source = verb >= 0
                ? Subjects.of(frame, verb, lower)
                : Phrases.at(frame, lower).filter(range -> colon && range.last() == quoted - 2);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        Range cue = verb >= 0
                ? new Range(Subjects.groupStart(frame, verb, lower), particle(frame, verb))
                : new Range(quoted - 1, quoted - 1);
        Attribution attribution = new Attribution(
                frame.span(source.get().first(), source.get().last()),
                null,
                frame.span(cue.first(), cue.last()),
                List.of(frame.span(quoted)),
                null);
        return Optional.of(new Found(attribution, quoted));
    }

    /** Returns the position of a particle right behind a verb, as in "went on", else the verb's. */
    private static int particle(Frame frame, int verb) {
        boolean particle = PARTICLES.contains(frame.word(verb + 1)) && frame.isMark(verb + 2, ",:");
        return particle ? verb + 1 : verb;
    }

    private int nearest(Frame frame, int before, int lower) {
        for (int i = before - 1; i >= lower; i--) {
            if (cues.verb(frame, i).isPresent() || frame.isMark(i, ";")) {
                return frame.isMark(i, ";") ? -1 : i;
            }
        }
        return -1;
    }

    private boolean isBelief(Frame frame, int verb) {
        return cues.verb(frame, verb)
                .filter(kind -> kind == CueLexicon.Kind.BELIEVE)
                .isPresent();
    }

    /** "promised that it would defend …", "wants to call …": nothing has been said with that verb. */
    private static boolean isOnlyImagined(Frame frame, int verb, int lower) {
        for (int i = Subjects.groupStart(frame, verb, lower); i < verb; i++) {
            if (MODAL.contains(frame.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasOwnObject(CueLexicon.Kind kind) {
        return kind == CueLexicon.Kind.TELL;
    }

    private static boolean isPast(Frame frame, int verb) {
        String word = frame.word(verb);
        return !Subjects.isParticiple(frame, verb) && (word.endsWith("d") || word.endsWith("n") || word.endsWith("t"));
    }

    private static boolean isBe(Frame frame, int from, int verb) {
        for (int i = from; i < verb; i++) {
            if (BE.contains(frame.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Range> agent(Frame frame, int verb) {
        for (int i = verb + 1; i < frame.size(); i++) {
            if (frame.word(i).equals("by")) {
                return Phrases.shortAt(frame, i + 1);
            }
        }
        return Optional.empty();
    }

    private Optional<Range> addressee(Frame frame, CueLexicon.Kind kind, int cueEnd) {
        return kind == CueLexicon.Kind.TELL ? addressees.object(frame, cueEnd) : addressees.behindTo(frame, cueEnd);
    }

    /** Returns where the content begins: at "that" where only circumstances stand before it, else behind them. */
    private static int contentStart(Frame frame, int from, int quoted) {
        for (int i = from; i < quoted && !frame.isAny(i, "VERB", "AUX"); i++) {
            if (frame.word(i).equals("that")) {
                return i;
            }
        }
        int start = from;
        while (start < quoted) {
            boolean skip = frame.isMark(start, ",:\u2014\u2013-")
                    || Phrases.isDay(frame, start)
                    || (frame.word(start).equals("on") && Phrases.isDay(frame, start + 1));
            if (!skip) {
                break;
            }
            start++;
        }
        // A colon or comma right before the quotation: what stands before it is circumstance.
        boolean introduced = frame.isMark(quoted - 1, ":")
                || (frame.isMark(quoted - 1, ",") && frame.wordsInside(quoted) > 2 && !frame.hasVerb(start, quoted));
        return introduced ? quoted : start;
    }

    /** Returns where the content ends: with the sentence, or before another clause with a cue of its own. */
    private int contentEnd(Frame frame, int quoted) {
        boolean comma = frame.lastInside(quoted) == ',' && !frame.isQuoted(quoted + 1) && !frame.isQuoted(quoted + 2);
        if (frame.isMark(quoted + 1, ".") || quoted + 1 >= frame.size() || comma) {
            return quoted;
        }
        int end = quoted;
        List<Integer> cuts = new ArrayList<>();
        for (int i = quoted + 1; i < frame.size(); i++) {
            if (frame.isMark(i, ",;\u2014\u2013")
                    || (frame.is(i, "CCONJ") && !frame.word(i).equals("or"))) {
                cuts.add(i);
            }
            boolean cue = cues.verb(frame, i).isPresent() && !isBelief(frame, i);
            if (frame.isMark(i, ";") || (cue && !cuts.isEmpty())) {
                int cut = frame.isMark(i, ";") ? i : firstCut(cuts, i);
                return Math.max(quoted, trim(frame, cut - 1, quoted));
            }
            end = i;
        }
        return trim(frame, end, quoted);
    }

    /** Returns the cut nearest before a cue, at most {@value #LONGEST_CLAUSE} elements away; the cue's own clause begins there. */
    private static int firstCut(List<Integer> cuts, int cue) {
        int chosen = cuts.get(cuts.size() - 1);
        for (int cut : cuts) {
            if (cue - cut <= LONGEST_CLAUSE) {
                return cut;
            }
        }
        return chosen;
    }

    private static int trim(Frame frame, int end, int quoted) {
        int last = end;
        while (last > quoted && frame.isMark(last, ".,;:!?\u2014\u2013-")) {
            last--;
        }
        return last;
    }

    private static boolean noBoundary(Frame frame, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (frame.isMark(i, ";")
                    || (frame.is(i, "CCONJ")
                            && frame.isMark(i - 1, ",")
                            && !frame.word(i).equals("or"))) {
                return false;
            }
        }
        return true;
    }
}
