package org.rapporteur.cli.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.engine.Configuration;
import org.rapporteur.engine.Progress;
import org.rapporteur.engine.Rapporteur;
import org.rapporteur.engine.Sources;
import org.rapporteur.engine.Stated;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.Item;
import org.rapporteur.record.service.RecordWriter;
import org.rapporteur.record.service.ReportRecord;

/** The example's positions point into the example's reports, at the words they quote. */
@Tag("once")
class PositionsTest {

    private static final Pattern LINE =
            Pattern.compile("([A-Z]{2}),([a-z]+),(r[0-9a-f]{16}),([0-9]+),([0-9]+),\"?([^\"]+)\"?");

    @Test
    void everyQuoteStandsWhereThePositionSays() throws IOException, InterruptedException {
        Map<String, String> texts = texts();
        List<String> lines = SourceTree.text(SourceTree.root().resolve("examples/positions.csv"))
                .lines()
                .toList();
        assertEquals("member,vote,report,start,end,quote", lines.get(0));
        assertTrue(lines.size() > 2, "only " + lines.size() + " lines");
        for (String line : lines.subList(1, lines.size())) {
            Matcher position = LINE.matcher(line);
            assertTrue(position.matches(), line);
            String text = texts.get(position.group(3));
            assertTrue(text != null, () -> line + " names none of the reports " + texts.keySet());
            CodePoints points = CodePoints.of(text);
            int start = points.toUtf16(Integer.parseInt(position.group(4)));
            int end = points.toUtf16(Integer.parseInt(position.group(5)));
            assertEquals(position.group(6), text.substring(start, end));
        }
    }

    private static Map<String, String> texts() throws IOException, InterruptedException {
        Map<String, String> texts = new HashMap<>();
        List<String> names = SourceTree.below(SourceTree.root().resolve("examples")).stream()
                .map(Object::toString)
                .filter(name -> !name.endsWith(".md") && !name.endsWith(".csv") && !name.contains("transcripts"))
                .toList();
        try (Rapporteur rapporteur = Rapporteur.open(Configuration.standard())) {
            rapporteur.readAll(Sources.of(names), Stated.NOTHING, new Kept(texts), Progress.NONE);
        }
        assertEquals(3, texts.size());
        return texts;
    }

    private record Kept(Map<String, String> texts) implements RecordWriter {
        @Override
        public void write(ReportRecord record) {
            texts.put(record.report().id(), record.report().text());
        }

        @Override
        public void write(Item item) {}

        @Override
        public void close() {}
    }
}
