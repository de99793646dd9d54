package org.rapporteur.evaluation.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.engine.Annotators;
import org.rapporteur.engine.Configuration;
import org.rapporteur.engine.Progress;
import org.rapporteur.engine.Rapporteur;
import org.rapporteur.engine.Sources;
import org.rapporteur.engine.Stated;
import org.rapporteur.engine.collation.Conclusions;
import org.rapporteur.evaluation.Corpora;
import org.rapporteur.formats.record.RecordLinesWriter;
import org.rapporteur.record.Item;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.service.RecordWriter;
import org.rapporteur.record.service.ReportRecord;

/** In whatever order the reports come, what collating concludes is the same to the byte. */
@Tag("once")
class CollationShuffleTest {

    private static final int SHUFFLES = 100;

    @Test
    void ofOurExamples() throws IOException, InterruptedException {
        Path examples = Path.of(System.getProperty("rapporteur.root"), "examples");
        List<String> files = Stream.of("halyard-2007-12-20.txt", "northmere-standard.jsonl", "wexcombe-ledger.html")
                .map(name -> examples.resolve(name).toString())
                .toList();
        holds(read(Annotators.RULES, files));
    }

    @Test
    void ofTheSeeds() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Annotators.MODEL.isPresent(), "not run: the weights of the model are not here");
        List<String> files = new ArrayList<>();
        for (String name : List.of("000_0d901f088aa2777c.txt", "003_2309795f68c12077.txt", "untv-2007-12-19.txt")) {
            Optional<Path> path = Corpora.find("seeds/" + name);
            Assumptions.assumeTrue(path.isPresent(), "corpus absent: seeds/" + name);
            files.add(path.get().toString());
        }
        holds(read(Annotators.MODEL, files));
    }

    private static void holds(List<ReportRecord> records) throws IOException {
        List<Item> concluded = Conclusions.of(records);
        assertTrue(concluded.stream().anyMatch(Finding.class::isInstance), "something is found at all");
        String first = lines(records, concluded);
        List<ReportRecord> shuffled = new ArrayList<>(records);
        Random random = new Random(7);
        for (int i = 0; i < SHUFFLES; i++) {
            Collections.shuffle(shuffled, random);
            assertEquals(first, lines(records, Conclusions.of(shuffled)));
        }
    }

    /** Returns the conclusions as lines of a record, behind their reports. */
    private static String lines(List<ReportRecord> records, List<Item> items) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RecordLinesWriter writer = new RecordLinesWriter(bytes, "test")) {
            for (ReportRecord record : records) {
                writer.write(record);
            }
            for (Item item : items) {
                writer.write(item);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static List<ReportRecord> read(Annotators annotator, List<String> files)
            throws IOException, InterruptedException {
        List<ReportRecord> records = new ArrayList<>();
        try (Rapporteur rapporteur = Rapporteur.open(Configuration.standard().withAnnotator(annotator.bundled()))) {
            rapporteur.readAll(
                    Sources.of(files),
                    Stated.NOTHING,
                    new RecordWriter() {
                        @Override
                        public void write(ReportRecord record) {
                            records.add(record);
                        }

                        @Override
                        public void write(Item item) {
                            throw new IllegalStateException("a report cannot be read: " + item);
                        }

                        @Override
                        public void close() {
                            // Nothing of its own.
                        }
                    },
                    Progress.NONE);
        }
        return records;
    }
}
