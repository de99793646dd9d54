package org.rapporteur.extraction.statement.rules;

import java.util.List;
import java.util.Optional;
import org.rapporteur.extraction.statement.Addressees;
import org.rapporteur.extraction.statement.CueLexicon;
import org.rapporteur.extraction.statement.Frame;
import org.rapporteur.extraction.statement.Phrases;
import org.rapporteur.extraction.statement.Range;
import org.rapporteur.record.Span;

/** Attributions behind a quotation: {@code "…," said X}, {@code "…," X said}, {@code "…," according to X}, {@code "…" — X}. */
final class Behind {

    private final CueLexicon cues;
    private final Addressees addressees;

    Behind(CueLexicon cues) {
        this.cues = cues;
        this.addressees = new Addressees(cues);
    }

    /** Looks behind the quotation at {@code quoted}; the content is that quotation alone. */
    Optional<Found> find(Frame frame, int quoted) {
        int i = quoted + 1;
        boolean mark = ",?!.\u2026".indexOf(frame.lastInside(quoted)) >= 0 && frame.lastInside(quoted) != 0;
        boolean dash = false;
        while (frame.isMark(i, ",\u2014\u2013-") || frame.word(i).equals("--")) {
            mark = true;
            dash |= !frame.isMark(i, ",");
            i++;
        }
        if (i >= frame.size() || frame.isQuoted(i)) {
            return Optional.empty();
        }
        Optional<Found> found = according(frame, quoted, i);
        if (found.isEmpty() && (mark || frame.wordsInside(quoted) > 2)) {
            found = inverted(frame, quoted, i);
        }
        if (found.isEmpty() && mark) {
            found = straight(frame, quoted, i);
        }
        if (found.isEmpty() && dash) {
            found = signed(frame, quoted, i);
        }
        return found;
    }

    private static Optional<Found> according(Frame frame, int quoted, int i) {
        if (!frame.word(i).equals("according") || !frame.word(i + 1).equals("to")) {
            return Optional.empty();
        }
        return Phrases.at(frame, i + 2)
                .map(source -> found(frame, quoted, source, new Range(i, i + 1), Optional.empty(), source.last()));
    }

    private Optional<Found> inverted(Frame frame, int quoted, int i) {
        int verb = i;
        while (frame.isAny(verb, "ADV", "AUX") && cues.verb(frame, verb).isEmpty()) {
            verb++;
        }
        Optional<CueLexicon.Kind> kind = cues.verb(frame, verb);
        if (kind.isEmpty() || kind.get() == CueLexicon.Kind.TELL || kind.get() == CueLexicon.Kind.ISSUE) {
            return Optional.empty();
        }
        int cue = verb;
        return Phrases.at(frame, verb + 1)
                .filter(source -> !frame.isAny(source.last() + 1, "VERB", "AUX"))
                .map(source -> found(frame, quoted, source, new Range(i, cue), Optional.empty(), source.last()));
    }

    private Optional<Found> straight(Frame frame, int quoted, int i) {
        for (int verb = i + 1; verb < frame.size() && !frame.isQuoted(verb) && verb < i + 45; verb++) {
            boolean known = cues.verb(frame, verb).isPresent()
                    || (cues.isForm(frame, verb) && (verb + 1 >= frame.size() || frame.isMark(verb + 1, ".,")));
            if (!known && !(frame.is(verb, "VERB") && !Subjects.isParticiple(frame, verb) && closes(frame, verb + 1))) {
                continue;
            }
            int cue = verb;
            Optional<Range> source = Subjects.of(frame, verb, i).filter(range -> begins(frame, i, range.first()));
            if (source.isPresent()) {
                Optional<Range> addressee = addressees.object(frame, cue);
                int last = addressee.map(Range::last).orElse(cue);
                Range group =
                        new Range(Subjects.groupStart(frame, cue, source.get().last() + 1), cue);
                return Optional.of(found(frame, quoted, source.get(), group, addressee, last));
            }
        }
        return Optional.empty();
    }

    /** Returns whether only "as", "and" or an adverb stands between the quotation and its source. */
    private static boolean begins(Frame frame, int from, int source) {
        for (int i = from; i < source; i++) {
            if (!frame.isAny(i, "SCONJ", "CCONJ", "ADV", "PUNCT")
                    && !frame.word(i).equals("as")) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Found> signed(Frame frame, int quoted, int i) {
        return Phrases.at(frame, i)
                .filter(source -> frame.startsUpper(i) && source.last() >= frame.size() - 2)
                .map(source ->
                        found(frame, quoted, source, new Range(quoted + 1, i - 1), Optional.empty(), source.last()));
    }

    private static Found found(Frame frame, int quoted, Range source, Range cue, Optional<Range> addressee, int last) {
        Span to =
                addressee.map(range -> frame.span(range.first(), range.last())).orElse(null);
        Attribution attribution = new Attribution(
                frame.span(source.first(), source.last()),
                null,
                frame.span(cue.first(), cue.last()),
                List.of(frame.span(quoted)),
                to);
        return new Found(attribution, last);
    }

    /** Returns whether a clause closes at a position: its end, a full stop, a comma, a day, or a circumstance. */
    static boolean closes(Frame frame, int i) {
        return i >= frame.size()
                || frame.isQuoted(i)
                || frame.isMark(i, ".,:;\u2014\u2013!?")
                || Phrases.isDay(frame, i)
                || (frame.isAny(i, "ADP", "ADV", "SCONJ") && !frame.word(i).equals("that"));
    }
}
