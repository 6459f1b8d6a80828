package kz.ereje.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import kz.ereje.api.Language;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Where the coverage of the act is told: in a few lines on the standard output, and whole in a file.
 *
 * @param printed whether the lines are printed
 * @param file the file; empty for none
 * @param language the language
 */
record CoverageOutput(boolean printed, Optional<Path> file, Language language) {

    private static final String PRINT = "ereje.coverage.print";
    private static final String FILE = "ereje.coverage.file";

    static CoverageOutput of(ExtensionContext context, Language language) {
        return new CoverageOutput(
                context.getConfigurationParameter(PRINT, CoverageOutput::flag).orElse(true),
                context.getConfigurationParameter(FILE)
                        .map(CoverageOutput::named)
                        .orElseGet(CoverageOutput::beside),
                language);
    }

    private static boolean flag(String written) {
        return !written.strip().equals("false");
    }

    /** Nothing named is no file. */
    private static Optional<Path> named(String written) {
        return written.isBlank()
                ? Optional.empty()
                : Optional.of(Settings.module().resolve(written.strip()));
    }

    /** In the folder that Maven or Gradle keep for what is made, if there is one. */
    private static Optional<Path> beside() {
        return Stream.of("target", "build")
                .map(Settings.module()::resolve)
                .filter(Files::isDirectory)
                .findFirst()
                .map(folder -> folder.resolve("ereje-coverage.txt"));
    }

    void tell(Coverage coverage) {
        CoverageText text = new CoverageText(coverage, language);
        if (printed) {
            System.out.println(text.lines());
        }
        file.ifPresent(path -> write(path, text));
    }

    private static void write(Path path, CoverageText text) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(path, text.lines() + "\n\n" + text.table());
        } catch (IOException e) {
            throw new UncheckedIOException("The coverage of the act could not be written to " + path, e);
        }
    }
}
