package org.rapporteur.benchmark.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.rapporteur.benchmark.Console;
import org.rapporteur.benchmark.Machine;
import org.rapporteur.benchmark.Result;

/** Measures what keeping and finding many statements costs. Stateless. */
public final class Storing {

    private static final int OK = 0;
    private static final int USAGE = 2;

    static final long SEED = 20_071_219;

    private static final Set<String> OPTIONS =
            Set.of("--store", "--statements", "--queries", "--together", "--keep", "--seed", "--out");

    private Storing() {}

    /** Measures, and ends the process: 0, or 2 when the arguments are not understood. */
    public static void main(String[] arguments) throws IOException {
        System.exit(run(Console.ofProcess(), arguments));
    }

    static int run(Console console, String... arguments) throws IOException {
        Map<String, String> given = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            if (!OPTIONS.contains(arguments[i]) || i + 1 == arguments.length) {
                console.err()
                        .println("benchmark: expected [--store sqlite|postgresql|URL] [--statements N] [--queries N]"
                                + " [--together N] [--keep FOLDER] [--seed N] [--out FILE], got " + arguments[i]);
                return USAGE;
            }
            given.put(arguments[i], arguments[i + 1]);
        }
        int statements = Integer.parseInt(given.getOrDefault("--statements", "1000000"));
        int queries = Integer.parseInt(given.getOrDefault("--queries", "400"));
        int together = Integer.parseInt(given.getOrDefault("--together", "50"));
        long seed = Long.parseLong(given.getOrDefault("--seed", String.valueOf(SEED)));
        Map<String, Object> result = Result.heading("Keeping and finding invented statements; see benchmark/README.md");
        result.put("seed", seed);
        result.put("maximumHeapBytes", Runtime.getRuntime().maxMemory());
        try (Place place = Place.of(given.getOrDefault("--store", "sqlite"), given.get("--keep"))) {
            result.putAll(new Measures(place, together, seed, console).all(statements, queries));
        }
        result.put("loadAfter", Machine.load());
        if (given.containsKey("--out")) {
            Result.write(Path.of(given.get("--out")), result);
        }
        return OK;
    }
}
