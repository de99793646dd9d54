package org.rapporteur.evaluation;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.record.service.Annotator;
import org.rapporteur.record.service.ReportRecord;

/**
 * Measures what reading costs: the CPU time of the reading thread alone, and the peak of the heap while the meter runs. The
 * work of other threads (compiler, garbage collector) is not in the CPU time. Confined to one thread.
 */
public final class Meter {

    private static final long NANOSECONDS = 1_000_000_000L;
    private static final long MEBIBYTE = 1L << 20;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long cpuNanoseconds;
    private long words;

    /** Starts measuring the heap. */
    public Meter() {
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** Annotates a report, adding its words and the CPU time spent. */
    public ReportRecord annotate(Annotator annotator, ReportRecord report) {
        words += words(report.report().text());
        long before = threads.getCurrentThreadCpuTime();
        ReportRecord result = annotator.annotate(report);
        cpuNanoseconds += threads.getCurrentThreadCpuTime() - before;
        return result;
    }

    /** Returns the number of words read: runs of characters between blanks. */
    public long words() {
        return words;
    }

    /** Returns {@code wordsPerCpuSecond} and {@code peakHeapMebibytes} (the pools' peaks added up), both rounded. */
    public Map<String, Object> figures() {
        long peak = heapPools().stream()
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("wordsPerCpuSecond", Math.round((double) words * NANOSECONDS / Math.max(1, cpuNanoseconds)));
        figures.put("peakHeapMebibytes", Math.round((double) peak / MEBIBYTE));
        return figures;
    }

    /** Returns the number of runs of non-blank characters. */
    static long words(String text) {
        long count = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = Blank.is(text.charAt(i));
            count += !blank && !inside ? 1 : 0;
            inside = !blank;
        }
        return count;
    }

    private static List<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
