package org.rapporteur.cli.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.engine.Configuration;
import org.rapporteur.engine.Progress;
import org.rapporteur.engine.Rapporteur;
import org.rapporteur.engine.Sources;
import org.rapporteur.engine.Stated;
import org.rapporteur.evaluation.Corpora;
import org.rapporteur.record.Item;
import org.rapporteur.record.Span;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.report.Quotation;
import org.rapporteur.record.service.RecordWriter;
import org.rapporteur.record.service.ReportRecord;

/**
 * The product reads the reports it was conceived from by general rules: neither their persons nor their sentences stand in the
 * sources, and the bundled example is written in words of its own.
 */
@Tag("once")
class PhrasesTest {

    /** The persons whom the reports name, by the last names printed there. */
    private static final Set<String> PERSONS = Set.of(
            "ahtisaari",
            "ahtissari",
            "alema",
            "cherkin",
            "churkin",
            "jeremic",
            "khalilzad",
            "kostunica",
            "milosevic",
            "sejdiu",
            "verbeke");

    @Test
    void noPersonOfTheReportsStandsInMainSources() {
        List<String> found = new ArrayList<>();
        List<Path> files = SourceTree.main();
        for (Path file : files) {
            Set<String> words = new LinkedHashSet<>(Runs.words(SourceTree.latin(file)));
            words.retainAll(PERSONS);
            words.forEach(word -> found.add(SourceTree.relative(file) + ": " + word));
        }
        assertTrue(files.size() > 80, "only " + files.size() + " files seen");
        assertEquals(List.of(), found);
    }

    @Test
    void noSentenceOfTheReportsStandsInMainSources() {
        Set<String> printed = printed();
        List<String> found = new ArrayList<>();
        for (Path file : SourceTree.main()) {
            Runs.shared(SourceTree.latin(file), printed)
                    .forEach(run -> found.add(SourceTree.relative(file) + ": " + run));
        }
        assertEquals(List.of(), found);
    }

    @Test
    void theExampleIsInWordsOfItsOwnOutsideQuotationMarks() throws IOException, InterruptedException {
        Set<String> printed = printed();
        List<String> found = new ArrayList<>();
        for (ReportRecord record : examples()) {
            Runs.shared(outsideQuotationMarks(record), printed)
                    .forEach(run -> found.add(record.report().uri() + ": " + run));
        }
        assertEquals(List.of(), found);
    }

    @Test
    void aRunIsFoundWhateverStandsBetweenItsWords() {
        Set<String> printed = Runs.of("He said: the old mill, at last, was sold.");
        assertEquals(Set.of("the old mill at last"), Runs.shared("// The old\n// mill at \"last\"", printed));
        assertEquals(Set.of(), Runs.shared("the old mill at", printed));
    }

    private static Set<String> printed() {
        Set<String> runs = new LinkedHashSet<>();
        Corpora.find("seeds")
                .ifPresent(folder -> SourceTree.below(folder).stream()
                        .filter(file -> file.toString().endsWith(".txt"))
                        .forEach(file -> runs.addAll(Runs.of(SourceTree.text(file)))));
        Assumptions.assumeFalse(runs.isEmpty(), "the corpus seeds/ is absent");
        assertTrue(runs.size() > 500, "only " + runs.size() + " runs");
        return runs;
    }

    private static List<ReportRecord> examples() throws IOException, InterruptedException {
        List<ReportRecord> records = new ArrayList<>();
        List<String> names = SourceTree.below(SourceTree.root().resolve("examples")).stream()
                .map(Path::toString)
                .filter(name -> !name.endsWith(".md") && !name.endsWith(".csv") && !name.contains("transcripts"))
                .toList();
        try (Rapporteur rapporteur = Rapporteur.open(Configuration.standard())) {
            rapporteur.readAll(Sources.of(names), Stated.NOTHING, new Kept(records), Progress.NONE);
        }
        assertEquals(3, records.size());
        return records;
    }

    /** Returns a report's text with every quotation cut out, so that no run goes over it. */
    private static String outsideQuotationMarks(ReportRecord record) {
        StringBuilder text = new StringBuilder(record.report().text());
        List<Quotation> quotations = record.list(Quotation.class);
        assertFalse(quotations.isEmpty(), record.report().uri());
        int number = 0;
        for (Quotation quotation : quotations) {
            for (Span span : quotation.spans()) {
                // A word of its own: a cut must not join the words around it into a run.
                String stop = "cut" + number++;
                for (int i = span.start(); i < span.end(); i++) {
                    int at = i - span.start();
                    text.setCharAt(i, at > 0 && at <= stop.length() ? stop.charAt(at - 1) : ' ');
                }
            }
        }
        return text.toString();
    }

    private record Kept(List<ReportRecord> records) implements RecordWriter {
        @Override
        public void write(ReportRecord record) {
            records.add(record);
        }

        @Override
        public void write(Item item) {
            throw new AssertionError(((Problem) item).message());
        }

        @Override
        public void close() {}
    }
}
