package org.rapporteur.formats.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Header;
import org.rapporteur.record.Identifiers;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Span;
import org.rapporteur.record.UnknownItem;
import org.rapporteur.record.report.Published;
import org.rapporteur.record.report.Region;
import org.rapporteur.record.report.RegionKind;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.ItemFormat;
import org.rapporteur.record.service.RecordWriter;
import org.rapporteur.record.service.ReportRecord;

/** A record without texts is a record all the same, and is whole again with them. */
class WithoutTextsTest {

    private static final Maker BY = new Maker.Machine("test", "1");

    private static String write(List<? extends Item> items) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RecordLinesWriter writer = RecordLinesWriter.withoutTexts(bytes, "test 1")) {
            for (Item item : items) {
                writer.write(item);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** What is handed on, report by report. */
    private static final class Lines implements RecordWriter {
        private final List<List<UnknownItem>> reports = new ArrayList<>();
        private final List<Item> others = new ArrayList<>();

        @Override
        public void write(ReportRecord record) {
            throw new AssertionError("a report without its text has no record");
        }

        @Override
        public void write(Item item) {
            others.add(item);
        }

        @Override
        public void writeLines(UnknownItem report, List<UnknownItem> items) {
            List<UnknownItem> all = new ArrayList<>(List.of(report));
            all.addAll(items);
            reports.add(all);
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    @Property(tries = 100)
    void linesAreKeptAndMeanTheSameWithTheText(@ForAll long seed) throws IOException {
        RandomItems random = new RandomItems(seed);
        ReportRecord record = random.record();
        List<Item> all = new ArrayList<>(List.of(record.report()));
        all.addAll(record.items());
        all.addAll(random.others());
        String file = write(all);
        List<Item> read = RecordFiles.read(file);
        assertEquals(file, write(read), "what cannot be understood is written back");
        assertEquals(file, RecordFiles.write(read), "also by a writer that would write texts");
        Lines lines = new Lines();
        try (RecordLinesReader reader = RecordFiles.open(file)) {
            reader.copyTo(lines);
        }
        assertEquals(1, lines.reports.size());
        RecordItemFormat format = new RecordItemFormat();
        List<UnknownItem> kept = lines.reports.get(0);
        Report report = format.report(kept.get(0).json(), record.report().text());
        assertEquals(record.report(), report);
        for (int i = 0; i < record.items().size(); i++) {
            Item item = record.items().get(i);
            assertEquals(item, format.read(kept.get(i + 1).json(), report));
            assertEquals(kept.get(i + 1).json(), format.write(item, report));
            assertEquals(item.type(), format.fields(kept.get(i + 1).json()).get("type"));
        }
    }

    @Test
    void noWordOfTheTextIsWritten() throws IOException {
        String text = "Xylophone quotas fell.";
        Report report = report("r1", text);
        Region region = new Region(
                "r1/g0-9", "r1", RegionKind.TITLE, List.of(new Span(0, 9)), "Xylophone", null, "made", BY, Extra.NONE);
        UnknownItem newer = new UnknownItem(
                "alliance", null, "{\"type\":\"alliance\",\"in\":[{\"spans\":[[0,9]],\"text\":\"Xylophone\"}]}");
        String file = write(List.of(report, region, newer));
        assertFalse(file.contains("Xylophone"), file);
        assertTrue(file.contains("alliance"), file);
    }

    @Test
    void reportsWithAndWithoutTextsStandInOneFile() throws IOException {
        String full = RecordFiles.write(List.of(report("r1", "One.")));
        String without = write(List.of(report("r2", "Two.")));
        String coding = "{\"type\":\"coding\",\"id\":\"c\",\"target\":\"%s\",\"spans\":[[0,1]],\"field\":\"title\","
                + "\"value\":\"x\",\"by\":\"coder:ana\"}\n";
        List<Item> items = RecordFiles.read(full + without + full + coding.formatted("r2") + coding.formatted("r1"));
        assertEquals(
                List.of("Header", "Report", "Header", "UnknownItem", "Header", "Report", "UnknownItem", "Coding"),
                items.stream().map(item -> item.getClass().getSimpleName()).toList());
        assertEquals(Header.class, items.get(0).getClass());
    }

    @Test
    void wordsThatTheTextDoesNotHaveAreNotKept() {
        Report report = report("r1", "Xylophone quotas fell.");
        Region region = new Region(
                "r1/g0-9", "r1", RegionKind.TITLE, List.of(new Span(0, 9)), "Trombones", null, "made", BY, Extra.NONE);
        ItemFormat format = new RecordItemFormat();
        IllegalArgumentException refused = org.junit.jupiter.api.Assertions.assertThrows(
                IllegalArgumentException.class, () -> format.write(region, report));
        assertTrue(refused.getMessage().contains("r1/g0-9"), refused.getMessage());
    }

    private static Report report(String id, String text) {
        return new Report(
                id,
                null,
                null,
                null,
                null,
                Published.unknown("made"),
                null,
                null,
                Identifiers.digest(text),
                null,
                null,
                null,
                List.of(),
                text,
                BY,
                Extra.NONE);
    }
}
