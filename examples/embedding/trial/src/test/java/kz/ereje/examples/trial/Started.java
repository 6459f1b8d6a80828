package kz.ereje.examples.trial;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process of an application, with what it writes; stopped when it is closed. */
final class Started implements AutoCloseable {

    private static final long MINUTES = 3;

    private final Process process;
    private final Path out;
    private final Path err;

    private Started(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** Starts the command with this Java, in the folder that the commands of the pages are typed in. */
    static Started by(Path java, List<String> command) throws IOException {
        List<String> whole = new ArrayList<>(command);
        whole.set(0, java.toString());
        File out = File.createTempFile("trial", ".out");
        File err = File.createTempFile("trial", ".err");
        Process process = new ProcessBuilder(whole)
                .directory(Page.ROOT.toFile())
                .redirectOutput(out)
                .redirectError(err)
                .start();
        return new Started(process, out.toPath(), err.toPath());
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Waits for its end; what it ended with. */
    int ended() throws InterruptedException {
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            throw new IllegalStateException("Not ended after minutes: " + process.info());
        }
        return process.exitValue();
    }

    byte[] written() throws IOException {
        return Files.readAllBytes(out);
    }

    /** Everything that it told a person who watches it, on both streams. */
    String told() throws IOException {
        return new String(written(), StandardCharsets.UTF_8) + complaints();
    }

    String complaints() throws IOException {
        return Files.readString(err);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.destroy();
        ended();
        Files.delete(out);
        Files.delete(err);
    }
}
