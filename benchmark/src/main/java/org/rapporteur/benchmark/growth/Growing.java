package org.rapporteur.benchmark.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.rapporteur.benchmark.Console;
import org.rapporteur.benchmark.Machine;
import org.rapporteur.benchmark.NoAnnotator;
import org.rapporteur.benchmark.Result;
import org.rapporteur.engine.Annotators;
import org.rapporteur.engine.Configuration;
import org.rapporteur.engine.Rapporteur;
import org.rapporteur.record.service.Annotator;

/** Measures how time grows for everything that is made to be dear. Stateless. */
public final class Growing {

    private static final int OK = 0;
    private static final int FAILED = 1;

    private static final int PIECES_OF_PAGES = 25_000;
    private static final int PIECES_OF_TEXTS = 1_500;

    private Growing() {}

    /** Measures, and ends the process: 0 when everything grows in proportion, else 1. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path out = arguments.length == 2 && arguments[0].equals("--out") ? Path.of(arguments[1]) : null;
        System.exit(run(Console.ofProcess(), out));
    }

    /**
     * Measures everything.
     *
     * @param out where the result is kept, or null
     */
    static int run(Console console, Path out) throws IOException, InterruptedException {
        Map<String, Object> result = Result.heading("CPU time for a size and for four times that size");
        Path folder = Files.createTempDirectory("rapporteur-growth");
        Map<String, List<Growth>> growths = new LinkedHashMap<>();
        growths.put("readers", measure(console, Dear.toReaders(), PIECES_OF_PAGES, NoAnnotator::new, folder));
        for (Annotators annotator : Annotators.values()) {
            if (annotator.isPresent()) {
                console.out().println("annotator " + annotator);
                growths.put(
                        annotator.word(),
                        measure(console, Dear.toAnnotators(), PIECES_OF_TEXTS, annotator.bundled(), folder));
            } else {
                console.err().println("benchmark: without the annotator " + annotator + ", whose model is not bundled");
            }
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
            Console console, List<Dear> kinds, int pieces, Supplier<? extends Annotator> annotator, Path folder)
            throws IOException, InterruptedException {
        List<Growth> growths = new ArrayList<>();
        try (Rapporteur rapporteur = Rapporteur.open(new Configuration(annotator, 1))) {
            for (Dear kind : kinds) {
                Growth growth = Growth.of(kind, pieces, rapporteur, folder);
                growths.add(growth);
                console.out().println(line(growth));
            }
        }
        return growths;
    }

    private static String line(Growth growth) {
        return String.format(
                Locale.ROOT,
                "%-40s %7d: %6.2f s %7d: %6.2f s  x %5.1f%s",
                growth.name(),
                growth.pieces(),
                growth.seconds(),
                growth.pieces() * Growth.FACTOR,
                growth.secondsForMore(),
                growth.ratio(),
                growth.isInProportion() ? "" : "  NOT in proportion");
    }
}
