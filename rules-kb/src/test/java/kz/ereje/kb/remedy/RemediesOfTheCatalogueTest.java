package kz.ereje.kb.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.kb.act.RemedyStep.Owner;
import kz.ereje.kb.act.RemedyStep.SetFact;
import kz.ereje.kb.act.Stated;
import kz.ereje.model.Asset;
import kz.ereje.model.Contract;
import kz.ereje.model.Dossier;
import kz.ereje.model.Meeting;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.model.fact.Term;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.RecordSchema;
import org.junit.jupiter.api.Test;

/** What the catalogue says could mend a rule names facts that there are, with values that they can take. */
class RemediesOfTheCatalogueTest {

    private static final Catalogue CATALOGUE = Catalogue.read();

    private static final Map<Owner, Class<? extends Record>> OWNERS = Map.of(
            Owner.DOSSIER,
            Dossier.class,
            Owner.ASSET,
            Asset.class,
            Owner.CONTRACT,
            Contract.class,
            Owner.MEETING,
            Meeting.class);

    @Test
    void everyStepNamesAFactThatCanTakeItsValue() {
        List<SetFact> steps = CATALOGUE.rules().stream()
                .flatMap(rule -> CATALOGUE.remedies(rule).stream())
                .flatMap(mend -> mend.steps().stream())
                .filter(SetFact.class::isInstance)
                .map(SetFact.class::cast)
                .toList();
        assertThat(steps).hasSizeGreaterThan(100);
        assertThat(steps)
                .allSatisfy(step -> assertThat(fields(step).anyMatch(field -> takes(field, step.value())))
                        .as("%s", step)
                        .isTrue());
    }

    private static Stream<Field> fields(SetFact step) {
        Stream<Class<? extends Record>> types = step.owner() == Owner.DECISION
                ? Arrays.stream(DecisionKind.values()).map(kind -> kind.type().asSubclass(Record.class))
                : Stream.ofNullable(OWNERS.get(step.owner()));
        return types.flatMap(type -> RecordSchema.of(type).flatFields().stream())
                .filter(field -> field.name().equals(step.fact()));
    }

    private static boolean takes(Field field, Stated value) {
        if (value instanceof Stated.Meant) {
            return true;
        }
        if (value instanceof Stated.None) {
            return field.orNone();
        }
        if (!(value instanceof Stated.Word said)) {
            return field.list();
        }
        String word = said.token();
        return switch (field.holding()) {
            case FLAG -> word.equals("true") || word.equals("false");
            case TERM ->
                Arrays.stream(field.type().getEnumConstants())
                        .anyMatch(constant -> ((Term) constant).token().equals(word));
            default -> false;
        };
    }
}
