package org.rapporteur.formats.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.formats.page.MattersFixture;
import org.rapporteur.record.service.ReportRecord;

/** The tables beside that of statements, and what that one says of acts. */
class ObjectTablesTest {

    private final ReportRecord record = MattersFixture.record();

    @Test
    void aStatementsRowHasItsActsInTheSameOrderInEveryColumn() {
        Map<Column, String> row = new ReportRows(record).list().get(0);
        assertEquals("warn | promise", row.get(Column.ACTS));
        assertEquals("THREATEN | ", row.get(Column.ACT_PLOVER));
        assertEquals("the Odum family | ", row.get(Column.ACT_TARGET));
        assertEquals("any move to fence the shore | ", row.get(Column.ACT_CONDITION));
        assertEquals("negative | ", row.get(Column.ACT_POLARITY));
        assertEquals("Tarn Treaty: would be violated | no such instrument: mentioned", row.get(Column.INVOKES));
        Map<Column, String> other = new ReportRows(record).list().get(1);
        assertTrue(!other.containsKey(Column.ACTS) && !other.containsKey(Column.INVOKES), "one that does nothing");
    }

    @Test
    void actsHaveWhoDoesWhatToWhomOnWhichCondition() {
        Map<String, String> act = rows(Table.ACTS).get(0);
        assertEquals("Ana Roth", act.get("speaker"));
        assertEquals("warn", act.get("category"));
        assertEquals("would break", act.get("text"));
        assertEquals("the Odum family", act.get("condition_actor"));
        assertEquals("would break the Tarn Treaty", act.get("consequence_text"));
        assertEquals("future", act.get("tense"));
        assertEquals("0.8", act.get("confidence"));
        assertEquals(2, rows(Table.ACTS).size());
    }

    @Test
    void everyWordingOfAnInstrumentAndEveryUseHasARow() {
        List<Map<String, String>> wordings = rows(Table.INSTRUMENTS);
        assertEquals(
                List.of("the Tarn Treaty", "The 1911 accord"),
                wordings.stream().map(row -> row.get("mention_text")).toList());
        assertEquals("the only instrument <of> 1911", wordings.get(1).get("mention_why"));
        assertEquals("1911", wordings.get(1).get("year"));
        List<Map<String, String>> uses = rows(Table.INVOCATIONS);
        assertEquals("would be violated", uses.get(0).get("how"));
        assertEquals("Tarn Treaty", uses.get(0).get("instrument_name"));
        assertEquals("", uses.get(1).get("instrument_name"), "one that is not in the record");
    }

    @Test
    void eventsHaveTheirAspectTheirTimeAndWhoeverClaimsThem() {
        List<Map<String, String>> events = rows(Table.EVENTS);
        assertEquals(
                List.of("scheduled", "historical", "negated"),
                events.stream().map(row -> row.get("aspect")).toList());
        assertEquals("the shore next month", events.get(0).get("place_text"));
        assertEquals("1911-01-01", events.get(1).get("time_from"));
        assertEquals("Lee Odum", events.get(1).get("actor_name"));
        assertEquals("", events.get(2).get("time_from"));
        assertEquals("Lee Odum", events.get(2).get("claimed_by"));
        assertEquals("military", events.get(2).get("contexts"));
    }

    @Test
    void meetingsAndFiguresHaveTheirWordsAndWhatTheyMean() {
        Map<String, String> meeting = rows(Table.MEETINGS).get(0);
        assertEquals("behind closed doors", meeting.get("format_text"));
        assertEquals("consultations", meeting.get("format_value"));
        assertEquals("2031-05-07", meeting.get("time_from"));
        assertEquals("Finnish", meeting.get("presidency_text"));
        assertEquals("Ana Roth (member, spoke to reporters)", meeting.get("participants"));
        Map<String, String> figure = rows(Table.FIGURES).get(0);
        assertEquals("300", figure.get("value"));
        assertEquals("guard", figure.get("counts"));
    }

    @Test
    void eachBeginsWithAMarkAndItsColumns() throws IOException {
        for (Table table : Table.values()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (CsvWriter writer = new CsvWriter(bytes, table)) {
                writer.write(record);
                writer.write(record.report());
            }
            String text = bytes.toString(StandardCharsets.UTF_8);
            assertTrue(text.startsWith("\ufeff" + String.join(",", table.columns()) + "\r\n"), table.name());
            assertTrue(text.lines().count() > 1, table.name());
        }
    }

    private List<Map<String, String>> rows(Table table) {
        return new ObjectRows(record, table)
                .list().stream()
                        .map(cells -> {
                            Map<String, String> row = new HashMap<>();
                            for (int i = 0; i < cells.size(); i++) {
                                row.put(table.columns().get(i), cells.get(i));
                            }
                            return row;
                        })
                        .toList();
    }
}
