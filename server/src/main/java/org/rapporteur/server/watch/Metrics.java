package org.rapporteur.server.watch;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.DoubleSupplier;

/**
 * Figures in the text format 0.0.4 of Prometheus: how many requests each operation answered and how, how long they took, and what else
 * is registered. Safe on any thread; a request costs a few additions.
 */
public final class Metrics {

    private static final double[] BOUNDS = {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10};

    private final Map<String, LongAdder> answers = new ConcurrentSkipListMap<>();
    private final Map<String, Histogram> times = new ConcurrentSkipListMap<>();
    private final Map<String, Gauge> gauges = new ConcurrentSkipListMap<>();

    /** Makes one that tells of the Java machine. */
    public Metrics() {
        Runtime runtime = Runtime.getRuntime();
        gauge("rapporteur_heap_bytes", "Bytes of Java's heap in use", () ->
                (double) (runtime.totalMemory() - runtime.freeMemory()));
        gauge("rapporteur_heap_limit_bytes", "Bytes that Java's heap may grow to", () -> (double) runtime.maxMemory());
    }

    /** Adds a figure that is asked for when the metrics are read. */
    public void gauge(String name, String about, DoubleSupplier value) {
        gauges.put(name, new Gauge(about, value));
    }

    /**
     * Counts a request.
     *
     * @param operation the operation's id
     * @param status of HTTP
     * @param seconds how long it took
     */
    public void request(String operation, int status, double seconds) {
        String labels = "operation=\"" + operation + "\"";
        answers.computeIfAbsent(labels + ",status=\"" + status + "\"", each -> new LongAdder())
                .increment();
        times.computeIfAbsent(labels, each -> new Histogram()).add(seconds);
    }

    /** Returns all of them. */
    public String text() {
        StringBuilder out = new StringBuilder();
        head(out, "rapporteur_requests_total", "counter", "Requests answered");
        answers.forEach(
                (labels, count) -> line(out, "rapporteur_requests_total{" + labels + "}", (double) count.sum()));
        head(out, "rapporteur_request_seconds", "histogram", "Seconds that requests took");
        times.forEach((labels, histogram) -> histogram.write(out, labels));
        new TreeMap<>(gauges).forEach((name, gauge) -> {
            head(out, name, "gauge", gauge.about);
            line(out, name, gauge.value.getAsDouble());
        });
        return out.toString();
    }

    private static void head(StringBuilder out, String name, String type, String about) {
        out.append("# HELP ").append(name).append(' ').append(about).append('\n');
        out.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }

    private static void line(StringBuilder out, String name, double value) {
        out.append(name).append(' ');
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            out.append((long) value);
        } else {
            out.append(value);
        }
        out.append('\n');
    }

    private record Gauge(String about, DoubleSupplier value) {}

    private static final class Histogram {
        private final AtomicLongArray counts = new AtomicLongArray(BOUNDS.length + 1);
        private final DoubleAdder sum = new DoubleAdder();

        void add(double seconds) {
            int i = 0;
            while (i < BOUNDS.length && seconds > BOUNDS[i]) {
                i++;
            }
            counts.incrementAndGet(i);
            sum.add(seconds);
        }

        void write(StringBuilder out, String labels) {
            long below = 0;
            for (int i = 0; i <= BOUNDS.length; i++) {
                below += counts.get(i);
                String bound = i == BOUNDS.length ? "+Inf" : String.valueOf(BOUNDS[i]);
                line(out, "rapporteur_request_seconds_bucket{" + labels + ",le=\"" + bound + "\"}", (double) below);
            }
            line(out, "rapporteur_request_seconds_sum{" + labels + "}", sum.sum());
            line(out, "rapporteur_request_seconds_count{" + labels + "}", (double) below);
        }
    }
}
