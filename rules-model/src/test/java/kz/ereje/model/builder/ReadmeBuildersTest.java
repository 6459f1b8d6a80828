package kz.ereje.model.builder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The lines with which the README shows the builders compile as they stand there. */
class ReadmeBuildersTest {

    private static final Path ROOT = Path.of(System.getProperty("ereje.root", ".."));

    @Test
    void theLinesOfTheReadmeCompile() throws Exception {
        List<String> lines = lines("README.md");
        String imports =
                lines.stream().filter(line -> line.startsWith("import ")).collect(Collectors.joining("\n"));
        assertThat(imports).isNotEmpty();
        assertThat(Compiled.errorsOfFile(
                        imports + "\nclass Application { void run() {\n" + statements(lines) + "\n} }\n"))
                .isEmpty();
        assertThat(Compiled.errorsOfFile("class Application { void run() {\n" + statements(lines) + "\n} }\n"))
                .isNotEmpty();
    }

    @Test
    void theOtherLanguagesShowTheSame() throws Exception {
        String shown = statements(lines("README.md"));
        assertThat(statements(lines("examples/docs/README.kk.md"))).isEqualTo(shown);
        assertThat(statements(lines("examples/docs/README.ru.md"))).isEqualTo(shown);
    }

    private static String statements(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("import "))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> lines(String page) throws Exception {
        return Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(ROOT.resolve(page)))
                .results()
                .map(block -> block.group(1))
                .filter(code -> code.contains("DossierBuilder.of("))
                .findFirst()
                .orElseThrow()
                .lines()
                .toList();
    }
}
