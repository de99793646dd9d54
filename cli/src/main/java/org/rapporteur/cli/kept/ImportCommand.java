package org.rapporteur.cli.kept;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.cli.shared.ExitCode;
import org.rapporteur.cli.shared.ProgramVersion;
import org.rapporteur.cli.shared.ProgressLine;
import org.rapporteur.cli.shared.StoreOptions;
import org.rapporteur.cli.shared.Surroundings;
import org.rapporteur.engine.Sources;
import org.rapporteur.engine.Stated;
import org.rapporteur.engine.kept.exchange.Imported;
import org.rapporteur.engine.kept.exchange.RecordImport;
import org.rapporteur.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code import}: takes a record into a store. */
@Command(
        name = "import",
        description =
                "Takes rapporteur-record files into a store: what was read, every coding with its history and, where"
                        + " the store has none, what was concluded. A report without its text waits for it. Taking a file"
                        + " twice is taking it once: stopped at any moment, run it again.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:everything was taken",
            "1:some file or line could not be read; the rest was taken",
            "2:the command was not understood",
            "5:the store cannot be opened or keep more; what was kept before stays"
        },
        footer = {"", "Example:", "  rapporteur import --store press.db record.jsonl"})
public final class ImportCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "rapporteur-record files; folders; quoted patterns; - for standard input.")
    private List<String> files;

    @Mixin
    private StoreOptions store;

    /** Makes the command; picocli fills in the rest. */
    public ImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Sources sources = new Sources(files, surroundings.in(), Sources.DEFAULT_MAX_SIZE);
        try (Store kept = store.open(surroundings);
                ProgressLine progress = new ProgressLine(surroundings)) {
            Imported imported = new RecordImport(kept, Stated.NOTHING, progress).read(sources);
            String said = said(imported);
            surroundings.out().write(said.getBytes(StandardCharsets.UTF_8));
            surroundings.out().flush();
            return imported.complete() ? ExitCode.OK : ExitCode.PROBLEMS;
        }
    }

    private static String said(Imported imported) {
        StringBuilder said = new StringBuilder("Took ")
                .append(Counted.of(imported.reports(), "report"))
                .append(": ")
                .append(Counted.number(imported.added()))
                .append(" new or changed, ")
                .append(Counted.number(imported.reports() - imported.added()))
                .append(" known already.\n");
        if (imported.lacking() > 0) {
            said.append("Of ")
                    .append(Counted.of(imported.lacking(), "report"))
                    .append(" the text is not here; what is known of them waits until it comes: ingest the reports.\n");
        }
        if (imported.left() > 0) {
            said.append("Left ")
                    .append(Counted.of(imported.left(), "conclusion"))
                    .append(", for the store has its own; ingest --collate makes them anew.\n");
        }
        if (imported.problems() > 0) {
            said.append("Refused or could not read: ")
                    .append(Counted.of(imported.problems(), "line or file", "lines or files"))
                    .append(", told above; the rest was taken.\n");
        }
        return said.toString();
    }
}
