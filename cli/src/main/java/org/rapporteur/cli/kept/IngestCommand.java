package org.rapporteur.cli.kept;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.cli.shared.AnnotatorOptions;
import org.rapporteur.cli.shared.ExitCode;
import org.rapporteur.cli.shared.ProgramVersion;
import org.rapporteur.cli.shared.ProgressLine;
import org.rapporteur.cli.shared.ReadingOptions;
import org.rapporteur.cli.shared.StatedOptions;
import org.rapporteur.cli.shared.StoreOptions;
import org.rapporteur.cli.shared.Surroundings;
import org.rapporteur.engine.Rapporteur;
import org.rapporteur.engine.kept.ingest.Ingest;
import org.rapporteur.engine.kept.ingest.Ingested;
import org.rapporteur.engine.kept.story.Collating;
import org.rapporteur.engine.kept.story.Concluded;
import org.rapporteur.engine.refusal.RefusedException;
import org.rapporteur.store.About;
import org.rapporteur.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ingest}: reads reports into a store. */
@Command(
        name = "ingest",
        description =
                "Reads reports into a store that lasts, each as soon as it is read. What the same annotators have read"
                        + " before is not read again: stopped at any moment, it goes on when it is run again.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:everything was read and kept",
            "1:some input could not be read; the rest was kept. Or the list is at fault, and nothing was collated",
            "2:the command was not understood",
            "4:the model is missing or damaged; nothing was read",
            "5:the store cannot be opened or keep more; what was kept before stays"
        },
        footer = {"", "Example:", "  rapporteur ingest --store press.db --collate examples/*.txt"})
public final class IngestCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description =
                    "Reports, as for read, and rapporteur-record files, which are taken as they are; folders; quoted"
                            + " patterns; - for standard input.")
    private List<String> files = List.of();

    @Mixin
    private StoreOptions store;

    @Option(names = "--again", description = "Read also what the same annotators have read before.")
    private boolean again;

    @Option(
            names = "--collate",
            description =
                    "Then join the actors of the whole store and compare how its reports tell their stories; alone, do"
                            + " only that.")
    private boolean collate;

    @Option(
            names = "--list",
            paramLabel = "FILE.csv",
            description = "With --collate, who held which office when: person,office,of,from,to,names,wikidata.")
    private Path list;

    @Mixin
    private StatedOptions stated;

    @Mixin
    private AnnotatorOptions annotator;

    @Mixin
    private ReadingOptions reading;

    /** Makes the command; picocli fills in the rest. */
    public IngestCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (files.isEmpty() && !collate) {
            throw new ParameterException(
                    spec.commandLine(), "which reports? Name files, folders or - for standard input");
        }
        try (Store kept = store.open(surroundings);
                ProgressLine progress = new ProgressLine(surroundings)) {
            Ingested ingested = ingest(kept, progress);
            StringBuilder said = new StringBuilder();
            if (!files.isEmpty()) {
                said.append(said(ingested)).append('\n');
            }
            if (collate) {
                Concluded concluded = Collating.all(kept, list, progress);
                said.append("Collated ")
                        .append(Counted.of(concluded.reports(), "report"))
                        .append(": ")
                        .append(Counted.of(concluded.actors(), "actor"))
                        .append(", ")
                        .append(Counted.of(concluded.stories(), "story", "stories"))
                        .append(".\n");
            }
            About about = kept.about();
            said.append(about.place())
                    .append(" holds ")
                    .append(Counted.of(about.reports(), "report"))
                    .append(" and ")
                    .append(Counted.of(about.statements(), "statement"))
                    .append(".\n");
            surroundings.out().write(said.toString().getBytes(StandardCharsets.UTF_8));
            surroundings.out().flush();
            return ingested.complete() ? ExitCode.OK : ExitCode.PROBLEMS;
        } catch (RefusedException e) {
            surroundings.err().println("rapporteur: " + e.getMessage());
            return ExitCode.PROBLEMS;
        }
    }

    private Ingested ingest(Store kept, ProgressLine progress) throws IOException, InterruptedException {
        if (files.isEmpty()) {
            return new Ingested(0, 0, 0, 0);
        }
        try (Rapporteur rapporteur = annotator.openLazily(reading.threads())) {
            return new Ingest(kept, rapporteur, stated.stated(), again, progress)
                    .read(reading.sources(files, surroundings));
        }
    }

    private static String said(Ingested ingested) {
        return "Read " + Counted.of(ingested.read(), "report")
                + (ingested.taken() == 0 ? "" : ", took " + Counted.of(ingested.taken(), "record"))
                + (ingested.lacking() == 0 ? "" : " of which " + ingested.lacking() + " wait for their text")
                + (ingested.skipped() == 0 ? "" : ", " + ingested.skipped() + " known already")
                + (ingested.problems() == 0 ? "" : ", " + Counted.of(ingested.problems(), "problem"))
                + ".";
    }
}
