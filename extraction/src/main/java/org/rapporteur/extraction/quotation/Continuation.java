package org.rapporteur.extraction.quotation;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.extraction.quotation.Mark.Family;
import org.rapporteur.extraction.quotation.Mark.Side;
import org.rapporteur.record.Span;

/** Puts together the pieces of quotations that go on over paragraphs, and counts levels. Confined to one reading. */
final class Continuation {

    private static final String OPENS_NOT_AFRESH = "goes on into the next paragraph, which does not open afresh";

    private final List<Found> done = new ArrayList<>();

    /** The pieces of the paragraph read last, from the outside. */
    private List<Piece> last = List.of();

    /** What is open at its end, from the outside. */
    private List<Found> open = List.of();

    /**
     * What one paragraph holds.
     *
     * @param text the report's text
     * @param span where it stands
     * @param stretches from the outside
     * @param strays closing marks that close nothing, in order
     */
    record Paragraph(String text, Span span, List<Stretch> stretches, List<Mark> strays) {

        /** Returns the stray mark before which nothing opens or closes, or null. */
        Mark firstStray() {
            if (strays.isEmpty()) {
                return null;
            }
            Mark stray = strays.get(0);
            boolean first = stretches.isEmpty() || stretches.get(0).start() > stray.start();
            return first && stray.words() > 0 ? stray : null;
        }

        private boolean isCaption() {
            return strays.get(0).end() == span.end() && !Character.isLowerCase(text.codePointAt(span.start()));
        }

        /** Returns this paragraph with what its stray marks say. */
        private Paragraph withStrays(boolean alone) {
            return new Paragraph(text, span, Strays.settle(this, alone), strays);
        }
    }

    /** A stretch and the quotation it is a piece of. */
    private record Piece(Stretch stretch, Found found) {}

    /** A quotation in the making. */
    static final class Found {
        private final List<Span> spans = new ArrayList<>();
        private final Mark opening;
        private int level;
        private String doubt;

        private Found(Mark opening) {
            this.opening = opening;
        }

        List<Span> spans() {
            return spans;
        }

        int level() {
            return level;
        }

        String doubt() {
            return doubt;
        }

        private void add(Span span, String doubt) {
            spans.add(span);
            this.doubt = doubt;
        }

        /** Returns whether this is a straight single mark that nothing closed or took up: an apostrophe. */
        private boolean isApostrophe() {
            return opening.family() == Family.SINGLE
                    && opening.printed() == Side.EITHER
                    && spans.size() == 1
                    && Stretch.isUnclosed(doubt);
        }
    }

    /** Takes the next paragraph. */
    void add(Paragraph read) {
        int joined = afresh(read);
        if (joined == 0) {
            goOn(read);
        }
        Paragraph paragraph = read.withStrays(open.isEmpty());
        List<Piece> pieces = new ArrayList<>();
        List<Found> still = new ArrayList<>();
        for (Stretch stretch : paragraph.stretches()) {
            Found found = pieces.size() < joined ? open.get(pieces.size()) : new Found(stretch.opening());
            found.add(new Span(stretch.start(), stretch.end()), stretch.doubt());
            pieces.add(new Piece(stretch, found));
            if (!stretch.closed() && stretch.end() == paragraph.span().end()) {
                still.add(found);
            }
        }
        settle();
        last = pieces;
        open = still;
    }

    /** Returns all, in the order in which they begin. */
    List<Found> finish() {
        settle();
        return done;
    }

    /** Returns how many of the open quotations the paragraph opens afresh, one mark behind the other. */
    private int afresh(Paragraph paragraph) {
        List<Stretch> stretches = paragraph.stretches();
        int position = paragraph.span().start();
        int count = 0;
        while (count < open.size()
                && count < stretches.size()
                && stretches.get(count).start() == position
                && isSame(stretches.get(count).opening(), open.get(count).opening)) {
            position = stretches.get(count).opening().end();
            count++;
        }
        return count;
    }

    private static boolean isSame(Mark one, Mark other) {
        return one.family() == other.family() && one.hasStyleOf(other);
    }

    /**
     * Lets an open quotation end at a stray closing mark of its family, when nothing opened before that. A mark that ends a
     * paragraph of its own is left alone: pull quotes carry it behind the speaker's name.
     */
    private void goOn(Paragraph paragraph) {
        Mark stray = paragraph.firstStray();
        if (open.isEmpty() || stray == null || paragraph.isCaption()) {
            return;
        }
        int outermost = 0;
        while (outermost < open.size() - 1 && open.get(outermost).isApostrophe()) {
            outermost++;
        }
        Found found = open.get(outermost);
        if (stray.family() == found.opening.family() && stray.words() > 0) {
            found.add(new Span(paragraph.span().start(), stray.end()), OPENS_NOT_AFRESH);
        }
    }

    /** Counts the levels of the paragraph read last, of which it is now known what goes on. */
    private void settle() {
        List<Stretch> around = new ArrayList<>();
        for (Piece piece : last) {
            while (!around.isEmpty()
                    && around.get(around.size() - 1).end() <= piece.stretch().start()) {
                around.remove(around.size() - 1);
            }
            if (piece.found().isApostrophe()) {
                continue;
            }
            around.add(piece.stretch());
            if (piece.found().level == 0) {
                piece.found().level = around.size();
                done.add(piece.found());
            }
        }
    }
}
