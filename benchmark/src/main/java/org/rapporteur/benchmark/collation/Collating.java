package org.rapporteur.benchmark.collation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.benchmark.Console;
import org.rapporteur.benchmark.Machine;
import org.rapporteur.benchmark.Result;

/** Measures how time and memory of collating grow with the number of reports. Stateless. */
public final class Collating {

    private static final int OK = 0;
    private static final int USAGE = 2;

    private static final long SEED = 20_071_219;

    /** Collated once before anything is measured, so that the smallest size does not pay for the compiler alone. */
    private static final int WARM_UP = 1_000;

    private Collating() {}

    /** Measures, and ends the process: 0, or 2 when the arguments are not understood. */
    public static void main(String[] arguments) throws IOException {
        System.exit(run(Console.ofProcess(), arguments));
    }

    static int run(Console console, String... arguments) throws IOException {
        int[] sizes = {1_000, 10_000, 100_000};
        Path out = null;
        for (int i = 0; i < arguments.length; i += 2) {
            if (i + 1 < arguments.length && arguments[i].equals("--sizes")) {
                sizes = Arrays.stream(arguments[i + 1].split(",", -1))
                        .mapToInt(Integer::parseInt)
                        .sorted()
                        .toArray();
            } else if (i + 1 < arguments.length && arguments[i].equals("--out")) {
                out = Path.of(arguments[i + 1]);
            } else {
                console.err().println("benchmark: expected [--sizes N,N] [--out FILE], got " + arguments[i]);
                return USAGE;
            }
        }
        Map<String, Object> result =
                Result.heading("CPU time and heap of collating invented reports; see benchmark/README.md");
        result.put("seed", SEED);
        Measured.of(Math.min(WARM_UP, sizes[0]), SEED);
        List<Measured> measured = new ArrayList<>();
        for (int size : sizes) {
            Measured each = Measured.of(size, SEED);
            measured.add(each);
            console.out().println(line(each));
        }
        result.put("sizes", measured);
        result.put("loadAfter", Machine.load());
        if (out != null) {
            Result.write(out, result);
            String name = out.getFileName().toString().replaceFirst("\\.json$", "") + ".svg";
            Files.writeString(out.toAbsolutePath().resolveSibling(name), Plot.of(measured));
        }
        return OK;
    }

    private static String line(Measured each) {
        double perStep = each.collatingSeconds() * 1e6 / (each.reports() * Math.log(each.reports()) / Math.log(2));
        return String.format(
                Locale.ROOT,
                "%,9d reports, %,7d stories, %,7d found: grouping %8.2f s, all %8.2f s CPU (%.2f µs a n log n), heap %,d + %,d MiB",
                each.reports(),
                each.invented(),
                each.found().stories(),
                each.groupingSeconds(),
                each.collatingSeconds(),
                perStep,
                each.inputBytes() >> 20,
                each.peakBytes() >> 20);
    }
}
