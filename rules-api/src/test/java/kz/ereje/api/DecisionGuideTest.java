package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.ereje.model.decision.DecisionKind;
import org.junit.jupiter.api.Test;

/** A few questions lead to each kind of decision, in three languages. */
class DecisionGuideTest {

    /** So many choices can be taken in at once. */
    private static final int AT_ONCE = 9;

    private static final int QUESTIONS = 3;

    private static Stream<DecisionGuide> all(DecisionGuide guide) {
        return Stream.concat(
                Stream.of(guide),
                guide.choices().stream()
                        .flatMap(choice -> choice.next().stream())
                        .flatMap(DecisionGuideTest::all));
    }

    private static int questions(DecisionGuide guide) {
        return 1
                + guide.choices().stream()
                        .flatMap(choice -> choice.next().stream())
                        .mapToInt(DecisionGuideTest::questions)
                        .max()
                        .orElse(0);
    }

    @Test
    void everyKindIsReachedByOneWay() {
        assertThat(all(DecisionGuide.start())
                        .flatMap(guide -> guide.choices().stream())
                        .flatMap(choice -> choice.kind().stream()))
                .containsExactlyInAnyOrder(DecisionKind.values());
    }

    @Test
    void aChoiceEndsAtAKindOrLeadsOn() {
        assertThat(all(DecisionGuide.start()).flatMap(guide -> guide.choices().stream()))
                .allMatch(choice -> choice.kind().isPresent() != choice.next().isPresent());
    }

    @Test
    void fewQuestionsWithFewChoicesAreAsked() {
        assertThat(questions(DecisionGuide.start())).isLessThanOrEqualTo(QUESTIONS);
        assertThat(all(DecisionGuide.start()).map(guide -> guide.choices().size()))
                .allMatch(size -> size >= 2 && size <= AT_ONCE);
    }

    @Test
    void everyLabelStandsInEachLanguageAndDiffersFromTheOthers() {
        for (Language language : Language.values()) {
            List<String> questions = all(DecisionGuide.start())
                    .map(guide -> guide.question(language))
                    .toList();
            assertThat(questions).allMatch(question -> question.endsWith("?"));
            List<String> labels = new ArrayList<>();
            all(DecisionGuide.start())
                    .flatMap(guide -> guide.choices().stream())
                    .forEach(choice -> labels.add(choice.label(language)));
            assertThat(labels).doesNotHaveDuplicates().allMatch(label -> !label.isBlank());
        }
    }

    @Test
    void toLetARoomIsALease() {
        DecisionGuide property = DecisionGuide.start().choices().get(0).next().orElseThrow();
        assertThat(property.choices().get(0).next().orElseThrow().choices()).anySatisfy(choice -> {
            assertThat(choice.label(Language.EN)).contains("a room");
            assertThat(choice.kind()).contains(DecisionKind.LEASE);
        });
    }
}
