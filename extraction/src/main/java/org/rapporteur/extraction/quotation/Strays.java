package org.rapporteur.extraction.quotation;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.extraction.quotation.Mark.Side;

/**
 * What becomes of closing marks that close nothing. The first of a paragraph has most often lost its partner at the
 * paragraph's start; a later one is a slip, which makes the quotation before it doubtful. Stateless.
 */
final class Strays {

    static final String NO_OPENING = "no opening mark: counted from the paragraph's start";

    static final String ANOTHER_CLOSES = "another closing mark follows that closes nothing";

    private Strays() {}

    /**
     * Returns the paragraph's stretches, from the outside.
     *
     * @param alone whether nothing was open when the paragraph began
     */
    static List<Stretch> settle(Continuation.Paragraph paragraph, boolean alone) {
        List<Stretch> stretches = new ArrayList<>(paragraph.stretches());
        Mark first = paragraph.firstStray();
        int next = 0;
        for (Mark stray : paragraph.strays()) {
            if (Pairer.isMeasure(paragraph.text(), paragraph.span(), stray)) {
                continue;
            }
            if (stray.equals(first)) {
                if (alone) {
                    int start = paragraph.span().start();
                    Mark lost = new Mark(start, start, stray.sign(), stray.family(), Side.OPEN, Side.OPEN, 0);
                    stretches.add(0, Stretch.closed(lost, stray, NO_OPENING));
                }
                continue;
            }
            while (next < stretches.size() && stretches.get(next).start() < stray.start()) {
                next++;
            }
            doubtBefore(stretches, next, stray);
        }
        return stretches;
    }

    private static void doubtBefore(List<Stretch> stretches, int next, Mark stray) {
        if (next > 0) {
            Stretch before = stretches.get(next - 1);
            boolean ends = before.end() <= stray.start() && before.opening().family() == stray.family();
            if (ends && before.doubt() == null) {
                stretches.set(next - 1, before.doubted(ANOTHER_CLOSES));
            }
        }
    }
}
