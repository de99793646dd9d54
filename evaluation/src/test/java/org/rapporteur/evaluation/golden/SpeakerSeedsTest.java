package org.rapporteur.evaluation.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.rapporteur.evaluation.Corpora;
import org.rapporteur.evaluation.CorpusReport;
import org.rapporteur.extraction.pipeline.Pipeline;
import org.rapporteur.record.Identifiers;
import org.rapporteur.record.Span;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.report.Quotation;
import org.rapporteur.record.report.QuotationUse;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Statement;

/** Every one of the 28 real quotations of the two seed reports has its speaker, and the scare quote has none. */
class SpeakerSeedsTest {

    @Test
    void everyQuotationHasItsSpeaker() throws IOException {
        Pipeline pipeline = Pipeline.rules();
        ReportRecord record = null;
        int spoken = 0;
        for (String line : lines()) {
            String[] words = line.split(" ", -1);
            if (words[0].equals("report")) {
                Optional<Path> path = Corpora.find("seeds/" + words[1]);
                Assumptions.assumeTrue(path.isPresent(), "corpus absent: seeds/" + words[1]);
                String text = Files.readString(path.get());
                assertEquals(words[2], Identifiers.digest(text), "the seed is not the one that was measured");
                record = pipeline.annotate(CorpusReport.of(words[1], text));
            } else {
                check(record, span(words[0]), words[1], words[2], words.length > 3);
                spoken += words[1].equals("-") ? 0 : 1;
            }
        }
        assertEquals(28, spoken);
    }

    private static void check(ReportRecord record, Span quoted, String speaker, String kind, boolean open) {
        Quotation quotation = record.list(Quotation.class).stream()
                .filter(found -> found.spans().equals(List.of(quoted)))
                .findFirst()
                .orElseThrow();
        List<Statement> saying = record.list(Statement.class).stream()
                .filter(statement -> statement.content().spans().stream().anyMatch(span -> span.contains(quoted)))
                .toList();
        if (speaker.equals("-")) {
            assertTrue(saying.isEmpty(), () -> "somebody is said to have spoken " + quoted);
            assertEquals(QuotationUse.SET_OFF, quotation.use());
            return;
        }
        assertEquals(1, saying.size(), () -> "one statement holds " + quoted);
        assertEquals(QuotationUse.SPEECH, quotation.use());
        Party source = saying.get(0).source();
        if (open && source.entity() == null) {
            assertTrue(
                    source.candidates().stream()
                            .map(id -> record.find(Entity.class, id).orElseThrow())
                            .anyMatch(
                                    one -> one.mentions().get(0).spans().get(0).equals(span(speaker))),
                    () -> "candidates for " + quoted);
            return;
        }
        Entity entity = record.find(Entity.class, source.entity()).orElseThrow();
        assertEquals(span(speaker), entity.mentions().get(0).spans().get(0), () -> "speaker of " + quoted);
        assertEquals(kind, entity.kind().word(), () -> "kind of the speaker of " + quoted);
    }

    private static Span span(String notation) {
        String[] ends = notation.split("-", -1);
        return new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }

    private static List<String> lines() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                SpeakerSeedsTest.class.getResourceAsStream("seed-speakers.txt"), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }
}
