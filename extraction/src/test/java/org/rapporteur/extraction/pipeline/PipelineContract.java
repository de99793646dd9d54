package org.rapporteur.extraction.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.rapporteur.extraction.text.HostileText;
import org.rapporteur.extraction.text.RecordInvariants;
import org.rapporteur.extraction.text.Reports;
import org.rapporteur.record.Item;
import org.rapporteur.record.service.ReportRecord;

/**
 * A pipeline as a whole on texts that nobody would print: the invariants of a record, the same record again after another
 * report and on several threads. {@code mvn test -Drapporteur.tries=10000} tries as many texts.
 */
abstract class PipelineContract {

    /** Returns the pipeline under test: the same one each time. */
    abstract Pipeline pipeline();

    @Provide
    Arbitrary<String> hostile() {
        return HostileText.texts();
    }

    @Property
    void holdsOnHostileText(@ForAll("hostile") String text, @ForAll("hostile") String other) {
        ReportRecord first = read(text);
        RecordInvariants.check(first);
        read(other);
        assertEquals(first, read(text), "A, B, A gives A the same record twice");
        for (Item item : first.items()) {
            assertTrue(pipeline().makers().contains(item.by()), "who made " + item + " is among those who read");
        }
    }

    @Test
    void threadsDoNotDisturbOneAnother() {
        List<String> texts = HostileText.texts().list().ofSize(64).sample();
        List<ReportRecord> oneByOne = texts.stream().map(this::read).toList();
        List<ReportRecord> sideBySide = IntStream.range(0, texts.size())
                .parallel()
                .mapToObj(i -> read(texts.get(i)))
                .toList();
        assertEquals(oneByOne, sideBySide);
    }

    private ReportRecord read(String text) {
        return pipeline().annotate(ReportRecord.of(Reports.of(text)));
    }
}
