package org.rapporteur.extraction.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rapporteur.extraction.encoder.Happening;
import org.rapporteur.extraction.encoder.Happenings;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.English;
import org.rapporteur.extraction.text.Reports;
import org.rapporteur.extraction.text.time.TimeFinder;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;
import org.rapporteur.record.matter.Aspect;
import org.rapporteur.record.matter.Event;
import org.rapporteur.record.report.TimeExpression;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Mode;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Statement;

/** Events of what the head found, which is given here. */
class EventsTest {

    private static final String TEXT =
            "Torland bombed the port in 1984 and met Belmar on Monday. The envoy said the port was seized.";

    private final Document document = Document.of(Reports.dated(TEXT, LocalDate.of(2019, 5, 15)), new English());

    private static Span at(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static Happening happening(String words, String category, String aspect) {
        return new Happening(at(words), category, 0.9, null, aspect, at("Torland"), null, null);
    }

    private List<Event> read(Happening... happenings) {
        document.keep(Happenings.class, new Happenings(List.of(happenings)));
        List<Item> found = new ArrayList<>(new TimeFinder().read(document, ReportRecord.of(document.report())));
        found.add(new Statement(
                document.identifier("s", List.of(at("the port was seized"))),
                document.report().id(),
                Mode.INDIRECT,
                Party.of(Passage.of(TEXT, at("The envoy"))),
                Passage.of(TEXT, at("said")),
                Passage.of(TEXT, at("the port was seized")),
                null,
                null,
                null,
                null,
                new Maker.Machine("test", "1"),
                Extra.NONE));
        ReportRecord record = ReportRecord.of(document.report()).with(found);
        times = record.list(TimeExpression.class);
        return new Events()
                .read(document, record).stream().map(Event.class::cast).toList();
    }

    private List<TimeExpression> times;

    private String value(Event event) {
        return times.stream()
                .filter(time -> time.id().equals(event.time()))
                .map(TimeExpression::value)
                .findFirst()
                .orElse(null);
    }

    @Test
    void everyEventHasTheTimeNearestToItAndWhatIsLongAgoIsHistorical() {
        List<Event> events = read(happening("bombed", "ASSAULT", "current"), happening("met", "CONSULT", "current"));
        assertEquals(
                List.of("1984", "2019-05-13"), events.stream().map(this::value).toList());
        assertEquals(
                List.of(Aspect.HISTORICAL, Aspect.CURRENT),
                events.stream().map(Event::aspect).toList());
        assertEquals("Torland", events.get(0).actor().text());
        assertNull(events.get(0).recipient());
        assertNull(events.get(0).within());
    }

    @Test
    void whatNeverHappenedIsNotMadeHistory() {
        assertEquals(
                Aspect.NEGATED,
                read(happening("bombed", "ASSAULT", "negated")).get(0).aspect());
        assertEquals(
                Aspect.HYPOTHETICAL,
                read(happening("bombed", "ASSAULT", "hypothetical")).get(0).aspect());
    }

    @Test
    void whatAStatementTellsIsItsClaimAndItsCueIsNoEvent() {
        List<Event> events = read(happening("said", "ACCUSE", "current"), happening("seized", "COERCE", "current"));
        assertEquals(1, events.size());
        assertEquals(
                document.identifier("s", List.of(at("the port was seized"))),
                events.get(0).within());
        assertNull(events.get(0).time());
    }

    @Test
    void thousandsOfEventsInOneSentenceEachHaveTheirOwnTime() {
        int count = 1_500;
        String text = "war in 1914, ".repeat(count);
        Document whole = Document.of(Reports.dated(text, LocalDate.of(2019, 5, 15)), new English());
        List<Happening> wars = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Span war = new Span(13 * i, 13 * i + 3);
            wars.add(new Happening(war, "ASSAULT", 0.9, null, "current", null, null, null));
        }
        whole.keep(Happenings.class, new Happenings(wars));
        ReportRecord record =
                ReportRecord.of(whole.report()).with(new TimeFinder().read(whole, ReportRecord.of(whole.report())));
        List<? extends Item> events = new Events().read(whole, record);
        assertEquals(count, events.size());
        assertEquals(
                record.list(TimeExpression.class).size(),
                events.stream()
                        .map(event -> ((Event) event).time())
                        .filter(Objects::nonNull)
                        .distinct()
                        .count());
    }

    @Test
    void withoutTheHeadNothingIsFound() {
        assertEquals(List.of(), new Events().read(document, ReportRecord.of(document.report())));
    }
}
