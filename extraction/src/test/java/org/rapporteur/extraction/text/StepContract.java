package org.rapporteur.extraction.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rapporteur.record.Item;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.ReportRecord;

/**
 * What every step owes on any text: no exception, {@link RecordInvariants}, its own name on what it makes, and the same answer
 * again after another report. Extend it and name the step. How many texts are tried is the build property
 * {@code rapporteur.tries}: {@code mvn test -Drapporteur.tries=10000}.
 */
public abstract class StepContract {

    private static final Language ENGLISH = new English();

    /** Returns the steps to run, the one under test last. */
    protected abstract List<Step> steps();

    @Property
    void holdsOnHostileText(@ForAll("hostile") String text, @ForAll("hostile") String other) {
        ReportRecord first = run(text);
        RecordInvariants.check(first);
        run(other);
        assertEquals(first, run(text), "A, B, A gives A the same record twice");
    }

    @Property
    void holdsOnOneCharacter(@ForAll char character) {
        if (!Character.isSurrogate(character) && !Character.isWhitespace(character) && character != 0) {
            RecordInvariants.check(run(String.valueOf(character)));
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
            ReportRecord before = record;
            List<? extends Item> made = step.read(document, before);
            made.forEach(item -> checkMaker(step, item, before));
            record = before.with(made);
        }
        return record;
    }

    /** A step names itself on what it adds; what it changes keeps the name of its maker. */
    private static void checkMaker(Step step, Item item, ReportRecord before) {
        boolean changed = item instanceof Report
                || before.items().stream()
                        .anyMatch(old -> old.type().equals(item.type()) && Objects.equals(old.id(), item.id()));
        assertTrue(changed || step.maker().equals(item.by()), () -> step.maker() + " does not name itself on " + item);
    }
}
