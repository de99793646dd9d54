package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.rapporteur.cli.shared.AnnotatorOptions;
import org.rapporteur.cli.shared.ExitCode;
import org.rapporteur.cli.shared.ProgramVersion;
import org.rapporteur.cli.shared.ProgressLine;
import org.rapporteur.cli.shared.StyleOptions;
import org.rapporteur.cli.shared.Surroundings;
import org.rapporteur.engine.Progress;
import org.rapporteur.engine.Rapporteur;
import org.rapporteur.engine.Sources;
import org.rapporteur.engine.Stated;
import org.rapporteur.engine.Tally;
import org.rapporteur.engine.kept.Stores;
import org.rapporteur.engine.kept.ingest.Ingest;
import org.rapporteur.engine.kept.story.Collating;
import org.rapporteur.engine.output.Output;
import org.rapporteur.engine.output.OutputFormat;
import org.rapporteur.engine.output.OutputStyle;
import org.rapporteur.engine.output.Tee;
import org.rapporteur.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code demo}: reads the bundled example, writes its record in every format and keeps it in a store. */
@Command(
        name = "demo",
        description = "Reads the bundled example, prints its record and writes it in every format.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class)
final class DemoCommand implements Callable<Integer> {

    /** What the example's files end in; its README is none of them. */
    private static final List<String> ENDINGS = List.of(".txt", ".html", ".jsonl");

    private final Surroundings surroundings;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FOLDER",
            defaultValue = "rapporteur-demo",
            description = "Where to put the files (default: ${DEFAULT-VALUE}).")
    private Path folder;

    @Mixin
    private AnnotatorOptions annotator;

    @Mixin
    private StyleOptions style;

    @Spec
    private CommandSpec spec;

    DemoCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<String> examples = examples();
        Path records = folder.resolve("record.jsonl");
        Path table = folder.resolve("record.csv");
        Path pages = folder.resolve("pages");
        Path kept = folder.resolve("rapporteur.db");
        Tally tally;
        try (Rapporteur rapporteur = annotator.open(null)) {
            makeFolder();
            try (Store store = Stores.open(kept.toString(), surroundings.environment())) {
                tally = write(rapporteur, examples, records, table, pages, store);
                Collating.all(store, Progress.NONE);
            }
        }
        surroundings.err().println();
        surroundings.err().println("The same record, to open:");
        surroundings.err().println("  in a browser      " + pages.resolve("index.html"));
        surroundings.err().println("  in a spreadsheet  " + table);
        surroundings.err().println("  in a program      " + records);
        surroundings.err().println();
        surroundings.err().println("To search, compare and correct it in the browser:");
        surroundings.err().println("  rapporteur serve --open --store " + kept);
        return tally.complete() ? ExitCode.OK : ExitCode.PROBLEMS;
    }

    private Tally write(Rapporteur rapporteur, List<String> examples, Path records, Path table, Path pages, Store store)
            throws IOException, InterruptedException {
        try (Output screen = Output.toStream(surroundings.out(), style.style(OutputFormat.TEXT, null, surroundings));
                Output jsonl = Output.toFile(records, OutputStyle.of(OutputFormat.JSONL));
                Output csv = Output.toFile(table, OutputStyle.of(OutputFormat.CSV));
                Output html = Output.toFile(pages, OutputStyle.of(OutputFormat.HTML));
                ProgressLine progress = new ProgressLine(surroundings)) {
            Tee all = new Tee(List.of(
                    screen.writer(), jsonl.writer(), csv.writer(), html.writer(), Ingest.into(store, rapporteur)));
            Tally tally = rapporteur.readAll(Sources.of(examples), Stated.NOTHING, all, progress);
            for (Output output : List.of(jsonl, csv, html, screen)) {
                output.commit();
            }
            return tally;
        }
    }

    private List<String> examples() throws IOException {
        Path home = surroundings.home() == null ? Path.of("") : surroundings.home();
        Path examples = home.resolve("examples");
        if (Files.isDirectory(examples)) {
            try (Stream<Path> files = Files.list(examples)) {
                List<String> found = files.map(Path::toString)
                        .filter(name -> ENDINGS.stream().anyMatch(name::endsWith))
                        .sorted()
                        .toList();
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        throw new ParameterException(
                spec.commandLine(),
                "the bundled example is not in " + examples.toAbsolutePath()
                        + ": run the launcher of the source tree, ./rapporteur demo");
    }

    private void makeFolder() throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new IOException("cannot make the folder " + folder + ": choose another with --out", e);
        }
    }
}
