package org.rapporteur.benchmark.compare;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What a comparison measures. Immutable.
 *
 * @param tools the tools' names, in the order in which they are measured
 * @param articles how many articles, 1 or more
 * @param seconds of CPU time that warm-up and measurement of each tool last at least, each
 * @param limit after which a tool is stopped and counts as not finished
 * @param out the file that receives the result, or null for none
 */
record Plan(List<String> tools, int articles, double seconds, Duration limit, Path out) {

    /** How the command is called. */
    static final String USAGE = """
            benchmark/run compare [--articles N|all] [--tools NAME,NAME…] [--seconds N] [--limit MINUTES] [--out FILE]
              --articles  how many articles of PolNeAR's development part, chosen evenly (12)
              --tools     what to measure: rules, model, corenlp (all three)
              --seconds   of CPU time that warm-up and measurement last at least, each; a pass is never broken off (30)
              --limit     minutes after which a tool is stopped and counts as not finished (30)
              --out       where the result is kept (benchmark/results/compare-DATE.json)""";

    /** Copies the list; throws {@link IllegalArgumentException} naming a value out of range. */
    Plan {
        tools = List.copyOf(tools);
        if (articles < 1 || seconds < 0 || limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException(
                    "out of range: " + articles + " articles, " + seconds + " s, limit " + limit);
        }
    }

    /** Reads the command line; throws {@link IllegalArgumentException} naming what was not understood. */
    static Plan of(List<String> arguments) {
        Plan plan = new Plan(names(), 12, 30, Duration.ofMinutes(30), null);
        for (int i = 0; i < arguments.size(); i += 2) {
            if (i + 1 == arguments.size()) {
                throw new IllegalArgumentException("what is wanted by '" + arguments.get(i) + "'?");
            }
            plan = plan.with(arguments.get(i), arguments.get(i + 1));
        }
        return plan;
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(Tools.ours());
        names.add(Tools.RIVAL);
        return names;
    }

    private Plan with(String option, String value) {
        try {
            return switch (option) {
                case "--articles" ->
                    new Plan(
                            tools,
                            value.equals("all") ? Integer.MAX_VALUE : Integer.parseInt(value),
                            seconds,
                            limit,
                            out);
                case "--tools" -> new Plan(List.of(value.split(",")), articles, seconds, limit, out);
                case "--seconds" -> new Plan(tools, articles, Double.parseDouble(value), limit, out);
                case "--limit" -> new Plan(tools, articles, seconds, Duration.ofMinutes(Integer.parseInt(value)), out);
                case "--out" -> new Plan(tools, articles, seconds, limit, Path.of(value));
                default -> throw new IllegalArgumentException("there is no option '" + option + "'");
            };
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(option + " wants a number, got '" + value + "'", e);
        }
    }
}
