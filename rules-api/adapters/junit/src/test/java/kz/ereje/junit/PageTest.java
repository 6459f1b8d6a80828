package kz.ereje.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.ereje.api.Report;
import org.junit.jupiter.api.Test;

/** The page says what is: its code is compiled and run by this build, and what it shows is what comes out. */
class PageTest {

    private static final Path PAGE = Path.of("README.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
    private static final Pattern NAMED = Pattern.compile("`(\\w+)\\([^`]*\\)`");

    @Test
    void itsCodeIsTheClassThatThisBuildRuns() throws IOException {
        String source = Files.readString(Path.of("src/test/java/kz/ereje/guide/OurDecisions.java"));
        assertThat(blocks("java")).containsExactly(source.substring(source.indexOf("import ")));
    }

    @Test
    void theFailureIsTheOneThatComesOut() throws IOException {
        Path folder = Harness.folder("page");
        Harness.copy("lease-without-consent", folder);
        Path expected = folder.resolve("lease-without-consent.expected");
        String line = "garage-lease 12.2.14 VIOLATED 12.2.14/no-assembly-consent";
        Files.writeString(expected, Files.readString(expected).replace(line, "garage-lease 12.2.14 COMPLIANT"));
        String failure =
                Harness.in("en").run(Shown.class).get(0).failure().replaceFirst("^java.lang.AssertionError: ", "");
        assertThat(blocks("")).as("%s shows", PAGE).contains(failure + "\n");
    }

    @Test
    void theCoverageOfTheExamplesIsTheOneThatComesOut() throws IOException {
        Harness.copyAll(Harness.folder("page"));
        Path file = Path.of("target/harness/page-coverage.txt");
        Harness.in("en").with("ereje.coverage.file", file.toString()).run(Shown.class);
        String told = Files.readString(file);
        assertThat(blocks("")).contains(told.substring(0, told.indexOf("\n\n") + 1));
    }

    @Test
    void theOutcomesAreThoseOfTheExample() throws IOException {
        String example = Files.readString(Harness.EXAMPLES.resolve("lease-without-consent.expected"));
        assertThat(blocks("")).anyMatch(example::startsWith);
    }

    @Test
    void everyStatementThatIsThereIsNamedAndNoOther() throws IOException {
        String page = Files.readString(PAGE);
        List<String> named = new ArrayList<>();
        Matcher names = NAMED.matcher(page.substring(page.indexOf("| statement |"), page.indexOf("Nothing holds of")));
        while (names.find()) {
            named.add(names.group(1));
        }
        List<String> statements = Stream.of(OutcomeAssert.class, ReportAssert.class, DecisionAssert.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> !method.isSynthetic() && Modifier.isPublic(method.getModifiers()))
                .map(Method::getName)
                .filter(name -> !name.equals("inLanguage") && !name.equals("decision"))
                .toList();
        assertThat(named).containsAll(statements);
        assertThat(statements).containsAll(named);
    }

    private static List<String> blocks(String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        Matcher block = BLOCK.matcher(Files.readString(PAGE));
        while (block.find()) {
            if (block.group(1).equals(language)) {
                blocks.add(block.group(2));
            }
        }
        assertThat(blocks).isNotEmpty();
        return blocks;
    }

    static final class Shown {

        @Dossiers(value = "*.json", root = "target/harness/page")
        void haveTheirOutcome(Report report) {
            ErejeAssertions.assertThat(report).matchesExpected();
        }
    }
}
