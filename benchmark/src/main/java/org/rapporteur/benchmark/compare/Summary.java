package org.rapporteur.benchmark.compare;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a comparison found, for people. Immutable.
 *
 * @param measured by the tools' names, in the order in which they were measured
 */
record Summary(Map<String, Measurement> measured) {

    private static final double MEBIBYTE = 1 << 20;

    /** Returns of each tool the words a CPU-second: warm, in the first pass, and with the start. */
    Map<String, Map<String, Long>> speeds() {
        Map<String, Map<String, Long>> speeds = new LinkedHashMap<>();
        measured.forEach((tool, measurement) -> {
            Map<String, Long> speed = new LinkedHashMap<>();
            speed.put("wordsPerCpuSecond", Math.round(measurement.warmSpeed()));
            speed.put("withWarmUp", Math.round(measurement.firstSpeed()));
            speed.put("withStart", Math.round(measurement.coldSpeed()));
            speeds.put(tool, speed);
        });
        return speeds;
    }

    /** Returns the ratios of each of ours to the rival; none where the rival was not measured. */
    Map<String, Ratios> ratios() {
        Map<String, Ratios> ratios = new LinkedHashMap<>();
        Measurement rival = measured.get(Tools.RIVAL);
        measured.forEach((tool, measurement) -> {
            if (rival != null && !tool.equals(Tools.RIVAL)) {
                ratios.put(tool, Ratios.of(measurement, rival));
            }
        });
        return ratios;
    }

    /** Returns a table and, where there is a rival, a sentence for each of ours. */
    String text() {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%-10s %8s %8s | %-31s | %10s %10s%n%-10s %8s %8s | %9s %10s %10s | %10s %10s%n",
                "",
                "",
                "",
                "words per CPU-second",
                "memory,",
                "MiB",
                "tool",
                "articles",
                "words",
                "warm",
                "first pass",
                "with start",
                "resident",
                "live heap"));
        measured.forEach((tool, one) -> text.append(String.format(
                Locale.ROOT,
                "%-10s %8d %8d | %9.0f %10.0f %10.0f | %10.0f %10.0f%n",
                tool,
                one.articles(),
                one.words(),
                one.warmSpeed(),
                one.firstSpeed(),
                one.coldSpeed(),
                one.peakResidentBytes() / MEBIBYTE,
                one.liveHeapBytes() / MEBIBYTE)));
        ratios().forEach((tool, ratio) -> text.append(String.format(
                Locale.ROOT,
                "%s: %.1f times the words per CPU-second of %s (first pass %.1f, with start %.1f) in %.3f of its memory: %s%n",
                tool,
                ratio.speed(),
                Tools.RIVAL,
                ratio.speedWithWarmUp(),
                ratio.speedWithStart(),
                ratio.memory(),
                ratio.isEnough() ? "enough" : "not enough")));
        return text.toString();
    }
}
