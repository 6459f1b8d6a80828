package kz.ereje.kb.mend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.ereje.kb.Catalogue;
import kz.ereje.model.Asset;
import kz.ereje.model.Contract;
import kz.ereje.model.Dossier;
import kz.ereje.model.Meeting;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.model.fact.Term;
import kz.ereje.model.shape.Shape;
import kz.ereje.model.shape.Slot;
import kz.ereje.model.shape.Slot.Holding;
import org.junit.jupiter.api.Test;

/** What the catalogue says could mend a rule names facts that there are, with values that they can take. */
class MendsTest {

    private static final Catalogue CATALOGUE = Catalogue.read();

    private static final Set<String> WHOLE_STEPS = Set.of("anew", "ahead", "notice", "consent", "await", "present");

    private static final Map<String, Class<? extends Record>> OWNERS = Map.of(
            "dossier", Dossier.class, "asset", Asset.class, "contract", Contract.class, "meeting", Meeting.class);

    @Test
    void everyStepNamesAFactThatCanTakeItsValue() {
        List<Map.Entry<String, Object>> steps = CATALOGUE.rules().stream()
                .flatMap(rule -> CATALOGUE.mends(rule).stream())
                .flatMap(mend -> mend.steps().entrySet().stream())
                .filter(step -> !WHOLE_STEPS.contains(step.getKey()))
                .toList();
        assertThat(steps).hasSizeGreaterThan(100);
        assertThat(steps)
                .allSatisfy(step -> assertThat(slots(step.getKey()).anyMatch(slot -> takes(slot, step.getValue())))
                        .as("%s", step)
                        .isTrue());
    }

    private static Stream<Slot> slots(String address) {
        String owner = address.substring(0, address.indexOf('.'));
        String name = address.substring(owner.length() + 1);
        Stream<Class<? extends Record>> types = owner.equals("decision")
                ? Arrays.stream(DecisionKind.values()).map(kind -> kind.type().asSubclass(Record.class))
                : Stream.ofNullable(OWNERS.get(owner));
        return types.flatMap(type -> Shape.of(type).flatSlots().stream())
                .filter(slot -> slot.name().equals(name));
    }

    private static boolean takes(Slot slot, Object value) {
        String word = value.toString();
        if (word.startsWith("@")) {
            return true;
        }
        if (word.equals("none")) {
            return slot.orNone();
        }
        return switch (slot.holding()) {
            case FLAG -> word.equals("true") || word.equals("false");
            case TERM ->
                Arrays.stream(slot.type().getEnumConstants())
                        .anyMatch(constant -> ((Term) constant).token().equals(word));
            case REFERENCE -> slot.list() && value instanceof List<?> list && list.isEmpty();
            default -> slot.holding() == Holding.RECORD && value instanceof List<?>;
        };
    }
}
