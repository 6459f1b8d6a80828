package kz.ereje.examples.desk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.ereje.api.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody who never saw the desk enters a lease that is in order, from an empty folder to "kept". */
@Tag("browser")
@ExtendWith(Chromium.Given.class)
class LeaseTest {

    private static final int MOST_STEPS = 40;

    /** More pages than that would mean that the same is asked over and over. */
    private static final int MOST_PAGES = 20;

    @ParameterizedTest
    @EnumSource(Language.class)
    void fromNothingToKept(Language language, Chromium chromium, @TempDir Path folder) {
        try (Visit visit = chromium.visit(folder, language)) {
            Person person = new Person(visit.page());
            begin(visit, person);
            for (int i = 0; i < MOST_PAGES && visit.page().locator("#page-form").count() > 0; i++) {
                answers().forEach((name, value) -> {
                    if (person.sees(name)) {
                        person.answer(name, value);
                    }
                });
                person.click(visit.button("continue"));
            }
            assertThat(visit.page().locator(".brief .state")).hasText(visit.say("state.KEPT"));
            person.click(visit.link("brief.whole").first());
            assertThat(person.steps())
                    .as("steps:\n%s", String.join("\n", person.steps()))
                    .hasSizeLessThanOrEqualTo(MOST_STEPS);
            System.out.println(
                    person.steps().size() + " steps\n" + String.join("\n", person.steps()));
            visit.open("/");
            assertThat(visit.page().locator("table.list .state")).hasText(visit.say("state.KEPT"));
        }
    }

    private static void begin(Visit visit, Person person) {
        person.click(visit.page().locator("main .guide a[href*='/new']").nth(2));
    }

    /** A garage that the assembly agreed to let; each answer is given where it is asked for. */
    private static Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("territories[0].name", "Қарасу ауылдық округі");
        answers.put("territories[0].kind", "rural-district");
        answers.put("territories[0].population", "2350");
        answers.put("decisions[0].date", "2026-02-18");
        answers.put("decisions[0].decidedBy", "preset:akim:unit");
        answers.put("decisions[0].signedBy", "preset:akim:unit");
        answers.put("officeHead", "preset:akim:unit");
        return answers;
    }
}
