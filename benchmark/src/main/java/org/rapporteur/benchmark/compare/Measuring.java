package org.rapporteur.benchmark.compare;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.benchmark.Cost;
import org.rapporteur.benchmark.Memory;
import org.rapporteur.benchmark.Result;
import org.rapporteur.benchmark.Words;

/**
 * Measures one tool in this process: passes over all texts until the warm-up has lasted long enough, then passes until the
 * measurement has, one of each at least. Texts are in memory before the clock starts.
 */
public final class Measuring {

    private final Tool tool;
    private final List<String> texts;
    private final double seconds;

    /**
     * Makes a measurement.
     *
     * @param tool not yet opened
     * @param texts what it reads, in this order
     * @param seconds of CPU time that warm-up and measurement last each, at least: on a busy machine the clock would cut both short
     */
    Measuring(Tool tool, List<String> texts, double seconds) {
        this.tool = tool;
        this.texts = List.copyOf(texts);
        this.seconds = seconds;
    }

    /**
     * Measures: the tool's name, a file that lists the texts' files one a line, the seconds, and the file to write to.
     *
     * @throws IOException when a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Tool tool = Tools.get(arguments[0]);
        List<String> texts = new ArrayList<>();
        for (String file : Files.readAllLines(Path.of(arguments[1]))) {
            texts.add(Files.readString(Path.of(file)));
        }
        Measurement measurement = new Measuring(tool, texts, Double.parseDouble(arguments[2])).run();
        Result.write(Path.of(arguments[3]), measurement);
    }

    /** Opens the tool and measures it. */
    Measurement run() {
        String version = tool.open();
        Cost start = Cost.sinceStart();
        Map<String, Integer> found = new TreeMap<>();
        Cost before = Cost.sinceStart();
        texts.forEach(text -> tool.read(text).forEach((kind, count) -> found.merge(kind, count, Integer::sum)));
        Cost first = Cost.since(before);
        int warmUps = 1;
        while (Cost.since(before).cpuSeconds() < seconds) {
            texts.forEach(tool::read);
            warmUps++;
        }
        Measurement.Passes warmUp = new Measurement.Passes(warmUps, Cost.since(before));
        Measurement.Passes warm = measured();
        long resident = Memory.peakResident().orElse(0);
        return new Measurement(
                tool.name(),
                version,
                options(),
                texts.size(),
                texts.stream().mapToLong(Words::count).sum(),
                start,
                first,
                warmUp,
                warm,
                resident,
                Memory.liveHeap(),
                found);
    }

    /** What bears on speed and memory; properties may name folders of this machine. */
    private static String options() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-X"))
                .collect(Collectors.joining(" "));
    }

    private Measurement.Passes measured() {
        Cost before = Cost.sinceStart();
        int passes = 0;
        do {
            texts.forEach(tool::read);
            passes++;
        } while (Cost.since(before).cpuSeconds() < seconds);
        return new Measurement.Passes(passes, Cost.since(before));
    }
}
