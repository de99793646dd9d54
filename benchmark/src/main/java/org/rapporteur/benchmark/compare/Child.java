package org.rapporteur.benchmark.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.rapporteur.benchmark.Result;

/** Measures a tool in a Java machine of its own, so that memory is that of one tool and code is warmed up by one tool. */
final class Child {

    /** What our annotators get. They need less; more would only delay the collection of garbage. */
    private static final String OUR_HEAP = "-Xmx512m";

    /** What CoreNLP's full pipeline gets: with 2 GB it did not finish. */
    private static final String RIVAL_HEAP = "-Xmx6g";

    /** The property by which the script says the class path that holds the rival; it is not on ours. */
    private static final String RIVAL_PATH = "rapporteur.benchmark.corenlp";

    private static final int LAST_LINES = 12;

    private final Path folder;
    private final Path list;
    private final Plan plan;

    /**
     * Prepares.
     *
     * @param folder for what the processes write
     * @param articles what every tool reads
     * @throws IOException when the folder cannot be written to
     */
    Child(Path folder, Articles articles, Plan plan) throws IOException {
        this.folder = folder;
        this.plan = plan;
        this.list = folder.resolve("articles.txt");
        Files.write(
                list,
                articles.files().stream()
                        .map(file -> file.toAbsolutePath().toString())
                        .toList());
    }

    /**
     * Measures one tool.
     *
     * @throws IOException when it failed or was not ready in time, with the end of what it wrote
     */
    Measurement measure(String tool) throws IOException, InterruptedException {
        Path result = folder.resolve(tool + ".json");
        Path log = folder.resolve(tool + ".log");
        Process process = new ProcessBuilder(command(tool, result))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            process.getOutputStream().close();
            Duration limit = plan.limit();
            if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
                throw new IOException(
                        tool + " was not ready after " + limit.toMinutes() + " minutes: give it fewer articles");
            }
        } finally {
            process.destroyForcibly();
        }
        if (process.exitValue() != 0) {
            throw new IOException(tool + " failed with exit code " + process.exitValue() + ":\n" + end(log));
        }
        return Result.read(result, Measurement.class);
    }

    private List<String> command(String tool, Path result) throws IOException {
        boolean rival = tool.equals(Tools.RIVAL);
        String path = System.getProperty(rival ? RIVAL_PATH : "java.class.path");
        if (path == null) {
            throw new IOException(tool + " is compiled in a Maven profile of its own: use benchmark/run");
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(rival ? RIVAL_HEAP : OUR_HEAP);
        command.addAll(List.of("-cp", path, Measuring.class.getName()));
        command.addAll(List.of(tool, list.toString(), String.valueOf(plan.seconds()), result.toString()));
        return command;
    }

    private static String end(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    }
}
