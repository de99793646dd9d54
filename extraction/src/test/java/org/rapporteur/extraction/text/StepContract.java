package org.rapporteur.extraction.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rapporteur.record.InReport;
import org.rapporteur.record.Item;
import org.rapporteur.record.Span;
import org.rapporteur.record.service.ReportRecord;

/**
 * What every step owes on any text: no exception, spans in bounds that split no surrogate pair, evidence for everything, its
 * own name on what it makes, and the same answer again after another report. Extend it and name the step.
 */
public abstract class StepContract {

    private static final Language ENGLISH = new English();

    /** Returns the steps to run, the one under test last. */
    protected abstract List<Step> steps();

    @Property(tries = 150)
    void holdsOnHostileText(@ForAll("hostile") String text, @ForAll("hostile") String other) {
        ReportRecord first = run(text);
        check(first);
        run(other);
        assertEquals(first, run(text), "A, B, A gives A the same record twice");
    }

    @Property(tries = 50)
    void holdsOnOneCharacter(@ForAll char character) {
        if (!Character.isSurrogate(character) && !Character.isWhitespace(character) && character != 0) {
            check(run(String.valueOf(character)));
        }
    }

    @Provide
    Arbitrary<String> hostile() {
        return HostileText.texts();
    }

    private ReportRecord run(String text) {
        ReportRecord record = ReportRecord.of(Reports.of(text));
        Document document = Document.of(record.report(), ENGLISH);
        for (Step step : steps()) {
            record = record.with(step.read(document, record));
        }
        return record;
    }

    private static void check(ReportRecord record) {
        Document document = Document.of(record.report(), ENGLISH);
        for (Item item : record.items()) {
            assertTrue(item.by() != null, () -> "nobody made " + item);
            if (item instanceof InReport found) {
                assertEquals(record.report().id(), found.report());
                for (Span span : found.evidence()) {
                    document.codePoints().fromUtf16(span.start());
                    document.codePoints().fromUtf16(span.end());
                }
            }
        }
    }
}
