package kz.ereje.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.ereje.api.Language;
import kz.ereje.api.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/** JUnit XML is read by servers, and nothing passes in it but what is kept. */
class JunitTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void itIsValid(Language language) {
        assertThat(Junit.read(Mix.ofEach().in(RunFormat.JUNIT, language)).all("testsuite"))
                .hasSize(Mix.ofEach().files().size() + 1);
        assertThat(Junit.read(Mix.of().in(RunFormat.JUNIT, language)).all("testsuite"))
                .hasSize(1);
    }

    @Test
    void onlyWhatIsKeptPasses() {
        Mix mix = Mix.ofEach();
        Junit read = Junit.read(mix.in(RunFormat.JUNIT, Language.EN));
        long passed = read.all("testcase").stream()
                .filter(each -> each.getElementsByTagName("*").getLength() == 0)
                .count();
        assertThat(passed).isEqualTo(mix.rows(Outcome.COMPLIANT)).isPositive();
        assertThat(read.count("failure", "violated")).isPositive();
        assertThat(read.count("failure", "undetermined")).isPositive();
        assertThat(read.count("error", "check-failed")).isEqualTo(2);
    }

    @Test
    void aSuiteCountsItsCases() {
        for (Element suite :
                Junit.read(Mix.ofEach().in(RunFormat.JUNIT, Language.KK)).all("testsuite")) {
            assertThat(suite.getAttribute("tests"))
                    .isEqualTo(String.valueOf(
                            suite.getElementsByTagName("testcase").getLength()));
            for (String kind : List.of("failure", "error", "skipped")) {
                assertThat(suite.getAttribute(kind.equals("skipped") ? kind : kind + "s"))
                        .isEqualTo(
                                String.valueOf(suite.getElementsByTagName(kind).getLength()));
            }
        }
    }

    @Test
    void lettersThatXmlForbidsAreShown() {
        Junit read = Junit.read(Mix.ofEach().in(RunFormat.JUNIT, Language.EN));
        assertThat(read.all("testsuite").stream().map(suite -> suite.getAttribute("name")))
                .contains("a\\uFFFE\\u0000\\uD800<&>\"'.json");
    }

    @Test
    void lettersBeyondTheFirstPlaneStay() {
        Mix mix = new Mix(List.of(new Mix.Entry("\uD83D\uDE00.json", Mix.Fate.CHECKED, "office-founding")));
        assertThat(Junit.read(mix.in(RunFormat.JUNIT, Language.EN))
                        .all("testsuite")
                        .get(0)
                        .getAttribute("name"))
                .isEqualTo("\uD83D\uDE00.json");
    }
}
