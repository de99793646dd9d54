package org.rapporteur.benchmark.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.benchmark.Console;
import org.rapporteur.benchmark.Machine;
import org.rapporteur.benchmark.Result;

/** Measures several tools one after the other on the same articles, and compares. Stateless. */
public final class Comparing {

    private static final int OK = 0;
    private static final int FAILED = 1;
    private static final int USAGE = 2;

    private Comparing() {}

    /** Runs the comparison that the arguments describe and ends the process with its exit code. */
    public static void main(String[] arguments) throws InterruptedException {
        System.exit(run(Console.ofProcess(), Articles.corpora(), List.of(arguments)));
    }

    /**
     * Runs a comparison.
     *
     * @return 0 when all was measured, 1 when the corpus is absent or a tool failed, 2 when the arguments were not understood
     */
    static int run(Console console, Path corpora, List<String> arguments) throws InterruptedException {
        Plan plan;
        try {
            plan = Plan.of(arguments);
        } catch (IllegalArgumentException e) {
            console.err().println("benchmark: " + e.getMessage());
            console.err().println(Plan.USAGE);
            return USAGE;
        }
        try {
            return compare(console, Articles.in(corpora, plan.articles()), plan);
        } catch (IOException e) {
            console.err().println("benchmark: " + e.getMessage());
            return FAILED;
        }
    }

    private static int compare(Console console, Articles articles, Plan plan) throws IOException, InterruptedException {
        Map<String, Object> result =
                Result.heading("words per CPU-second on one thread, report to record, and resident memory");
        result.put("texts", articles.described());
        Map<String, Measurement> measured = new LinkedHashMap<>();
        Map<String, String> failed = new LinkedHashMap<>();
        Child child = new Child(Files.createTempDirectory("rapporteur-benchmark"), articles, plan);
        for (String tool : plan.tools()) {
            console.err()
                    .println("measuring " + tool + " on " + articles.files().size() + " articles …");
            try {
                measured.put(tool, child.measure(tool));
            } catch (IOException e) {
                failed.put(tool, e.getMessage());
                console.err().println("benchmark: " + e.getMessage());
            }
        }
        result.put("loadAfter", Machine.load());
        Summary summary = new Summary(measured);
        result.put("speeds", summary.speeds());
        result.put("ratios", summary.ratios());
        result.put("measurements", measured);
        result.put("failed", failed);
        console.out().print(summary.text());
        console.out().flush();
        if (plan.out() != null) {
            Result.write(plan.out(), result);
            console.err().println("kept in " + plan.out());
        }
        return failed.isEmpty() ? OK : FAILED;
    }
}
