package org.rapporteur.cli.kept;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.rapporteur.cli.shared.AnnotatorOptions;
import org.rapporteur.cli.shared.Converters;
import org.rapporteur.cli.shared.ExitCode;
import org.rapporteur.cli.shared.ProgramVersion;
import org.rapporteur.cli.shared.StoreOptions;
import org.rapporteur.cli.shared.Surroundings;
import org.rapporteur.server.Server;
import org.rapporteur.server.ServerException;
import org.rapporteur.server.ServerSettings;
import org.rapporteur.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code serve}: a page and an interface for programs over a store. */
@Command(
        name = "serve",
        description =
                "Serves a store to the browser: stories side by side, statements to search, reports to correct, actors"
                        + " to merge, decisions to try; with an interface for programs that /openapi.json describes. Serves this"
                        + " machine alone, unless --host says otherwise and the store has accounts. Ctrl-C ends it.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "2:the command was not understood",
            "5:the store cannot be opened",
            "6:the server could not be started: the port is in use, or there is no account of an admin",
            "130:ended by Ctrl-C"
        },
        footer = {"", "Example:", "  rapporteur serve --store press.db --open"})
public final class ServeCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private StoreOptions store;

    @Option(
            names = "--port",
            paramLabel = "N",
            converter = Converters.Port.class,
            defaultValue = "" + ServerSettings.PORT,
            description = "The port; 0 is any that is free (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "The address to listen at (default: ${DEFAULT-VALUE}, this machine alone).")
    private String host;

    @Option(names = "--open", description = "Open the browser.")
    private boolean open;

    @Option(
            names = "--coder",
            paramLabel = "NAME",
            defaultValue = "local",
            description = "Who corrects, on a server without accounts (default: ${DEFAULT-VALUE}).")
    private String coder;

    @Mixin
    private AnnotatorOptions annotator;

    /** Makes the command; picocli fills in the rest. */
    public ServeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        ServerSettings usual = ServerSettings.in(store.folder(surroundings).resolve("uploads"));
        ServerSettings settings =
                usual.at(host, port).withCoder(coder).withReading(annotator.configuration(), usual.modelIdle());
        try (Store kept = store.open(surroundings);
                Server server = Server.start(settings, kept)) {
            String place = "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + server.port() + "/";
            String said = "Rapporteur is at " + place + "\nIts store is "
                    + kept.about().place() + "\nCtrl-C ends it.\n";
            surroundings.out().write(said.getBytes(StandardCharsets.UTF_8));
            surroundings.out().flush();
            if (open) {
                open(place);
            }
            new CountDownLatch(1).await();
            return ExitCode.OK;
        } catch (ServerException e) {
            surroundings.err().println("rapporteur: " + e.getMessage());
            return ExitCode.SERVER;
        }
    }

    /** A browser that cannot be opened is no reason to end. */
    private void open(String place) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        List<String> command = system.contains("mac")
                ? List.of("open", place)
                : system.contains("win")
                        ? List.of("rundll32", "url.dll,FileProtocolHandler", place)
                        : List.of("xdg-open", place);
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            surroundings.err().println("rapporteur: no browser could be opened; go to " + URI.create(place));
        }
    }
}
