package kz.ereje.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kz.ereje.api.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The files of traps, with what is said of each in three languages in a file beside it. {@code -Dereje.write-traps=true} writes both anew: then the
 * difference is to be read.
 */
class TrapFilesTest {

    static final Path FOLDER = Path.of("src/test/resources/kz/ereje/register/traps");

    private static final boolean WRITES = Boolean.getBoolean("ereje.write-traps");

    /** Files that are read, with what has to be known of them. */
    private static final List<String> READ = List.of(
            "day-of-a-book-from-1904.xlsx",
            "day-with-no-break-spaces.xlsx",
            "hidden-row.xlsx",
            "hidden-sheet.xlsx",
            "hidden-column.xlsx",
            "all-is-well.xlsx",
            "semicolons.csv",
            "commas-with-a-mark.csv",
            "tabs-in-utf-16.csv",
            "stated-separator.csv",
            "windows-1251.csv");

    static Stream<String> names() {
        return Traps.files().keySet().stream();
    }

    @Test
    void noOtherFileIsThere() throws IOException {
        if (WRITES) {
            Files.createDirectories(FOLDER);
            for (Map.Entry<String, byte[]> file : Traps.files().entrySet()) {
                Files.write(FOLDER.resolve(file.getKey()), file.getValue());
                Files.writeString(FOLDER.resolve(file.getKey() + ".txt"), told(FOLDER.resolve(file.getKey())));
            }
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(names().flatMap(name -> Stream.of(name, name + ".txt"))
                            .toList());
        }
        assertThat(names()).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachIsToldInThreeLanguages(String name) throws IOException {
        Path file = FOLDER.resolve(name);
        assertThat(content(name, Files.readAllBytes(file)))
                .isEqualTo(content(name, Objects.requireNonNull(Traps.files().get(name))));
        assertThat(told(file)).isEqualTo(Files.readString(FOLDER.resolve(name + ".txt")));
        assertThat(refused(file)).isEqualTo(!READ.contains(name));
    }

    /** What a file holds: how it is packed is up to the Java that packs. */
    private static Object content(String name, byte[] bytes) {
        return name.endsWith(".xlsx") ? Zips.unpacked(bytes) : HexFormat.of().formatHex(bytes);
    }

    private static boolean refused(Path file) throws IOException {
        try (Register register = Register.open(file)) {
            List<RegisterRow> rows = register.rows().toList();
            assertThat(rows.size() + register.problems().size()).isPositive();
            return !register.problems().isEmpty()
                    || rows.stream().anyMatch(row -> row.dossier().isEmpty());
        } catch (UnreadableRegisterException e) {
            return true;
        }
    }

    /** Everything that is said of a file, language by language. */
    private static String told(Path file) {
        List<RegisterProblem> all = new ArrayList<>();
        try (Register register = Register.open(file)) {
            all.addAll(register.problems());
            all.addAll(register.remarks());
            register.rows().forEach(row -> {
                all.addAll(row.problems());
                all.addAll(row.remarks());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableRegisterException e) {
            throw new AssertionError(e);
        }
        StringBuilder told = new StringBuilder();
        for (RegisterProblem problem : all) {
            told.append(problem.code()).append('\n');
            for (Language language : Language.values()) {
                told.append("  ").append(problem.message(language)).append('\n');
            }
        }
        return told.toString();
    }
}
