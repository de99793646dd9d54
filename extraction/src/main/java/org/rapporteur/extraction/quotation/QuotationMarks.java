package org.rapporteur.extraction.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.Step;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Span;
import org.rapporteur.record.report.Quotation;
import org.rapporteur.record.service.ReportRecord;

/**
 * Finds every stretch in quotation marks, whatever the marks, with its level and a doubt where they do not balance. What the
 * marks are used for is not its business. A stretch without a letter or digit is none. Stateless; linear in the length of the
 * text; never fails on a text that a report can have.
 *
 * <p>Paragraphs are read one by one. One that ends with a quotation still open goes on in the next when that opens with the
 * same marks (the printers' convention), or when a closing mark there has no opening one, which is a doubt.
 */
public final class QuotationMarks implements Step {

    /** The order from the outside: by start, the longer first. */
    private static final Comparator<Stretch> OUTER_FIRST = Comparator.comparingInt(Stretch::start)
            .thenComparing(Comparator.comparingInt(Stretch::end).reversed());

    @Override
    public Maker maker() {
        return new Maker.Machine("quotation-marks", "1");
    }

    @Override
    public List<Quotation> read(Document document, ReportRecord soFar) {
        List<Continuation.Paragraph> paragraphs = document.paragraphs().stream()
                .map(paragraph -> paragraph(document.text(), paragraph))
                .toList();
        Continuation continuation = new Continuation();
        DialogueDashes.in(paragraphs).forEach(continuation::add);
        List<Quotation> quotations = new ArrayList<>();
        for (Continuation.Found found : continuation.finish()) {
            quotations.add(new Quotation(
                    document.identifier("q", found.spans()),
                    document.report().id(),
                    found.spans(),
                    found.level(),
                    null,
                    null,
                    found.doubt(),
                    maker(),
                    Extra.NONE));
        }
        return quotations;
    }

    /** Returns the stretches of one paragraph, outer ones first, and its stray closing marks. */
    private static Continuation.Paragraph paragraph(String text, Span paragraph) {
        MarkScanner.Scan scan = MarkScanner.scan(text, paragraph);
        if (scan.marks().isEmpty()) {
            return new Continuation.Paragraph(text, paragraph, List.of(), List.of());
        }
        Pairer.Paired paired = Pairer.pair(text, paragraph, scan);
        List<Stretch> stretches = new ArrayList<>(paired.stretches());
        stretches.sort(OUTER_FIRST);
        stretches.addAll(SingleMarks.pair(text, paragraph, scan, List.copyOf(stretches)));
        stretches.removeIf(stretch -> stretch.words() == 0);
        stretches.sort(OUTER_FIRST);
        return new Continuation.Paragraph(text, paragraph, stretches, paired.strays());
    }
}
