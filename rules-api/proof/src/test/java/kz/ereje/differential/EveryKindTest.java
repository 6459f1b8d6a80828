package kz.ereje.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kz.ereje.api.internal.report.Lexicon;
import kz.ereje.kb.Evaluation;
import kz.ereje.kb.RuleBase;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.kb.resolved.Resolver;
import kz.ereje.model.Dossier;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.model.decision.Particulars;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.RecordSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A kind of decision that was left out somewhere: each place by its name. That a kind has no record in {@code Resolver} the compiler says.
 */
class EveryKindTest {

    private static final int SEEDS = 3_000;

    private static final Set<String> OF_EVERY_DECISION =
            Set.of("2/no-legal-basis", "2/basis-not-in-force", "15/head", "15/signatory", "18/beyond-powers");

    private static final List<Dossier> FILES = CaseFiles.dossiers();
    private static final Catalogue CATALOGUE = Catalogue.read();
    private static final RuleBase RULES = RuleBase.load(CATALOGUE);
    private static final Set<DecisionKind> GENERATED = generated();

    @ParameterizedTest
    @EnumSource
    void aKindHasItsLabelAndItsFactsHaveLabelsAndQuestions(DecisionKind kind) {
        String owner = kind.type().getSimpleName();
        assertThatCode(() -> Lexicon.label("DecisionKind:" + kind.token()))
                .as("vocabulary.json: the kind")
                .doesNotThrowAnyException();
        for (Field field : RecordSchema.of(kind.type().asSubclass(Record.class)).fields()) {
            if (field.fact()) {
                assertThatCode(() -> Lexicon.label(owner + "." + field.name()))
                        .as("vocabulary.json: the label of a fact")
                        .doesNotThrowAnyException();
                assertThatCode(() -> Lexicon.question(owner + "." + field.name()))
                        .as("vocabulary.json: the question of a fact")
                        .doesNotThrowAnyException();
            }
        }
        assertThat(RecordSchema.of(Particulars.class).fields()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aRuleSpeaksOfTheKindItself(DecisionKind kind) {
        Dossier dossier = withKind(kind);
        Evaluation evaluation = RULES.evaluate(new Resolver(dossier, CATALOGUE.terms()).at(placeOf(dossier, kind)));
        List<String> own = new ArrayList<>(evaluation.expected());
        own.removeAll(evaluation.general());
        assertThat(own)
                .as("the rule files: a rule whose pattern takes the kind")
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theSecondOpinionJudgesTheKindToo(DecisionKind kind) {
        Dossier dossier = withKind(kind);
        Set<String> judged = Evaluators.reference().of(dossier).get(placeOf(dossier, kind)).values().stream()
                .flatMap(row -> row.rules().keySet().stream())
                .filter(rule -> !OF_EVERY_DECISION.contains(rule))
                .collect(Collectors.toSet());
        assertThat(judged).as("reference: a clause that asks of the kind").isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theGeneratorMakesTheKind(DecisionKind kind) {
        assertThat(GENERATED).as("the generator of dossiers").contains(kind);
    }

    @Test
    void thereAreKinds() {
        assertThat(DecisionKind.values()).hasSizeGreaterThan(50);
    }

    private static Dossier withKind(DecisionKind kind) {
        return FILES.stream()
                .filter(dossier -> kinds(dossier).anyMatch(kind::equals))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("No case and no example has a decision of the kind " + kind.token()));
    }

    private static int placeOf(Dossier dossier, DecisionKind kind) {
        return kinds(dossier).toList().indexOf(kind);
    }

    private static Stream<DecisionKind> kinds(Dossier dossier) {
        return dossier.decisions().stream().map(Decision::kind);
    }

    private static Set<DecisionKind> generated() {
        LivelyDossiers lively = new LivelyDossiers(FILES, Evaluators.ruleBase());
        return LongStream.range(0, SEEDS)
                .mapToObj(lively::of)
                .flatMap(dossier -> dossier.stream())
                .flatMap(EveryKindTest::kinds)
                .collect(Collectors.toSet());
    }
}
