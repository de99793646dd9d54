package org.rapporteur.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.rapporteur.engine.Annotators;
import org.rapporteur.engine.Configuration;
import org.rapporteur.engine.Rapporteur;
import org.rapporteur.evaluation.act.ActsEvaluation;
import org.rapporteur.evaluation.cofenet.CofenetEvaluation;
import org.rapporteur.evaluation.event.GsrEvaluation;
import org.rapporteur.evaluation.identity.IdentityEvaluation;
import org.rapporteur.evaluation.mutant.MutantEvaluation;
import org.rapporteur.evaluation.pairs.PairsEvaluation;
import org.rapporteur.evaluation.polnear.PolnearEvaluation;
import org.rapporteur.evaluation.reading.NestedEvaluation;
import org.rapporteur.record.Word;
import org.rapporteur.record.service.Annotator;

/**
 * The recorded scores still hold, for each annotator. Where a corpus is absent, or an annotator lacks its model, its scores are
 * reported as not run. With the system property {@code rapporteur.record} set, they are measured and written instead, those of an
 * annotator that has none yet too.
 *
 * <p>The model reads again what it reads for other scores, or takes longest, only where everything is asked for: {@value #FULL}.
 */
@Tag("once")
@Execution(ExecutionMode.CONCURRENT)
class RecordedScoresTest {

    /** The system property by which everything is asked for. */
    private static final String FULL = "rapporteur.full";

    /** Their scorers' other annotator, and the model's other scorers, tell of a change sooner. */
    private static final Set<String> ONLY_FULL = Set.of("cofenet-valid.model.json", "nested-train.model.json");

    private static final Path ROOT = Path.of(System.getProperty("rapporteur.root"));
    private static final Path FOLDER = ROOT.resolve("evaluation").resolve("scores");

    @Test
    void theDefaultAnnotatorHasScores() throws IOException {
        Assumptions.assumeFalse(isRecording(), "scores are being recorded");
        Map<Path, ScoreCommand> recorded = recorded();
        planned(Configuration.ANNOTATOR)
                .forEach((file, command) -> assertEquals(command, recorded.get(file), file + " is to be recorded"));
    }

    @TestFactory
    Stream<DynamicTest> recordedScoresHold() throws IOException {
        Map<Path, ScoreCommand> commands = new LinkedHashMap<>(recorded());
        boolean record = isRecording();
        if (record) {
            for (Annotators annotator : Annotators.values()) {
                commands.putAll(planned(annotator));
            }
        }
        List<DynamicTest> tests = new ArrayList<>();
        commands.forEach((file, command) ->
                tests.add(DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    Assumptions.assumeTrue(
                            record
                                    || Boolean.getBoolean(FULL)
                                    || !ONLY_FULL.contains(file.getFileName().toString()),
                            "measured by ./check --full only");
                    Evaluation now = evaluate(command);
                    if (record) {
                        command.scores(now).write(file);
                    } else {
                        holds(file, now);
                    }
                })));
        return tests.stream();
    }

    private static boolean isRecording() {
        return System.getProperty("rapporteur.record") != null;
    }

    private static void holds(Path file, Evaluation now) throws IOException {
        Scores recorded = Scores.read(file);
        assertEquals(recorded.digests(), now.digests(), "not the files that the scores were measured on");
        List<String> differences = recorded.differences(now);
        assertTrue(
                differences.isEmpty(),
                () -> file.getFileName() + ": " + String.join("; ", differences) + ". To record: " + recorded.command()
                        + " --record evaluation/scores/" + file.getFileName());
    }

    private static Evaluation evaluate(ScoreCommand command) throws IOException {
        Annotators annotator = Word.of(Annotators.class, command.annotator());
        Assumptions.assumeTrue(annotator.isPresent(), "not run: the weights of the model are not here");
        Path corpus = corpus(command.corpus());
        try (Rapporteur rapporteur = Rapporteur.open(Configuration.standard().withAnnotator(annotator.bundled()))) {
            return evaluate(command, rapporteur.annotator(), corpus);
        }
    }

    private static Evaluation evaluate(ScoreCommand command, Annotator annotator, Path corpus) throws IOException {
        return switch (command.scorer()) {
            case "polnear" ->
                PolnearEvaluation.run(
                        annotator,
                        corpus,
                        Progress.SILENT,
                        new PolnearEvaluation.Wanted(
                                corpus(command.options().get("--train")), Writer.nullWriter(), Writer.nullWriter()));
            case "cofenet" -> CofenetEvaluation.run(annotator, corpus, Progress.SILENT);
            case "nested" ->
                NestedEvaluation.run(
                        annotator, corpus, ROOT.resolve("evaluation/gold/nested-train.tsv"), Progress.SILENT);
            case "identity" -> identity(command, annotator, corpus);
            case "acts" -> acts(command, corpus);
            case "mutants" ->
                MutantEvaluation.run(annotator, corpus, MutantEvaluation.Wanted.of(command), Progress.SILENT);
            case "pairs" ->
                PairsEvaluation.run(
                        annotator,
                        corpus,
                        ROOT.resolve("evaluation/gold/pairs-" + corpus.getFileName() + ".tsv"),
                        Progress.SILENT);
            case "gsr" -> GsrEvaluation.run(annotator, corpus, Progress.SILENT);
            default -> throw new IOException("no scorer is called '" + command.scorer() + "'");
        };
    }

    private static Evaluation identity(ScoreCommand command, Annotator annotator, Path corpus) throws IOException {
        Annotators chosen = Word.of(Annotators.class, command.annotator());
        Path labels = ROOT.resolve("evaluation/gold/identity-" + corpus.getFileName() + ".tsv");
        try (Rapporteur joining = Rapporteur.open(Configuration.standard().withAnnotator(chosen.joining(null)))) {
            return IdentityEvaluation.run(
                    new IdentityEvaluation.Evaluated(
                            annotator, Annotators.RULES.bundled().get(), joining.annotator()),
                    new IdentityEvaluation.Measured(corpus, labels, null),
                    Progress.SILENT,
                    Writer.nullWriter());
        }
    }

    private static Evaluation acts(ScoreCommand command, Path corpus) throws IOException {
        Annotators chosen = Word.of(Annotators.class, command.annotator());
        Path labels = ROOT.resolve("evaluation/gold/acts-" + corpus.getFileName() + ".tsv");
        try (Rapporteur acting = Rapporteur.open(Configuration.standard().withAnnotator(chosen.acting(null)))) {
            return ActsEvaluation.run(
                    new ActsEvaluation.Evaluated(Annotators.RULES.bundled().get(), acting.annotator()),
                    new ActsEvaluation.Measured(corpus, labels),
                    Progress.SILENT,
                    Writer.nullWriter());
        }
    }

    private static Path corpus(String name) {
        Optional<Path> corpus = Corpora.find(name);
        Assumptions.assumeTrue(corpus.isPresent(), "not run: " + name + " is not here");
        return corpus.get();
    }

    /** Returns what is to be recorded of an annotator, and where. */
    private static Map<Path, ScoreCommand> planned(Annotators annotator) {
        String word = annotator.word();
        String train = "data/polnear/train";
        return Map.of(
                FOLDER.resolve("polnear-dev." + word + ".json"),
                new ScoreCommand("polnear", "data/polnear/dev", word, Map.of("--train", train)),
                FOLDER.resolve("nested-train." + word + ".json"),
                new ScoreCommand("nested", train, word, Map.of()),
                FOLDER.resolve("cofenet-valid." + word + ".json"),
                new ScoreCommand("cofenet", "data/polnear/cofenet-valid.jsonl", word, Map.of()),
                FOLDER.resolve("identity-dev." + word + ".json"),
                new ScoreCommand("identity", "data/polnear/dev", word, Map.of()));
    }

    private static Map<Path, ScoreCommand> recorded() throws IOException {
        Map<Path, ScoreCommand> commands = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                commands.put(file, ScoreCommand.parse(Scores.read(file).command()));
            }
        }
        return commands;
    }
}
