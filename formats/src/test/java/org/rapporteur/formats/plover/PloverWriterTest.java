package org.rapporteur.formats.plover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.EntityKind;
import org.rapporteur.record.matter.Aspect;
import org.rapporteur.record.report.Precision;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Clause;
import org.rapporteur.record.speech.Statement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PloverWriterTest {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 9);
    private static final String TEXT =
            "\ud83d\ude00 Troops of Finland and Sweden shelled Tarn in 1911. On Friday Norway sent food"
                    + " to Kosovo. The U.N. will meet. Ana Roth, the Finnish minister, warned that Norway would leave"
                    + " if the lake froze. She said Sweden bombed the bridge.";

    @Test
    void datesHistoryByItsOwnTimeAndNeverByTheReport() throws IOException {
        Doings doings = new Doings(TEXT, DAY);
        String year = doings.time("1911", LocalDate.of(1911, 1, 1), LocalDate.of(1911, 12, 31), Precision.YEAR);
        doings.event("ASSAULT", "heavy-weapons", List.of(), "shelled", null, null, year, Aspect.HISTORICAL, null);
        doings.event("ASSAULT", null, List.of("military"), "Tarn", null, null, null, Aspect.HISTORICAL, null);
        List<JsonNode> records = records(doings.build());
        JsonNode dated = records.get(0);
        assertEquals("1911-01-01", dated.get("date").stringValue());
        assertEquals("1911-12-31", dated.get("enddate").stringValue());
        assertEquals("[\"heavy-weapons\",\"historical\"]", dated.get("mode").toString());
        assertTrue(dated.get("comment").stringValue().contains("known to the year"));
        JsonNode undated = records.get(1);
        assertTrue(undated.get("date").isNull());
        assertEquals(
                "date not known: the text names no time of this historical event",
                undated.get("comment").stringValue());
        assertEquals("190", undated.get("cameo").stringValue(), "the military context");
        assertEquals("historical", undated.get("aspect").stringValue());
    }

    @Test
    void givesOnlyNewsTheDayOfTheReportAndSaysSo() throws IOException {
        for (Aspect aspect : Aspect.values()) {
            Doings doings = new Doings(TEXT, DAY);
            doings.event("AID", null, List.of(), "sent food", null, null, null, aspect, null);
            JsonNode record = records(doings.build()).get(0);
            if (aspect == Aspect.CURRENT) {
                assertEquals("2031-05-09", record.get("date").stringValue());
                assertEquals("[]", record.get("mode").toString());
            } else {
                assertTrue(record.get("date").isNull(), aspect.word());
                assertEquals(1, record.get("mode").size(), aspect.word());
            }
            assertFalse(record.get("comment").stringValue().isEmpty());
        }
        Doings undated = new Doings(TEXT, null);
        undated.event("AID", null, List.of(), "sent food", null, null, null, Aspect.CURRENT, null);
        assertTrue(records(undated.build()).get(0).get("date").isNull());
    }

    @Test
    void keepsACompoundInOneRecordWithCodesAndOffsetsInCodePoints() throws IOException {
        Doings doings = new Doings(TEXT, DAY);
        Entity finland = doings.entity(EntityKind.STATE, "Finland", null, "FI", "Finland");
        Entity sweden = doings.entity(EntityKind.STATE, "Sweden", null, "SE", "Sweden");
        Entity both = doings.entity(
                EntityKind.GROUP, "Finland and Sweden", null, null, "Finland and Sweden", finland, sweden);
        doings.event(
                "ASSAULT",
                "heavy-weapons",
                List.of(),
                "shelled",
                doings.party("Finland and Sweden", both),
                doings.party("Tarn", null),
                null,
                Aspect.HISTORICAL,
                null);
        List<JsonNode> records = records(doings.build());
        assertEquals(1, records.size());
        JsonNode record = records.get(0);
        assertEquals(List.of("FIN", "SWE"), codes(record.get("actor")));
        assertEquals(
                "Finland and Sweden",
                record.get("actor").get(0).get("member_of").stringValue());
        assertEquals("Tarn", record.get("recipient").get(0).get("entity_text").stringValue());
        assertFalse(record.get("recipient").get(0).has("code"), "a party that nobody resolved has no code");
        assertEquals("[[31,38]]", record.get("text_info").get("spans").toString());
        int start = record.get("text_info").get("start").intValue();
        int end = record.get("text_info").get("end").intValue();
        assertEquals(
                TEXT.substring(TEXT.offsetByCodePoints(0, start), TEXT.offsetByCodePoints(0, end)),
                record.get("text").stringValue());
        assertEquals(4, record.get("quad_code").intValue());
        assertEquals(-9.5, record.get("event_scale").doubleValue());
    }

    @Test
    void givesKosovoAndTheUnitedNationsTheirOwnCodesAndOfficesASector() throws IOException {
        Doings doings = new Doings(TEXT, DAY);
        Entity kosovo = doings.entity(EntityKind.STATE, "Kosovo", null, "XK", "Kosovo");
        Entity nations = doings.entity(EntityKind.BODY, "U.N. Security Council", null, null, "The U.N.");
        Entity roth = doings.entity(EntityKind.PERSON, "Ana Roth", "foreign minister", "FI", "Ana Roth");
        doings.event(
                "AID",
                null,
                List.of(),
                "sent food",
                doings.party("The U.N.", nations),
                doings.party("Kosovo", kosovo),
                null,
                Aspect.CURRENT,
                null);
        doings.event(
                "CONSULT",
                "visit",
                List.of(),
                "meet",
                doings.party("Ana Roth", roth),
                null,
                null,
                Aspect.SCHEDULED,
                null);
        List<JsonNode> records = records(doings.build());
        assertEquals(List.of("UNO"), codes(records.get(0).get("actor")));
        assertEquals(List.of("XKX"), codes(records.get(0).get("recipient")));
        JsonNode roths = records.get(1).get("actor").get(0);
        assertEquals("FIN", roths.get("code").stringValue());
        assertEquals("[\"GOV\"]", roths.get("sector").toString());
        assertEquals("[\"visit\",\"future\"]", records.get(1).get("mode").toString());
        assertEquals("042", records.get(1).get("cameo").stringValue());
    }

    @Test
    void writesAnActWithItsConditionAndWhoeverClaimsAnEvent() throws IOException {
        Doings doings = new Doings(TEXT, DAY);
        Entity roth = doings.entity(EntityKind.PERSON, "Ana Roth", "minister", "FI", "Ana Roth");
        Statement warned =
                doings.statement(doings.party("Ana Roth", roth), "warned", "that Norway would leave if the lake froze");
        Statement said = doings.statement(doings.party("She", roth), "said", "Sweden bombed the bridge");
        Clause condition = Clause.of(doings.at("if the lake froze"), null);
        doings.act(warned, "warn", "THREATEN-relations", "would leave", doings.party("Norway would", null), condition);
        doings.act(warned, "assert", null, "leave", null, null);
        doings.event("ASSAULT", "aerial", List.of(), "bombed", null, null, null, Aspect.CURRENT, said);
        List<JsonNode> records = records(doings.build());
        assertEquals(2, records.size(), "an act without a category of PLOVER's has no record");
        JsonNode event = records.get(0);
        assertEquals(said.id(), event.get("within").stringValue());
        assertEquals("FIN", event.get("claimed_by").get(0).get("code").stringValue());
        assertTrue(event.get("comment").stringValue().contains("claimed in a statement"));
        JsonNode act = records.get(1);
        assertEquals("[\"THREATEN\"]", act.get("event").toString());
        assertEquals(
                "[\"relations\",\"future\",\"hypothetical\"]", act.get("mode").toString());
        assertEquals("if the lake froze", act.get("condition").stringValue());
        assertEquals(List.of("FIN"), codes(act.get("actor")));
        assertEquals(3, act.get("quad_code").intValue());
        assertEquals("2031-05-09", act.get("date").stringValue());
    }

    @Test
    void saysWhatIsNoneOfPloversAndGivesItNoScore() throws IOException {
        Doings doings = new Doings(TEXT, DAY);
        doings.event("DANCE", null, List.of(), "sent", null, null, null, Aspect.CURRENT, null);
        doings.event("ASSAULT", "harsh words", List.of(), "shelled", null, null, null, Aspect.CURRENT, null);
        List<JsonNode> records = records(doings.build());
        assertFalse(records.get(0).has("quad_code"));
        assertTrue(records.get(0).get("comment").stringValue().contains("'DANCE' is no category of PLOVER"));
        assertEquals(-9, records.get(1).get("event_scale").doubleValue());
        assertTrue(records.get(1).get("comment").stringValue().contains("'harsh words' is no mode of ASSAULT"));
    }

    @Test
    void cutsAPassageThatRunsThroughTheReport() throws IOException {
        String text = "Norway " + "and so on ".repeat(1_000) + "sent food.";
        Doings doings = new Doings(text, DAY);
        doings.event(
                "AID", null, List.of(), "sent food", doings.party("Norway", null), null, null, Aspect.CURRENT, null);
        assertEquals("sent food", records(doings.build()).get(0).get("text").stringValue());
    }

    @Test
    void theTableHoldsAllCategoriesAndModes() {
        Categories categories = new Categories();
        assertEquals(16 + 67 + 1, categories.size(), "16 categories, 67 modes, and one that a context tells apart");
        assertEquals(
                4, categories.find("SANCTION", null, List.of()).orElseThrow().quad());
        assertTrue(categories.find("YIELD", null, List.of()).isEmpty());
    }

    private static List<String> codes(JsonNode parties) {
        return StreamSupport.stream(parties.spliterator(), false)
                .map(party -> party.get("code").stringValue())
                .toList();
    }

    private static List<JsonNode> records(ReportRecord record) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PloverWriter writer = new PloverWriter(bytes)) {
            writer.write(record);
        }
        JsonMapper mapper = JsonMapper.builder().build();
        return bytes.toString(StandardCharsets.UTF_8)
                .lines()
                .map(mapper::readTree)
                .toList();
    }
}
