package org.rapporteur.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What memory this process has taken. Resident memory is the operating system's figure, with the heap, the classes, compiled code
 * and what native libraries hold; the live heap is what Java objects in use take. Stateless.
 */
public final class Memory {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Pattern FIELD = Pattern.compile("(?m)^(\\w+):\\s+([0-9]+) kB$");
    private static final long KIBIBYTE = 1024;

    private Memory() {}

    /** Returns the most resident memory that this process has had, in bytes; empty where there is no {@code /proc}. */
    public static OptionalLong peakResident() {
        try {
            return peakResident(Files.readString(STATUS));
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    /** Reads {@code VmHWM} from the text of a {@code status} file. */
    static OptionalLong peakResident(String status) {
        return field(status, "VmHWM");
    }

    /** Reads a field of a {@code status} file that is a size, in bytes: {@code VmHWM}, {@code VmRSS}. */
    public static OptionalLong field(String status, String name) {
        Matcher field = FIELD.matcher(status);
        while (field.find()) {
            if (field.group(1).equals(name)) {
                return OptionalLong.of(Long.parseLong(field.group(2)) * KIBIBYTE);
            }
        }
        return OptionalLong.empty();
    }

    /** Collects garbage and returns what is still in use of the heap, in bytes. Takes a second with a large heap. */
    public static long liveHeap() {
        ManagementFactory.getMemoryMXBean().gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
