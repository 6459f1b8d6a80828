package kz.ereje.examples.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The applications that take files and print answers. */
class CommandsTest {

    static final List<String> APPLICATIONS = List.of("plain", "modular", "shaded");

    static Stream<Arguments> applications() {
        return APPLICATIONS.stream()
                .flatMap(application -> Javas.all().stream().map(java -> Arguments.of(application, java)));
    }

    @ParameterizedTest
    @MethodSource("applications")
    void theCommandOfThePageAnswersEveryDossierAsTheLibraryDoes(String application, Path java) throws Exception {
        List<Path> dossiers = Library.dossiers();
        try (Started started = Started.by(java, forAll(Page.of(application).start(), dossiers))) {
            int code = started.ended();
            assertThat(code).as(started.complaints()).isZero();
            assertThat(started.written()).isEqualTo(lines(dossiers));
            assertThat(started.complaints()).as("without a logger").isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("applications")
    void whatIsNoDossierEndsItWithTheReasonAndNoAnswer(String application, Path java) throws Exception {
        List<Path> none = List.of(Page.of(application).folder().resolve("pom.xml"));
        try (Started started = Started.by(java, forAll(Page.of(application).start(), none))) {
            assertThat(started.ended()).isNotZero();
            assertThat(started.written()).isEmpty();
            assertThat(started.complaints()).contains("pom.xml");
        }
    }

    /** The command of a page names one dossier, at its end. */
    private static List<String> forAll(List<String> command, List<Path> dossiers) {
        List<String> whole = new ArrayList<>(command);
        String one = whole.remove(whole.size() - 1);
        assertThat(Page.ROOT.resolve(one)).exists();
        dossiers.forEach(dossier -> whole.add(dossier.toString()));
        return whole;
    }

    private static byte[] lines(List<Path> dossiers) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (Path dossier : dossiers) {
            lines.write(Library.answer(dossier));
            lines.write(System.lineSeparator().getBytes(StandardCharsets.US_ASCII));
        }
        return lines.toByteArray();
    }
}
