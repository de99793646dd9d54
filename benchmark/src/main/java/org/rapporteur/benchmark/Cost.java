package org.rapporteur.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What a stretch of work in this process cost. The process' CPU time is that of all its threads, those of the compiler and of the
 * garbage collector included, as the operating system counts it; the thread's is that of the calling thread alone.
 *
 * @param cpuSeconds CPU time of the process
 * @param threadCpuSeconds CPU time of the thread that called
 * @param wallSeconds time on the clock
 */
public record Cost(double cpuSeconds, double threadCpuSeconds, double wallSeconds) {

    private static final double NANOSECONDS = 1e9;

    /** Returns what the process has cost since it started, of the calling thread what it has; the clock's from the start. */
    public static Cost sinceStart() {
        OperatingSystemMXBean process = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long cpu = process.getProcessCpuTime();
        if (cpu < 0) {
            throw new IllegalStateException("this system does not say what CPU time a process has used");
        }
        return new Cost(
                cpu / NANOSECONDS,
                ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / NANOSECONDS,
                ManagementFactory.getRuntimeMXBean().getUptime() / 1e3);
    }

    /** Returns what has been spent since an earlier call of {@link #sinceStart} on the same thread. */
    public static Cost since(Cost earlier) {
        Cost now = sinceStart();
        return new Cost(
                now.cpuSeconds - earlier.cpuSeconds,
                now.threadCpuSeconds - earlier.threadCpuSeconds,
                now.wallSeconds - earlier.wallSeconds);
    }

    /** Returns the sum of two costs. */
    public Cost plus(Cost other) {
        return new Cost(
                cpuSeconds + other.cpuSeconds,
                threadCpuSeconds + other.threadCpuSeconds,
                wallSeconds + other.wallSeconds);
    }

    /** Returns how many words were read a CPU-second of the process, when this is what reading them cost. */
    public double wordsPerCpuSecond(long words) {
        return words / cpuSeconds;
    }
}
