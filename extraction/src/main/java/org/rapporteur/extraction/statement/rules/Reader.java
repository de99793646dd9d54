package org.rapporteur.extraction.statement.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.extraction.statement.CueLexicon;
import org.rapporteur.extraction.statement.Frame;
import org.rapporteur.extraction.statement.Phrases;
import org.rapporteur.record.report.Quotation;
import org.rapporteur.record.report.QuotationUse;

/** Goes through the frames of one report in order and drafts its statements. Used once, by one thread. */
final class Reader {

    /** Fewer words than this, with no cue, are set off by the writer; more are somebody's words left without a speaker. */
    private static final int LONGEST_SET_OFF = 6;

    /** What a quotation turned out to be used for. */
    record Use(QuotationUse use, String why) {}

    private final CueLexicon cues;
    private final Behind behind;
    private final Before before;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, Use> uses = new LinkedHashMap<>();
    private Draft current;

    Reader(CueLexicon cues) {
        this.cues = cues;
        this.behind = new Behind(cues);
        this.before = new Before(cues);
    }

    List<Draft> drafts() {
        return drafts;
    }

    /** Returns the use of each quotation that was looked at, by its identifier. */
    Map<String, Use> uses() {
        return uses;
    }

    void read(Frame frame) {
        int lower = 0;
        for (int i = 0; i < frame.size(); i++) {
            if (frame.isQuoted(i) && i >= lower) {
                lower = attribute(frame, i, lower) + 1;
            }
        }
    }

    /** Attributes the quotation at {@code i} and returns the last element dealt with. */
    private int attribute(Frame frame, int i, int lower) {
        if (continuesOwnQuotation(frame, i)) {
            return i;
        }
        boolean cueBefore = hasCue(frame, lower, i);
        if (!cueBefore) {
            Optional<Found> found = behind.find(frame, i);
            if (found.isPresent()) {
                return acceptBehind(frame, i, lower, found.get());
            }
        }
        Optional<Found> found = before.find(frame, i, lower);
        if (found.isPresent() && hasSource(found.get().attribution(), lower)) {
            return acceptBefore(frame, i, found.get());
        }
        Optional<Found> late = cueBefore ? behind.find(frame, i) : Optional.empty();
        if (late.isPresent()) {
            return acceptBehind(frame, i, lower, late.get());
        }
        if (continuesSpeaker(frame, i, lower)) {
            return i;
        }
        if (found.isPresent()) {
            return acceptBefore(frame, i, found.get());
        }
        leave(frame, i, lower);
        return i;
    }

    private static boolean hasSource(Attribution attribution, int lower) {
        return attribution.source() != null || lower == 0;
    }

    private boolean hasCue(Frame frame, int from, int to) {
        for (int i = from; i < to; i++) {
            if (cues.verb(frame, i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private int acceptBehind(Frame frame, int quoted, int lower, Found found) {
        Attribution attribution = found.attribution();
        int first = contentBefore(frame, quoted, lower);
        attribution = attribution.withContent(List.of(frame.span(first, quoted)));
        start(attribution, frame, first, quoted);
        int last = found.last();
        int next = nextQuoted(frame, last + 1);
        while (next > 0 && !hasCue(frame, last + 1, next) && goesOn(frame, last, next)) {
            int start = wordsBefore(frame, last + 1, next);
            current.add(quotation(frame, next), frame.span(start, next), frame.paragraph());
            use(frame, next, QuotationUse.SPEECH, "goes on after its attribution");
            last = next;
            next = nextQuoted(frame, last + 1);
        }
        return last;
    }

    private static int nextQuoted(Frame frame, int from) {
        for (int i = from; i < frame.size(); i++) {
            if (frame.isQuoted(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns whether nothing but marks and circumstances, or a conjoined clause, stands between. */
    private static boolean goesOn(Frame frame, int last, int next) {
        boolean mark = frame.is(next - 1, "PUNCT") || Phrases.isDay(frame, next - 1);
        return isConjoined(frame, last) || (mark && !frame.hasVerb(last + 1, next));
    }

    /** {@code "…", he added, and the council should "…"}. */
    private static boolean isConjoined(Frame frame, int last) {
        return frame.isMark(last + 1, ",") && frame.is(last + 2, "CCONJ");
    }

    private static int wordsBefore(Frame frame, int from, int quoted) {
        return isConjoined(frame, from - 1) && from + 2 < quoted ? from + 2 : quoted;
    }

    /** Returns where a content begins that ends with a quotation: {@code The plan was "dead," she said}. */
    private static int contentBefore(Frame frame, int quoted, int lower) {
        int first = lower;
        while (first < quoted
                && (frame.isAny(first, "PUNCT", "CCONJ") || frame.word(first).isEmpty())) {
            first++;
        }
        return first;
    }

    private int acceptBefore(Frame frame, int quoted, Found found) {
        Attribution attribution = found.attribution();
        if (attribution.source() == null && current != null && current.paragraph() == frame.paragraph()) {
            attribution = new Attribution(
                    current.attribution().source(),
                    "the speaker of the same sentence",
                    attribution.cue(),
                    attribution.content(),
                    attribution.addressee());
        }
        start(attribution, frame, quoted, found.last());
        return found.last();
    }

    private void start(Attribution attribution, Frame frame, int first, int last) {
        current = new Draft(attribution, frame.paragraph());
        drafts.add(current);
        for (int i = first; i <= last; i++) {
            if (frame.isQuoted(i)) {
                current.covers(quotation(frame, i));
                use(frame, i, QuotationUse.SPEECH, "a cue introduces it");
            }
        }
    }

    /** The same quotation, opened afresh in this paragraph. */
    private boolean continuesOwnQuotation(Frame frame, int i) {
        boolean own = current != null && current.isOf(quotation(frame, i));
        if (own) {
            current.add(quotation(frame, i), frame.span(i), frame.paragraph());
        }
        return own;
    }

    /** A whole sentence in marks with no cue of its own: the last speaker goes on. */
    private boolean continuesSpeaker(Frame frame, int i, int lower) {
        boolean alone = lower <= i && onlyMarks(frame, lower, i) && onlyMarks(frame, i + 1, frame.size());
        if (current == null || !alone || current.attribution().source() == null) {
            return false;
        }
        if (current.lastParagraph() == frame.paragraph()) {
            current.add(quotation(frame, i), frame.span(i), frame.paragraph());
            use(frame, i, QuotationUse.SPEECH, "goes on from the quotation before it");
            return true;
        }
        if (current.lastParagraph() + 1 == frame.paragraph()) {
            Attribution same = new Attribution(
                    current.attribution().source(),
                    "goes on from the paragraph before, with no new speaker",
                    null,
                    List.of(frame.span(i)),
                    null);
            start(same, frame, i, i);
            return true;
        }
        return false;
    }

    private static boolean onlyMarks(Frame frame, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!frame.is(i, "PUNCT") && !frame.is(i, "SYM") && !frame.isQuoted(i)) {
                return false;
            }
        }
        return true;
    }

    private void leave(Frame frame, int i, int lower) {
        boolean alone = onlyMarks(frame, lower, i) && onlyMarks(frame, i + 1, frame.size());
        if (alone && frame.wordsInside(i) > 3) {
            String why = "no cue and no speaker before it";
            Attribution nobody = new Attribution(null, why, null, List.of(frame.span(i)), null);
            Draft draft = new Draft(nobody, frame.paragraph());
            draft.covers(quotation(frame, i));
            drafts.add(draft);
            use(frame, i, QuotationUse.SPEECH, "a whole sentence in quotation marks");
        } else if (frame.wordsInside(i) <= LONGEST_SET_OFF) {
            use(
                    frame,
                    i,
                    QuotationUse.SET_OFF,
                    "no cue in its sentence and no whole sentence: words set off by the writer");
        } else {
            use(frame, i, QuotationUse.UNKNOWN, "no cue in its sentence");
        }
    }

    private void use(Frame frame, int i, QuotationUse use, String why) {
        uses.putIfAbsent(quotation(frame, i).id(), new Use(use, why));
    }

    private static Quotation quotation(Frame frame, int i) {
        return ((Frame.Quoted) frame.elements().get(i)).quotation();
    }
}
