package kz.ereje.examples.desk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
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

    /** Clicks and fields until the desk says "kept". */
    private static final int MOST_STEPS = 40;

    /** The same until nothing is asked any more: how the assembly was called does not change that answer, and is asked after it. */
    private static final int MOST_STEPS_IN_ALL = 42;

    /** More pages than that would mean that the same is asked over and over. */
    private static final int MOST_PAGES = 20;

    @ParameterizedTest
    @EnumSource(Language.class)
    void fromNothingToKept(Language language, Chromium chromium, @TempDir Path folder) {
        try (Visit visit = chromium.visit(folder, language)) {
            Person person = new Person(visit.page());
            begin(visit, person);
            List<String> toKept = List.of();
            for (int i = 0; i < MOST_PAGES && visit.page().locator("#page-form").count() > 0; i++) {
                answer(visit, person);
                boolean kept = visit.page().locator(".brief .state-KEPT").count() > 0;
                toKept = kept && toKept.isEmpty() ? person.steps() : toKept;
            }
            assertThat(visit.heading()).hasText(visit.say("asked.title"));
            assertThat(visit.page().locator(".brief .state")).hasText(visit.say("state.KEPT"));
            assertThat(toKept).as("%d steps to the answer", toKept.size()).hasSizeBetween(1, MOST_STEPS);
            assertThat(person.steps())
                    .as("%d steps to the last question", person.steps().size())
                    .hasSizeLessThanOrEqualTo(MOST_STEPS_IN_ALL);
            visit.open("/");
            assertThat(visit.page().locator("table.list .state")).hasText(visit.say("state.KEPT"));
        }
    }

    private static void answer(Visit visit, Person person) {
        answers().forEach((name, value) -> {
            if (person.sees(name)) {
                person.answer(name, value);
            }
        });
        person.click(visit.button("continue"));
    }

    private static void begin(Visit visit, Person person) {
        person.click(visit.page().locator("main .guide ul a").first());
        person.click(visit.page().locator("main .guide a[href*='kind=lease']"));
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
        answers.put("decisions[0].withoutDecision", "no");
        answers.put("decisions[0].contract~none", "yes");
        answers.put("decisions[0].exceptions~none", "yes");
        answers.put("decisions[0].asset~new.name", "Гараж");
        answers.put("decisions[0].asset~new.owner", "self-government");
        answers.put("decisions[0].asset~new.ownerTerritory", "unit");
        answers.put("decisions[0].asset~new.acquired", "not-held");
        answers.put("decisions[0].asset~new.kind", "building");
        answers.put("decisions[0].asset~new.registered", "yes");
        answers.put("decisions[0].recipient~new.name", "«Береке» ЖШС");
        answers.put("decisions[0].recipient~new.kind", "company");
        answers.put("decisions[0].consents~new.givenBy", "preset:assembly:unit");
        answers.put("decisions[0].consents~new.granted", "yes");
        answers.put("decisions[0].consents~new.date", "2026-02-10");
        answers.put("decisions[0].basis[0].act", "Жергілікті мемлекеттік басқару туралы заң, 35-бап");
        answers.put("decisions[0].basis[0].inForceFrom", "2001-02-07");
        answers.put("decisions[0].basis[0].inForceUntil~none", "yes");
        answers.put("consents[0].quorum", "yes");
        answers.put("consents[0].majority", "yes");
        answers.put("consents[0].meeting", "~session");
        answers.put("meetings[0].status", "held");
        answers.put("meetings[0].organiser", "actor-1");
        answers.put("meetings[0].changes~none", "yes");
        answers.put("meetings[0].issues[0].text", "Гаражды жалға беру туралы");
        answers.put("meetings[0].issues[0].candidateForAkim", "no");
        answers.put("meetings[0].notices[0].date", "2026-01-30");
        answers.put("meetings[0].notices[0].issues", "~all");
        answers.put("meetings[0].notices[0].channels", "newspaper");
        answers.put("meetings[0].notices[0].givesTime", "yes");
        answers.put("meetings[0].notices[0].givesPlace", "yes");
        return answers;
    }
}
