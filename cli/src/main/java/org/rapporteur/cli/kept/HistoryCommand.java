package org.rapporteur.cli.kept;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.cli.shared.Converters;
import org.rapporteur.cli.shared.ExitCode;
import org.rapporteur.cli.shared.ProgramVersion;
import org.rapporteur.cli.shared.StoreOptions;
import org.rapporteur.cli.shared.Surroundings;
import org.rapporteur.cli.shared.WidthOptions;
import org.rapporteur.engine.kept.coding.HistoryText;
import org.rapporteur.store.Store;
import org.rapporteur.store.coding.Change;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code history}: shows what people decided. */
@Command(
        name = "history",
        description =
                "Shows what people decided, the latest first: who, when, of what, before and after, with the identifier"
                        + " by which undo takes it back; of a report, also who read it when.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:shown, whether there was anything or not",
            "2:the command was not understood",
            "5:there is no such store, or it cannot be read"
        },
        footer = {"", "Example:", "  rapporteur history --store press.db --by ana"})
public final class HistoryCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            arity = "0..1",
            paramLabel = "OBJECT",
            description = "The identifier of a report, a statement or an entity; everything where there is none.")
    private String object;

    @Mixin
    private StoreOptions store;

    @Option(names = "--by", paramLabel = "CODER", description = "Only what this person decided.")
    private String coder;

    @Option(
            names = "--limit",
            paramLabel = "N",
            converter = Converters.Limit.class,
            defaultValue = "20",
            description = "How many decisions, up to 1000 (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Mixin
    private WidthOptions width;

    /** Makes the command; picocli fills in the rest. */
    public HistoryCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (Store kept = store.openExisting(surroundings)) {
            HistoryText text = new HistoryText(width.columns(null, surroundings));
            String said = object == null
                    ? text.of(kept.codings().recent(coder, limit), List.of())
                    : text.of(of(kept), kept.readings().list(object));
            surroundings.out().write(said.getBytes(StandardCharsets.UTF_8));
            surroundings.out().flush();
        }
        return ExitCode.OK;
    }

    private List<Change> of(Store kept) {
        List<Change> changes = new ArrayList<>(kept.codings().history(object));
        Collections.reverse(changes);
        changes.removeIf(
                change -> coder != null && !change.coding().by().written().equals("coder:" + coder));
        return changes.subList(0, Math.min(limit, changes.size()));
    }
}
