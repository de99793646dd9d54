package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.cli.shared.ExitCode;
import org.rapporteur.evaluation.Scores;

class EvaluateCommandTest {

    @TempDir
    Path folder;

    @Test
    void polnearPrintsFiguresAndWritesErrorsAndScores() throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.createDirectories(folder.resolve("attributions"));
        Files.writeString(folder.resolve("text/a.txt"), "Rain again, it is thought.");
        Files.writeString(
                folder.resolve("attributions/a_b.ann"),
                "T1\tContent 0 10\tRain again\nT2\tCue 12 25\tit is thought\nE1\tAttribution-no-source:T2 Content:T1 Cue:T2\n");
        Path errors = folder.resolve("errors.jsonl");
        Path sure = folder.resolve("sure.tsv");
        Path scores = folder.resolve("scores.json");
        Ran ran = Ran.run(
                "evaluate",
                "polnear",
                folder.toString(),
                "--annotator",
                "rules",
                "--train",
                folder.toString(),
                "--errors",
                errors.toString(),
                "--confidences",
                sure.toString(),
                "--record",
                scores.toString());
        assertEquals(0, ran.code(), ran.err());
        assertEquals("", ran.err());
        assertTrue(ran.out().contains("\"goldWithoutSource\" : 1"), ran.out());
        List<String> lines = Files.readAllLines(errors);
        assertTrue(lines.stream().anyMatch(line -> line.contains("\"cue\":[[12,25]]")), lines.toString());
        assertTrue(ran.out().contains("\"speaker\""), ran.out());
        // Rules state no confidence.
        assertEquals("", Files.readString(sure).replace("article\tconfidence\tcorrect\n", ""));
        assertEquals(folder.getFileName().toString(), Scores.read(scores).corpus());
    }

    @Test
    void cofenetPrintsFigures() throws IOException {
        Path file = folder.resolve("lines.jsonl");
        Files.writeString(file, "{\"id\":\"a\",\"tokens\":[\"Rain\",\"said\"],\"labels\":[\"B-content\",\"B-cue\"]}\n");
        Ran ran = Ran.run("evaluate", "cofenet", file.toString());
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().startsWith("{\n  \"exact\" : {\n    \"source\" : {"), ran.out());
        assertTrue(ran.out().contains("\"jaccard\""), ran.out());
    }

    @Test
    void nestedPrintsTables() throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.writeString(folder.resolve("text/a.txt"), "\u201cRain again,\u201d Lind said.");
        Path labels = Files.writeString(folder.resolve("labels.tsv"), "a\t0-13\t-\t-\t-\tnone\n");
        Path scores = folder.resolve("scores.json");
        Ran ran = Ran.run(
                "evaluate",
                "nested",
                folder.toString(),
                "--labels",
                labels.toString(),
                "--annotator",
                "rules",
                "--format",
                "text",
                "--record",
                scores.toString());
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().startsWith("rules-en 1\n\nexact\n"), ran.out());
        assertTrue(ran.out().contains("\n  contentsFound            1\n"), ran.out());
        assertEquals(
                "rapporteur evaluate nested " + folder.getFileName() + " --annotator rules --labels labels.tsv",
                Scores.read(scores).command());
    }

    @Test
    void identityPrintsTablesAndListsErrors() throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.createDirectories(folder.resolve("attributions"));
        Files.writeString(folder.resolve("text/a.txt"), "Anna Lind waited. Rain again, the keeper said.");
        Files.writeString(
                folder.resolve("attributions/a_b.ann"),
                "T1\tContent 18 28\tx\nT2\tSource 30 40\tx\nE1\tAttribution:T2 Content:T1 Source:T2\n");
        Path gold = Files.writeString(
                folder.resolve("gold.tsv"), "a\tentity\te1\tperson\t0-9\t-\na\tsource\te1\tnominal\t30-40\t-\n");
        Path errors = folder.resolve("errors.jsonl");
        Ran ran = Ran.run(
                "evaluate",
                "identity",
                folder.toString(),
                "--gold",
                gold.toString(),
                "--errors",
                errors.toString(),
                "--annotator",
                "rules",
                "--format",
                "text");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().startsWith("rules-en 1\n\ngiven\n"), ran.out());
        assertTrue(Files.readString(errors).contains("\"words\":\"the keeper\""), Files.readString(errors));
    }

    @Test
    void aCorpusThatIsNotThereIsNamed() {
        Ran polnear = Ran.run("evaluate", "polnear", folder.resolve("none").toString());
        assertEquals(ExitCode.PROBLEMS, polnear.code());
        assertEquals("", polnear.out());
        assertTrue(polnear.err().contains("none: not a folder of PolNeAR"), polnear.err());
        Ran cofenet =
                Ran.run("evaluate", "cofenet", folder.resolve("none.jsonl").toString());
        assertEquals(ExitCode.PROBLEMS, cofenet.code());
        assertTrue(cofenet.err().contains("none.jsonl: no such file"), cofenet.err());
    }

    @Test
    void withoutACorpusSaysWhichThereAre() {
        Ran ran = Ran.run("evaluate");
        assertEquals(ExitCode.USAGE, ran.code());
        assertTrue(
                ran.err().contains("acts, cofenet, gsr, identity, mutants, nested, pairs, plover, polnear"), ran.err());
    }

    @Test
    void actsPrintFiguresAndListErrors() throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.createDirectories(folder.resolve("attributions"));
        Files.writeString(folder.resolve("text/a.txt"), "Rain again, Lind said.");
        Files.writeString(folder.resolve("attributions/a_b.ann"), "");
        Path gold = Files.writeString(
                folder.resolve("acts.tsv"),
                "a\t0-22\t12-16\t17-21\t0-10\tpredict\tfuture\tcertain\tno\t-\t0-4\t5-10\n");
        Path errors = folder.resolve("errors.jsonl");
        Ran ran = Ran.run(
                "evaluate",
                "acts",
                folder.toString(),
                "--gold",
                gold.toString(),
                "--errors",
                errors.toString(),
                "--annotator",
                "rules");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().startsWith("{\n  \"conditionalOrCommitting\" : {\n    \"condition\" : {"), ran.out());
        assertTrue(Files.readString(errors).contains("\"words\":\"Rain again\""), Files.readString(errors));
    }

    @Test
    void ploverPrintsThreeKeys() throws IOException {
        Path file = Files.writeString(
                folder.resolve("made.tsv"),
                "marked_sentence\tgold_root\n<s>Ur</s> slept beside <t>Uruk</t>.\tASSAULT\n");
        Path scores = folder.resolve("scores.json");
        Ran ran = Ran.run("evaluate", "plover", file.toString(), "--annotator", "rules", "--record", scores.toString());
        assertEquals(0, ran.code(), ran.err());
        assertEquals(
                "{\"root\":0.0,\"quad\":0.0,\"confusion\":{\"ASSAULT\":{\"none\":1}}}",
                ran.out().replaceAll("\\s", ""));
        assertEquals(0.0, Scores.read(scores).figures().get("root"));
        Files.writeString(file, "sentence\nUr slept.\n");
        Ran refused = Ran.run("evaluate", "plover", file.toString(), "--annotator", "rules");
        assertEquals(1, refused.code());
        assertEquals("", refused.out());
        assertTrue(refused.err().contains(file + ":1: the column marked_sentence is expected"), refused.err());
    }

    @Test
    void gsrPrintsFigures() throws IOException {
        Path file = Files.writeString(
                folder.resolve("made.json"), "[{\"id\":\"1\",\"event\":\"FIGHT\",\"text\":\"Ur slept.\"}]");
        Ran ran = Ran.run("evaluate", "gsr", file.toString(), "--annotator", "rules");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("\"silent\" : 1"), ran.out());
    }
}
