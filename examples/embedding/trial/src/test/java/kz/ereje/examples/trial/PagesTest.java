package kz.ereje.examples.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The code of the pages is the code of the applications, which is compiled and run here. */
class PagesTest {

    private static final List<String> CODE = List.of("src/main", "pom.xml", "standalone-pom.xml");

    static Stream<String> applications() throws IOException {
        try (Stream<Path> folders = Files.list(Page.EMBEDDING)) {
            return folders
                    .filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .map(folder -> folder.getFileName().toString())
                    .filter(folder -> !folder.equals("trial"))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("applications")
    void eachBlockOfCodeStandsInTheApplication(String application) {
        Page page = Page.of(application);
        String code =
                CODE.stream().map(page.folder()::resolve).map(PagesTest::all).collect(Collectors.joining("\n"));
        assertThat(page.blocks("java", "xml", "properties"))
                .isNotEmpty()
                .allSatisfy(block -> assertThat(squeezed(code)).contains(squeezed(block)));
    }

    /** The page of the starter shows the controller that both applications have. */
    @ParameterizedTest
    @ValueSource(strings = {"boot-3", "boot-4"})
    void theStarterShowsWhatItsApplicationsHave(String application) {
        String code = squeezed(all(Page.of(application).folder().resolve("src/main")));
        assertThat(Page.of("../../rules-api/adapters/spring-boot").blocks("java"))
                .isNotEmpty()
                .allSatisfy(block -> assertThat(code).contains(squeezed(block)));
    }

    @Test
    void eachApplicationIsStartedByATest() throws IOException {
        assertThat(applications())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(CommandsTest.APPLICATIONS, WebApplicationsTest.APPLICATIONS)
                                .flatMap(List::stream)
                                .toList());
    }

    /** Every file of a folder, or the file. */
    private static String all(Path place) {
        try (Stream<Path> files = Files.exists(place) ? Files.walk(place) : Stream.empty()) {
            return files.filter(Files::isRegularFile).map(PagesTest::text).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String squeezed(String code) {
        return code.replaceAll("\\s+", " ").strip();
    }
}
