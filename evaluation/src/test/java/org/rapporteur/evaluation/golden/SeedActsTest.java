package org.rapporteur.evaluation.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.engine.Configuration;
import org.rapporteur.engine.Rapporteur;
import org.rapporteur.evaluation.Corpora;
import org.rapporteur.evaluation.CorpusReport;
import org.rapporteur.record.Span;
import org.rapporteur.record.matter.Aspect;
import org.rapporteur.record.matter.Event;
import org.rapporteur.record.report.TimeExpression;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Act;
import org.rapporteur.record.speech.Clause;
import org.rapporteur.record.speech.Polarity;
import org.rapporteur.record.speech.Statement;

/**
 * What statements of the seeds do, by offsets: what the bundled model reads rightly is held here; what it misses says
 * {@code docs/origin.md}.
 */
@Tag("once")
class SeedActsTest {

    private static final String FIRST = "000_0d901f088aa2777c.txt";
    private static final String SECOND = "003_2309795f68c12077.txt";

    private static ReportRecord read(String seed) throws IOException {
        Optional<Path> path = Corpora.find("seeds/" + seed);
        Assumptions.assumeTrue(path.isPresent(), "corpus absent: seeds/" + seed);
        Assumptions.assumeTrue(Configuration.ANNOTATOR.isPresent(), "not run: the weights of the model are not here");
        try (Rapporteur rapporteur = Rapporteur.open(Configuration.standard())) {
            return rapporteur.annotator().annotate(CorpusReport.of(seed, Files.readString(path.get())));
        }
    }

    /** Returns the act of a category of the statement whose content begins at a place. */
    private static Act act(ReportRecord record, int content, String category) {
        List<Act> acts = record.list(Act.class).stream()
                .filter(act -> record.find(Statement.class, act.statement())
                        .map(statement -> statement.content().spans().get(0).start() == content)
                        .orElse(false))
                .toList();
        return acts.stream()
                .filter(act -> act.category().equals(category))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + category + " at " + content + ": " + acts));
    }

    private static String place(Clause clause) {
        return clause == null
                ? "-"
                : clause.spans().get(0).start() + "-" + clause.spans().get(0).end();
    }

    @ParameterizedTest
    @CsvSource({
        "1916, warn, 1922-1976, 1977-2082",
        "2272, warn, 2273-2378, 2385-2464",
        "2085, request, 2197-2240, 2086-2196",
        "3124, warn, 3130-3226, 3228-3291",
    })
    void theFirstSeed(int content, String category, String condition, String consequence) throws IOException {
        Act act = act(read(FIRST), content, category);
        assertEquals(condition, place(act.condition()));
        assertEquals(consequence, place(act.consequence()));
    }

    @ParameterizedTest
    @CsvSource({"388, warn", "578, warn", "998, commit", "1819, promise", "2170, agree", "2432, warn", "2894, request"})
    void theSecondSeed(int content, String category) throws IOException {
        act(read(SECOND), content, category);
    }

    @ParameterizedTest
    @CsvSource({"388, 393-443, 444-520", "578, 579-609, 614-685"})
    void conditionsWithoutAnIfAndWithAnInterruption(int content, String condition, String consequence)
            throws IOException {
        Act act = act(read(SECOND), content, "warn");
        assertEquals(condition, place(act.condition()));
        assertEquals(consequence, place(act.consequence()));
    }

    @Test
    void theBombingAndTheWarsAreFoundAndTheMeetingIsOfItsDay() throws IOException {
        List<Event> events = read(SECOND).list(Event.class);
        for (int start : new int[] {1511, 2311, 2322}) {
            assertTrue(events.stream()
                    .anyMatch(event -> event.spans().get(0).start() == start
                            && event.plover().equals("ASSAULT")));
        }
        ReportRecord first = read(FIRST);
        assertTrue(first.list(Event.class).stream()
                .anyMatch(event -> event.plover().equals("CONSULT")
                        && time(first, event)
                                .map(TimeExpression::value)
                                .orElse("")
                                .equals("2007-12-19")));
    }

    @Test
    void thatTheyWouldNotGoToWarIsNegative() throws IOException {
        assertEquals(Polarity.NEGATIVE, act(read(SECOND), 998, "commit").polarity());
    }

    @Test
    void whoIsAskedIsTheTarget() throws IOException {
        assertEquals(
                List.of(new Span(2894, 2900)),
                act(read(SECOND), 2894, "request").target().spans());
    }

    @Test
    void theWarIsHistoryAndNothingOfItsYearIsDatedOtherwise() throws IOException {
        ReportRecord record = read(SECOND);
        List<Event> events = record.list(Event.class);
        Event war = events.stream()
                .filter(event -> event.spans().get(0).start() == 102)
                .findFirst()
                .orElseThrow();
        assertEquals(Aspect.HISTORICAL, war.aspect());
        assertEquals("ASSAULT", war.plover());
        assertEquals("1999", time(record, war).orElseThrow().value());
        for (Event event : events) {
            boolean violent = event.plover().equals("ASSAULT");
            assertFalse(
                    violent
                            && time(record, event)
                                    .map(TimeExpression::value)
                                    .orElse("")
                                    .startsWith("2007"),
                    event::toString);
        }
        assertTrue(read(FIRST).list(Event.class).stream()
                .noneMatch(event -> event.plover().equals("ASSAULT")));
    }

    private static Optional<TimeExpression> time(ReportRecord record, Event event) {
        return event.time() == null ? Optional.empty() : record.find(TimeExpression.class, event.time());
    }
}
