package org.rapporteur.benchmark.collation;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import org.rapporteur.benchmark.Cost;
import org.rapporteur.benchmark.Memory;
import org.rapporteur.engine.story.Collated;
import org.rapporteur.engine.story.Grouping;
import org.rapporteur.record.service.ReportRecord;

/**
 * What collating a number of reports cost. Actors are joined anew for each of the two.
 *
 * @param reports how many
 * @param invented stories that were invented
 * @param found what was found
 * @param groupingSeconds CPU time of the process for joining actors and grouping
 * @param collatingSeconds CPU time of the process for joining actors, grouping and all that collating does
 * @param wallSeconds the latter on the clock
 * @param inputBytes live heap that the reports take
 * @param peakBytes most heap in use while collating, garbage included, above what was in use before
 */
record Measured(
        int reports,
        int invented,
        Collated found,
        double groupingSeconds,
        double collatingSeconds,
        double wallSeconds,
        long inputBytes,
        long peakBytes) {

    /** Invents reports, groups them, and collates them. */
    static Measured of(int reports, long seed) {
        long empty = Memory.liveHeap();
        Invention invention = new Invention(seed);
        List<ReportRecord> records = invention.reports(reports);
        long full = Memory.liveHeap();
        Cost before = Cost.sinceStart();
        Grouping.stories(records);
        Cost grouping = Cost.since(before);
        Memory.liveHeap();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        before = Cost.sinceStart();
        Collated found = Grouping.collated(records);
        Cost collating = Cost.since(before);
        long peak =
                heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return new Measured(
                reports,
                invention.stories(),
                found,
                grouping.cpuSeconds(),
                collating.cpuSeconds(),
                collating.wallSeconds(),
                Math.max(0, full - empty),
                Math.max(0, peak - full));
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
