package org.rapporteur.benchmark.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.benchmark.Console;
import org.rapporteur.benchmark.Machine;
import org.rapporteur.benchmark.NoAnnotator;
import org.rapporteur.benchmark.Result;
import org.rapporteur.engine.Configuration;
import org.rapporteur.engine.Rapporteur;

/** Measures how time grows for everything that is made to be dear. Stateless. */
public final class Growing {

    private static final int OK = 0;
    private static final int FAILED = 1;

    private static final int PIECES_OF_PAGES = 25_000;
    private static final int PIECES_OF_TEXTS = 2_500;

    private Growing() {}

    /** Measures, and ends the process: 0 when everything grows in proportion, else 1. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path out = arguments.length == 2 && arguments[0].equals("--out") ? Path.of(arguments[1]) : null;
        System.exit(run(Console.ofProcess(), 1, out));
    }

    /**
     * Measures everything.
     *
     * @param divisor how many times smaller than usual everything is
     * @param out where the result is kept, or null
     */
    static int run(Console console, int divisor, Path out) throws IOException, InterruptedException {
        Map<String, Object> result = Result.heading("CPU time for a size and for four times that size");
        Path folder = Files.createTempDirectory("rapporteur-growth");
        Map<String, List<Growth>> growths = new LinkedHashMap<>();
        try (Rapporteur readers = open(Configuration.standard().withAnnotator(NoAnnotator::new));
                Rapporteur rules = open(Configuration.standard())) {
            growths.put("readers", measure(console, Dear.toReaders(), PIECES_OF_PAGES / divisor, readers, folder));
            growths.put("rules", measure(console, Dear.toAnnotators(), PIECES_OF_TEXTS / divisor, rules, folder));
        }
        result.put("growth", growths);
        result.put("loadAfter", Machine.load());
        if (out != null) {
            Result.write(out, result);
        }
        boolean inProportion = growths.values().stream().flatMap(List::stream).allMatch(Growth::isInProportion);
        console.out().println(inProportion ? "all in proportion" : "NOT in proportion: see above");
        return inProportion ? OK : FAILED;
    }

    private static List<Growth> measure(
            Console console, List<Dear> kinds, int pieces, Rapporteur rapporteur, Path folder)
            throws IOException, InterruptedException {
        List<Growth> growths = new ArrayList<>();
        for (Dear kind : kinds) {
            Growth growth = Growth.of(kind, pieces, rapporteur, folder);
            growths.add(growth);
            console.out()
                    .println(String.format(
                            Locale.ROOT,
                            "%-40s %7d: %6.2f s %7d: %6.2f s  x %5.1f%s",
                            growth.name(),
                            pieces,
                            growth.seconds(),
                            pieces * Growth.FACTOR,
                            growth.secondsForMore(),
                            growth.ratio(),
                            growth.isInProportion() ? "" : "  NOT in proportion"));
        }
        return growths;
    }

    private static Rapporteur open(Configuration configuration) {
        return Rapporteur.open(configuration.withThreads(1));
    }
}
