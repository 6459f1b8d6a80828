package kz.ereje.examples.spark;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import kz.ereje.api.Language;
import kz.ereje.api.UnreadableDossierException;

/** The same lines by the library alone, one after another in one thread, as JSON lines: what the job on Spark is measured by. */
public final class Alone {

    private Alone() {}

    /** Takes the file of lines, the file of answers, the language, and {@code everything} where that is wanted. */
    public static void main(String[] arguments) throws IOException {
        Language language = Language.valueOf(arguments[2].toUpperCase(Locale.ROOT));
        Asking asking = new Asking(language, arguments.length > 3);
        long begun = System.nanoTime();
        long answers = answered(Path.of(arguments[0]), Path.of(arguments[1]), asking);
        System.out.printf("%d answers, %d seconds%n", answers, (System.nanoTime() - begun) / 1_000_000_000);
    }

    /** Writes an answer a line, and gives their number; a line that is no dossier has an empty one. */
    static long answered(Path input, Path output, Asking asking) throws IOException {
        long number = 0;
        try (BufferedReader lines = Files.newBufferedReader(input);
                OutputStream answers = new BufferedOutputStream(Files.newOutputStream(output))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                answers.write(json(asking, line.getBytes(StandardCharsets.UTF_8)));
                answers.write('\n');
                number++;
            }
        }
        return number;
    }

    private static byte[] json(Asking asking, byte[] line) {
        try {
            return asking.answer("", line).json();
        } catch (UnreadableDossierException noDossier) {
            return new byte[0];
        }
    }
}
