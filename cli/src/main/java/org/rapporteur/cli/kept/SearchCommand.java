package org.rapporteur.cli.kept;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.rapporteur.cli.shared.Converters;
import org.rapporteur.cli.shared.ExitCode;
import org.rapporteur.cli.shared.ProgramVersion;
import org.rapporteur.cli.shared.StoreOptions;
import org.rapporteur.cli.shared.Surroundings;
import org.rapporteur.cli.shared.WidthOptions;
import org.rapporteur.engine.kept.find.HitData;
import org.rapporteur.engine.kept.find.HitText;
import org.rapporteur.store.Store;
import org.rapporteur.store.search.Hit;
import org.rapporteur.store.search.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code search}: finds statements and reports in a store. */
@Command(
        name = "search",
        description =
                "Finds statements, or reports, in a store: by words, \"phrases\", -words and beginn*, and by who said"
                        + " it, where, when, how, to what end. csv and jsonl write all that is found; text and json a page.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:the search was made, whether anything was found or not",
            "2:the command was not understood",
            "5:there is no such store, or it cannot be read"
        },
        footer = {"", "Example:", "  rapporteur search --store press.db --act warn --facets negotiations"})
public final class SearchCommand implements Callable<Integer> {

    /** How what is found is written. */
    public enum Format {
        TEXT,
        JSON,
        CSV,
        JSONL
    }

    private final Surroundings surroundings;

    @Parameters(
            arity = "0..*",
            paramLabel = "WORD",
            description = "Words that must all occur; everything where there are none.")
    private List<String> words = List.of();

    @Mixin
    private StoreOptions store;

    @Mixin
    private QueryOptions query;

    @Option(names = "--facets", description = "Show the counts of every facet too, in text; json always has them.")
    private boolean facets;

    @Option(
            names = "--limit",
            paramLabel = "N",
            converter = Converters.Limit.class,
            defaultValue = "20",
            description = "How many hits a page of text or json has, up to 1000 (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "text|json|csv|jsonl",
            defaultValue = "text",
            description = "The output's format (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Mixin
    private WidthOptions width;

    /** Makes the command; picocli fills in the rest. */
    public SearchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (Store kept = store.openExisting(surroundings)) {
            Query wanted = query.query(kept, words, limit);
            switch (format) {
                case TEXT -> write(HitText.of(kept.search().find(wanted), width.columns(null, surroundings), facets));
                case JSON -> write(HitData.json(kept.search().find(wanted)));
                case CSV -> stream(kept, wanted, HitData.head(), HitData::row);
                default -> stream(kept, wanted, "", HitData::line);
            }
        }
        return ExitCode.OK;
    }

    private void write(String text) throws IOException {
        surroundings.out().write(text.getBytes(StandardCharsets.UTF_8));
        surroundings.out().flush();
    }

    private void stream(Store kept, Query wanted, String head, Function<Hit, String> line) throws IOException {
        OutputStream out = new BufferedOutputStream(surroundings.out(), 1 << 16);
        out.write(head.getBytes(StandardCharsets.UTF_8));
        try {
            kept.search().each(wanted, hit -> {
                try {
                    out.write(line.apply(hit).getBytes(StandardCharsets.UTF_8));
                    return !Thread.currentThread().isInterrupted();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.flush();
    }
}
