package kz.ereje.kb.mend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.kb.act.MendStep.Owner;
import kz.ereje.kb.act.MendStep.SetFact;
import kz.ereje.kb.act.Stated;
import kz.ereje.model.Asset;
import kz.ereje.model.Contract;
import kz.ereje.model.Dossier;
import kz.ereje.model.Meeting;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.model.fact.Term;
import kz.ereje.model.shape.Shape;
import kz.ereje.model.shape.Slot;
import org.junit.jupiter.api.Test;

/** What the catalogue says could mend a rule names facts that there are, with values that they can take. */
class MendsTest {

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
                .flatMap(rule -> CATALOGUE.mends(rule).stream())
                .flatMap(mend -> mend.steps().stream())
                .filter(SetFact.class::isInstance)
                .map(SetFact.class::cast)
                .toList();
        assertThat(steps).hasSizeGreaterThan(100);
        assertThat(steps)
                .allSatisfy(step -> assertThat(slots(step).anyMatch(slot -> takes(slot, step.value())))
                        .as("%s", step)
                        .isTrue());
    }

    private static Stream<Slot> slots(SetFact step) {
        Stream<Class<? extends Record>> types = step.owner() == Owner.DECISION
                ? Arrays.stream(DecisionKind.values()).map(kind -> kind.type().asSubclass(Record.class))
                : Stream.ofNullable(OWNERS.get(step.owner()));
        return types.flatMap(type -> Shape.of(type).flatSlots().stream())
                .filter(slot -> slot.name().equals(step.fact()));
    }

    private static boolean takes(Slot slot, Stated value) {
        if (value instanceof Stated.Meant) {
            return true;
        }
        if (value instanceof Stated.None) {
            return slot.orNone();
        }
        if (!(value instanceof Stated.Word said)) {
            return slot.list();
        }
        String word = said.token();
        return switch (slot.holding()) {
            case FLAG -> word.equals("true") || word.equals("false");
            case TERM ->
                Arrays.stream(slot.type().getEnumConstants())
                        .anyMatch(constant -> ((Term) constant).token().equals(word));
            default -> false;
        };
    }
}
