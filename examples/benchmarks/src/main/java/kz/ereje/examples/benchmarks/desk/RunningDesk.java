package kz.ereje.examples.benchmarks.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kz.ereje.examples.benchmarks.measuring.Memory;

/** A desk in a process of its own, until it is closed. */
public final class RunningDesk implements AutoCloseable {

    private static final int STOPS_WITHIN_S = 20;

    private final Process process;
    private final URI address;

    private RunningDesk(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Calls the script and waits for the address that it prints. */
    public static RunningDesk started(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> said = new ArrayList<>();
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        String line = lines.readLine();
        while (line != null && !line.startsWith("http")) {
            said.add(line);
            line = lines.readLine();
        }
        if (line == null) {
            process.destroy();
            throw new IllegalStateException(command + " printed no address: " + said);
        }
        return new RunningDesk(process, URI.create(line.strip()));
    }

    /** The address as it was printed, with its key where it has one. */
    public URI address() {
        return address;
    }

    /** What it has of memory now, in KiB. */
    public double resident() {
        return Memory.resident(process.pid());
    }

    /** The most that it had at a time, in KiB. */
    public double peak() {
        return Memory.peak(process.pid());
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(STOPS_WITHIN_S, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
