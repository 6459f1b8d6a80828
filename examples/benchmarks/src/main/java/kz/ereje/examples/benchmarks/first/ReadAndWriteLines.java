package kz.ereje.examples.benchmarks.first;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.ereje.api.Dossiers;
import kz.ereje.api.UnreadableDossierException;

/** Reads every line of a file of dossiers and writes for each as many bytes as its report has: the least that checking them takes. */
public final class ReadAndWriteLines {

    private ReadAndWriteLines() {}

    /** Takes a file and the bytes of a report, and writes to the standard output. */
    public static void main(String[] arguments) throws IOException, UnreadableDossierException {
        byte[] report = "a".repeat(Integer.parseInt(arguments[1])).getBytes(StandardCharsets.UTF_8);
        long decisions = 0;
        try (BufferedReader lines = Files.newBufferedReader(Path.of(arguments[0]));
                OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                decisions += Dossiers.read("line", line.getBytes(StandardCharsets.UTF_8))
                        .decisions()
                        .size();
                out.write(report);
            }
        }
        if (decisions == 0) {
            throw new IllegalStateException("No decisions");
        }
    }
}
