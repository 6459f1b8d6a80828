package kz.ereje.examples.benchmarks.measuring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The memory of a process, as the system counts it. */
public final class Memory {

    private Memory() {}

    /** What it has now, in KiB; 0 where the system has no {@code /proc}. */
    public static long resident(long pid) {
        return kib(pid, "VmRSS:");
    }

    /** The most that it had at a time, in KiB; 0 where the system has no {@code /proc}. */
    public static long peak(long pid) {
        return kib(pid, "VmHWM:");
    }

    private static long kib(long pid, String field) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith(field))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findAny()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
