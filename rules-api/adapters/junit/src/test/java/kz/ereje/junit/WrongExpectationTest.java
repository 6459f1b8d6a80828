package kz.ereje.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.ereje.api.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A harness over the examples, with one expectation turned wrong, says what an auditor needs, in each language. */
class WrongExpectationTest {

    private static final Path FOLDER = Path.of("target/harness/wrong");

    @BeforeEach
    void oneIsTurnedWrong() throws IOException {
        Harness.folder("wrong");
        Harness.copy("planned-lease", FOLDER);
        Harness.copy("lease-without-consent", FOLDER);
        Path expected = FOLDER.resolve("lease-without-consent.expected");
        Files.writeString(
                expected,
                Files.readString(expected)
                        .replace("12.2.14 VIOLATED 12.2.14/no-assembly-consent", "12.2.14 COMPLIANT"));
    }

    @Test
    void show() {
        for (String language : new String[] {"kk", "ru", "en"}) {
            Harness.in(language).run(Wrong.class).forEach(c -> System.out.println(c));
        }
        assertThat(FOLDER).exists();
    }

    static final class Wrong {

        @Dossiers(value = "*.json", root = "target/harness/wrong")
        void haveTheirOutcome(Report report) {
            ErejeAssertions.assertThat(report).matchesExpected();
        }

        @Dossiers(value = "*.json", root = "target/harness/wrong", expected = true)
        void haveTheirOutcomeBefore(kz.ereje.api.DecisionResult result) {
            ErejeAssertions.assertThat(result).keeps("12.2.8").isCompliant();
        }

        @Dossiers(value = "*.jso", root = "target/harness/wrong")
        void none(Report report) {
        }
    }
}
