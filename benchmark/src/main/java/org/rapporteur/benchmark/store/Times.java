package org.rapporteur.benchmark.store;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.benchmark.Machine;

/**
 * How long each of many calls took, on the clock and of the calling thread's CPU time. On a machine that does nothing else the two are close
 * on SQLite, which works in the calling thread; what a PostgreSQL server does is in the clock's alone. Not safe for several threads.
 */
final class Times {

    private static final double NANOSECONDS = 1e6;

    private final List<Double> clock = new ArrayList<>();
    private final List<Double> cpu = new ArrayList<>();

    /** Does something and takes its time. */
    void of(Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long cpuBefore = threads.getCurrentThreadCpuTime();
        long before = System.nanoTime();
        work.run();
        clock.add((System.nanoTime() - before) / NANOSECONDS);
        cpu.add((threads.getCurrentThreadCpuTime() - cpuBefore) / NANOSECONDS);
    }

    /** Returns number, median, 95th and 99th percentile and the longest in milliseconds, with the machine's load. */
    Map<String, Object> summary() {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("calls", clock.size());
        summary.put("p50", quantile(clock, 0.50));
        summary.put("p95", quantile(clock, 0.95));
        summary.put("p99", quantile(clock, 0.99));
        summary.put("longest", quantile(clock, 1));
        summary.put("cpuP50", quantile(cpu, 0.50));
        summary.put("cpuP95", quantile(cpu, 0.95));
        summary.put("load", rounded(Machine.load()));
        return summary;
    }

    /** Returns the time that a share of the calls did not exceed. */
    static double quantile(List<Double> times, double share) {
        List<Double> sorted = times.stream().sorted().toList();
        return rounded(sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1)));
    }

    static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
