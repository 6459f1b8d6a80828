package kz.ereje.examples.benchmarks.first;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kz.ereje.api.Dossiers;
import kz.ereje.api.UnreadableDossierException;

/** Reads every dossier of a folder and writes for each as many bytes as its report has: the least that checking a folder takes. */
public final class ReadAndWrite {

    private ReadAndWrite() {}

    /** Takes a folder and the bytes of a report, and writes to the standard output. */
    public static void main(String[] arguments) throws IOException, UnreadableDossierException {
        byte[] report = "a".repeat(Integer.parseInt(arguments[1])).getBytes(StandardCharsets.UTF_8);
        List<Path> files;
        try (Stream<Path> found = Files.list(Path.of(arguments[0]))) {
            files = found.sorted().toList();
        }
        int decisions = 0;
        try (OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out))) {
            for (Path file : files) {
                decisions += Dossiers.read(file).decisions().size();
                out.write(report);
            }
        }
        if (decisions < files.size()) {
            throw new IllegalStateException("Dossiers without decisions");
        }
    }
}
