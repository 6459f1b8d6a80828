package kz.ereje.differential;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.ereje.differential.Factor.Level;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Term;
import kz.ereje.model.shape.Shape;
import kz.ereje.model.shape.Slot;
import kz.ereje.model.shape.Slot.Holding;

/** Every place of a dossier that a fact can take, with what could stand there: what cases set, and all around that. */
final class Places {

    private final JsonNode base;
    private final Map<String, Slot> slots = new TreeMap<>();
    private final Map<String, Set<JsonNode>> levels = new TreeMap<>();

    Places(JsonNode base, CaseFiles.CaseFile file) {
        this.base = base;
        look(CaseFiles.dossier(file.provision(), base));
        slots.keySet().forEach(place -> set(place, base.at(place)));
        file.dossiers().forEach(dossier -> slots.forEach((place, slot) -> ofCase(dossier, place, slot)));
        slots.forEach(this::around);
        slots.keySet().forEach(place -> set(place, MissingNode.getInstance()));
    }

    /** Each place with what can stand there. */
    List<Factor> factors() {
        return levels.entrySet().stream()
                .map(place -> factor(place.getKey(), place.getValue()))
                .toList();
    }

    private Factor factor(String place, Set<JsonNode> values) {
        List<Level> all = new ArrayList<>(List.of(Level.AS_IT_IS));
        values.stream()
                .filter(value -> !value.equals(base.at(place)))
                .forEach(value -> all.add(Level.of(place, value)));
        return new Factor(place, List.copyOf(all));
    }

    private void set(String place, JsonNode level) {
        levels.computeIfAbsent(place, key -> new LinkedHashSet<>()).add(level);
    }

    private void ofCase(JsonNode dossier, String place, Slot slot) {
        JsonNode level = dossier.at(place);
        boolean refersToWhatIsNot = slot.holding() == Holding.REFERENCE && !refers(level);
        if (!level.isMissingNode() && !refersToWhatIsNot) {
            set(place, level);
        }
    }

    private boolean refers(JsonNode level) {
        Set<String> ids = new LinkedHashSet<>();
        base.findValues("id").forEach(id -> ids.add(id.asText()));
        if (level.isArray()) {
            for (JsonNode element : level) {
                if (!ids.contains(element.asText())) {
                    return false;
                }
            }
            return true;
        }
        return level.asText().equals("none") || ids.contains(level.asText());
    }

    private void around(String place, Slot slot) {
        if (slot.list()) {
            set(place, CaseFiles.JSON.createArrayNode());
            return;
        }
        switch (slot.holding()) {
            case FLAG -> List.of(true, false).forEach(flag -> set(place, BooleanNode.valueOf(flag)));
            case TERM -> terms(slot).forEach(term -> set(place, TextNode.valueOf(term)));
            case REFERENCE -> base.path(Origin.list(slot.type())).forEach(member -> set(place, member.get("id")));
            case DAY ->
                new ArrayList<>(levels.getOrDefault(place, Set.of()))
                        .stream()
                                .filter(day -> day.isTextual() && !day.asText().equals("none"))
                                .map(day -> LocalDate.parse(day.asText()))
                                .flatMap(day -> List.of(day.minusDays(1), day.plusDays(1)).stream())
                                .forEach(day -> set(place, TextNode.valueOf(day.toString())));
            case ID, PARTICULARS, TEXT, COUNT, RECORD -> {}
        }
        if (slot.orNone()) {
            set(place, TextNode.valueOf("none"));
        }
    }

    private static List<String> terms(Slot slot) {
        List<String> terms = new ArrayList<>();
        for (Object constant : slot.type().getEnumConstants()) {
            terms.add(((Term) constant).token());
        }
        return terms;
    }

    private void look(Record owner) {
        Shape<?> shape = Shape.of(owner.getClass());
        Object[] values = shape.values(owner);
        for (int i = 0; i < values.length; i++) {
            Slot slot = shape.slots().get(i);
            if (slot.holding() == Holding.PARTICULARS) {
                look((Record) values[i]);
            } else if (values[i] instanceof Fact<?> fact) {
                slots.put(fact.path().pointer(), slot);
                if (slot.holding() == Holding.RECORD && fact instanceof Fact.Known<?> known) {
                    ((List<?>) known.value()).forEach(member -> look((Record) member));
                }
            } else if (slot.list() && values[i] instanceof List<?> members) {
                members.forEach(member -> look((Record) member));
            }
        }
    }
}
