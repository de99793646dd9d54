package org.rapporteur.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says on what machine something was measured, and how busy it was. Names no host and no user. Stateless. */
public final class Machine {

    private static final Pattern PROCESSOR = Pattern.compile("(?m)^model name\\s*: (.+)$");
    private static final long MEBIBYTE = 1L << 20;

    private Machine() {}

    /** Returns processor, number of processors, memory, system and Java, by name. */
    public static Map<String, Object> described() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        Map<String, Object> machine = new LinkedHashMap<>();
        machine.put("processor", processor());
        machine.put("processors", system.getAvailableProcessors());
        machine.put("memoryMebibytes", system.getTotalMemorySize() / MEBIBYTE);
        machine.put("system", system.getName() + " " + system.getVersion() + " " + system.getArch());
        machine.put("java", System.getProperty("java.vm.name") + " " + Runtime.version());
        return machine;
    }

    /** Returns how many processes wanted a processor in the last minute, on average; negative where the system does not say. */
    public static double load() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getSystemLoadAverage();
    }

    private static String processor() {
        try {
            Matcher name = PROCESSOR.matcher(Files.readString(Path.of("/proc/cpuinfo")));
            return name.find() ? name.group(1).strip() : "unknown";
        } catch (IOException e) {
            return "unknown";
        }
    }
}
