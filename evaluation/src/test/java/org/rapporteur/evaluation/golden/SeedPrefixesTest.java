package org.rapporteur.evaluation.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.evaluation.Corpora;
import org.rapporteur.evaluation.CorpusReport;
import org.rapporteur.extraction.pipeline.Pipeline;
import org.rapporteur.formats.record.RecordLinesReader;
import org.rapporteur.formats.record.RecordLinesWriter;
import org.rapporteur.record.Item;
import org.rapporteur.record.report.Quotation;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Mode;
import org.rapporteur.record.speech.Statement;

/**
 * Reports cut off anywhere are read whole: every record of a beginning of the seeds is written and read back, which checks all
 * its offsets and words. Every tenth beginning by default; {@code -Drapporteur.step=1} takes them all.
 */
@Tag("once")
class SeedPrefixesTest {

    private static final Pipeline PIPELINE = Pipeline.rules();

    @ParameterizedTest
    @ValueSource(strings = {"000_0d901f088aa2777c.txt", "003_2309795f68c12077.txt"})
    void everyBeginningGivesAWholeRecord(String file) throws IOException {
        Optional<Path> path = Corpora.find("seeds/" + file);
        Assumptions.assumeTrue(path.isPresent(), "corpus absent: seeds/" + file);
        String text = Files.readString(path.get());
        int step = Integer.getInteger("rapporteur.step", 10);
        for (int length = 1; length <= text.length(); length += step) {
            String beginning = text.substring(0, length);
            if (!beginning.isBlank()) {
                check(PIPELINE.annotate(CorpusReport.of(file, beginning)));
            }
        }
    }

    private static void check(ReportRecord record) throws IOException {
        var marks = record.list(Quotation.class).stream()
                .flatMap(quotation -> quotation.spans().stream())
                .toList();
        for (Statement statement : record.list(Statement.class)) {
            var content = statement.content().spans();
            assertEquals(Mode.of(record.report().text(), content, marks), statement.mode());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RecordLinesWriter writer = new RecordLinesWriter(bytes, "test")) {
            writer.write(record);
        }
        Set<Item> read = new HashSet<>();
        try (RecordLinesReader reader = new RecordLinesReader(new ByteArrayInputStream(bytes.toByteArray()), "test")) {
            for (Optional<Item> item = reader.next(); item.isPresent(); item = reader.next()) {
                read.add(item.get());
            }
        }
        assertTrue(read.contains(record.report()), "the report is read back");
        assertTrue(read.containsAll(record.items()), "every object is read back as it was written");
    }
}
