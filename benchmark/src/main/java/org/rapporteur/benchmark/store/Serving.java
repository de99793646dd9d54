package org.rapporteur.benchmark.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.benchmark.Console;
import org.rapporteur.benchmark.Machine;
import org.rapporteur.benchmark.Memory;
import org.rapporteur.benchmark.Result;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Statement;
import org.rapporteur.store.search.Scope;
import tools.jackson.databind.JsonNode;

/**
 * Measures {@code rapporteur serve} from outside, on a store that {@link Storing} has kept: what it answers in how much time, and how much
 * memory its process takes. Stateless.
 */
public final class Serving {

    private static final int OK = 0;
    private static final int FAILED = 1;
    private static final int USAGE = 2;

    private static final Set<String> OPTIONS = Set.of("--store", "--queries", "--seed", "--out");
    private static final String READY = "Rapporteur is at ";

    /** A server takes fifty requests a second from one address. */
    private static final int PAUSE_MS = 25;

    private static final int WARM_UP = 60;

    private Serving() {}

    /** Measures, and ends the process: 0, 1 when there is no such server, or 2 when the arguments are not understood. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.exit(run(Console.ofProcess(), arguments));
    }

    static int run(Console console, String... arguments) throws IOException, InterruptedException {
        Map<String, String> given = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            if (!OPTIONS.contains(arguments[i]) || i + 1 == arguments.length) {
                console.err()
                        .println("benchmark: expected --store STORE [--queries N] [--seed N] [--out FILE], got "
                                + arguments[i]);
                return USAGE;
            }
            given.put(arguments[i], arguments[i + 1]);
        }
        if (!given.containsKey("--store")) {
            console.err().println("benchmark: which store? benchmark/run store --keep FOLDER makes one");
            return USAGE;
        }
        Map<String, Object> result = Result.heading("Serving a store of invented statements; see benchmark/README.md");
        Path root = Path.of(System.getProperty("rapporteur.home", "."));
        List<String> command =
                List.of(root.resolve("rapporteur").toString(), "serve", "--port", "0", "--store", given.get("--store"));
        Process server = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
            String line = said.readLine();
            if (line == null || !line.startsWith(READY)) {
                console.err().println("benchmark: the server did not start: " + line);
                return FAILED;
            }
            Caller caller = new Caller(URI.create(line.substring(READY.length()).strip()));
            measure(console, result, caller, server.pid(), given);
        } finally {
            server.destroy();
            server.waitFor();
        }
        result.put("loadAfter", Machine.load());
        if (given.containsKey("--out")) {
            Result.write(Path.of(given.get("--out")), result);
        }
        return OK;
    }

    private static void measure(
            Console console, Map<String, Object> result, Caller caller, long process, Map<String, String> given)
            throws InterruptedException {
        long seed = Long.parseLong(given.getOrDefault("--seed", String.valueOf(Storing.SEED)));
        // What is asked draws from it too: the first report is that of one which has drawn nothing.
        ReportRecord large = new Press(seed).report(Measures.LARGE_REPORT);
        Press press = new Press(seed);
        int queries = Integer.parseInt(given.getOrDefault("--queries", "400"));
        say(console, result, "residentAtStart", resident(process, "VmRSS"));
        Times first = new Times();
        first.of(() -> caller.get("/api/statements?limit=50"));
        say(console, result, "firstSearchMilliseconds", first.summary().get("longest"));
        search(caller, new Questions(press, 1), WARM_UP);
        say(
                console,
                result,
                "searchMilliseconds",
                search(caller, new Questions(press, 2), queries).summary());
        say(
                console,
                result,
                "correctMilliseconds",
                correct(caller, large, queries / 2).summary());
        say(
                console,
                result,
                "statements",
                caller.json("/api/about").path("store").path("statements").asLong());
        say(console, result, "resident", resident(process, "VmRSS"));
        say(console, result, "peakResident", resident(process, "VmHWM"));
    }

    private static Times search(Caller caller, Questions questions, int queries) throws InterruptedException {
        Times times = new Times();
        for (int i = 0; i < queries; i++) {
            String query = caller.query(questions.of(questions.kind(), Scope.STATEMENTS));
            times.of(() -> caller.get(query));
            Thread.sleep(PAUSE_MS);
        }
        return times;
    }

    private static Times correct(Caller caller, ReportRecord large, int times) throws InterruptedException {
        List<String> places = new ArrayList<>();
        for (Statement statement : large.list(Statement.class)) {
            places.add(statement.id().substring(statement.id().indexOf('/') + 1));
        }
        String folder = "/api/reports/" + large.report().id() + "/statements/";
        Times taken = new Times();
        for (int i = 0; i < times + WARM_UP; i++) {
            String statement = folder + places.get(i * 7 % places.size());
            JsonNode now = caller.json(statement);
            long version = now.path("version").asLong();
            // What says what is said already changes nothing, and is refused.
            String mode = now.path("statement").path("mode").asString("").equals("mixed") ? "indirect" : "mixed";
            Runnable change = () -> caller.patch(statement, version, "{\"mode\":\"" + mode + "\"}");
            if (i < WARM_UP) {
                change.run();
            } else {
                taken.of(change);
            }
            Thread.sleep(PAUSE_MS);
        }
        return taken;
    }

    private static long resident(long process, String what) {
        try {
            return Memory.field(Files.readString(Path.of("/proc/" + process + "/status")), what)
                    .orElse(-1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void say(Console console, Map<String, Object> result, String name, Object figure) {
        result.put(name, figure);
        console.out().println(name + " " + figure);
    }
}
