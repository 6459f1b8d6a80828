package kz.ereje.junit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.ereje.api.CheckOptions;
import kz.ereje.api.Language;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * What an annotation asks for.
 *
 * @param folder where files are looked for
 * @param globs which of them
 * @param options how they are checked
 * @param expected whether answers are compared with the files beside them
 * @param language the language of what is said
 */
record Settings(Path folder, List<Glob> globs, CheckOptions options, boolean expected, Language language) {

    static Settings of(Dossiers asked, ExtensionContext context) {
        if (asked.value().length == 0) {
            throw new IllegalArgumentException(
                    "@Dossiers names no files.\nMaybe @Dossiers(\"decisions/**/*.json\") was meant.");
        }
        CheckOptions options = CheckOptions.defaults().in(asked.mode());
        return new Settings(
                module().resolve(asked.root()).normalize(),
                Arrays.stream(asked.value()).map(Glob::of).toList(),
                asked.on().isEmpty() ? options : options.on(day(asked.on())),
                asked.expected(),
                Languages.of(context.getConfigurationParameter(Languages.KEY)));
    }

    /** The folder of the module: Surefire names it, other tools start their tests in it. */
    static Path module() {
        return Path.of(Optional.ofNullable(System.getProperty("basedir")).orElse(""))
                .toAbsolutePath();
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "@Dossiers(on = \"" + written + "\") is no day.\nMaybe a day like \"2026-03-02\" was meant.", e);
        }
    }

    /** The folder without which nothing can match: the one that all patterns begin with, or the whole. */
    Path start() {
        return globs.size() == 1 ? folder.resolve(globs.get(0).start()) : folder;
    }

    boolean matches(Path file) {
        String path = name(file);
        return globs.stream().anyMatch(glob -> glob.matches(path));
    }

    /** What a file is called: its path below the folder, with slashes. */
    String name(Path file) {
        return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    String written() {
        return String.join(", ", globs.stream().map(Glob::written).toList());
    }
}
