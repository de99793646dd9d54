package org.rapporteur.evaluation.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.rapporteur.evaluation.Corpora;
import org.rapporteur.evaluation.CorpusReport;
import org.rapporteur.extraction.pipeline.Pipeline;
import org.rapporteur.formats.report.transcript.Transcripts;
import org.rapporteur.record.Span;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.report.TimeExpression;
import org.rapporteur.record.report.Turn;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Mode;
import org.rapporteur.record.speech.Statement;

/** The seeds' shot list, by places; and how many articles of a corpus are taken for transcripts. */
class TranscriptSeedsTest {

    private static final String SHOTS = "untv-2007-12-19.txt";

    /** Articles of PolNeAR's train and dev parts that print an exchange with little around it: two interviews, two broadcasts. */
    private static final int EXCHANGES = 4;

    @Test
    void everySoundBiteIsADirectStatementOfWhoeverIsNamed() throws IOException {
        ReportRecord record = read();
        List<Statement> statements = record.list(Statement.class);
        assertEquals(
                List.of(new Span(326, 782), new Span(940, 1169), new Span(1250, 1451), new Span(1602, 1681)),
                statements.stream().map(one -> one.content().hull()).toList());
        assertTrue(statements.stream().allMatch(one -> one.mode() == Mode.DIRECT && one.cue() == null));
        assertEquals(
                List.of(new Span(228, 324), new Span(842, 938), new Span(1214, 1248), new Span(1517, 1600)),
                statements.stream().map(one -> one.source().spans().get(0)).toList());
        List<String> held = statements.stream()
                .map(one -> record.find(Entity.class, one.source().entity()).orElseThrow())
                .map(entity -> entity.office() + " " + entity.of())
                .toList();
        assertEquals(List.of("ambassador US", "ambassador US", "president XK", "ambassador BE"), held);
        assertEquals(
                statements.get(0).source().entity(), statements.get(1).source().entity());
        for (Statement statement : statements) {
            assertEquals(
                    "2007-12-19",
                    record.find(TimeExpression.class, statement.time())
                            .orElseThrow()
                            .value());
        }
        assertEquals(
                List.of("en", "en", "sq", "en"),
                record.list(Turn.class).stream().map(Turn::language).toList());
    }

    @Test
    void noOrdinaryArticleIsTakenForATranscript() throws IOException {
        List<Path> texts = new ArrayList<>();
        for (String part : List.of("data/polnear/train/text", "data/polnear/dev/text")) {
            Optional<Path> folder = Corpora.find(part);
            Assumptions.assumeTrue(folder.isPresent(), "corpus absent: " + part);
            try (Stream<Path> files = Files.list(folder.get())) {
                files.filter(Files::isRegularFile).forEach(texts::add);
            }
        }
        List<String> taken = new ArrayList<>();
        for (Path text : texts) {
            String name = text.getFileName().toString();
            Report report = CorpusReport.of(name, Files.readString(text)).report();
            if (!Transcripts.turns(report).isEmpty()) {
                taken.add(name);
            }
        }
        assertTrue(texts.size() > 900, () -> "only " + texts.size() + " texts");
        assertTrue(taken.size() <= EXCHANGES, taken::toString);
    }

    private static ReportRecord read() throws IOException {
        Optional<Path> path = Corpora.find("seeds/" + SHOTS);
        Assumptions.assumeTrue(path.isPresent(), "corpus absent: seeds/" + SHOTS);
        Report report = CorpusReport.of(SHOTS, Files.readString(path.get())).report();
        return Pipeline.rules().annotate(ReportRecord.of(report).with(Transcripts.turns(report)));
    }
}
