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
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.Field.Holding;
import kz.ereje.model.schema.RecordSchema;

/** Every place of a dossier that a fact can take, with what could stand there: what cases set, and all around that. */
final class Places {

    /** The letters of a day that is known exactly, unlike a year, a month or "none". */
    private static final int EXACT = "2026-03-02".length();

    private final JsonNode base;
    private final Map<String, Field> fields = new TreeMap<>();
    private final Map<String, Set<JsonNode>> levels = new TreeMap<>();

    Places(JsonNode base, CaseFiles.CaseFile file) {
        this.base = base;
        look(CaseFiles.dossier(file.provision(), base));
        fields.keySet().forEach(place -> set(place, base.at(place)));
        file.dossiers().forEach(dossier -> fields.forEach((place, field) -> ofCase(dossier, place, field)));
        fields.forEach(this::around);
        fields.keySet().forEach(place -> set(place, MissingNode.getInstance()));
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

    private void ofCase(JsonNode dossier, String place, Field field) {
        JsonNode level = dossier.at(place);
        boolean refersToWhatIsNot = field.holding() == Holding.REFERENCE && !refers(level);
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

    private void around(String place, Field field) {
        if (field.list()) {
            set(place, CaseFiles.JSON.createArrayNode());
            return;
        }
        switch (field.holding()) {
            case FLAG -> List.of(true, false).forEach(flag -> set(place, BooleanNode.valueOf(flag)));
            case TERM -> terms(field).forEach(term -> set(place, TextNode.valueOf(term)));
            case REFERENCE -> base.path(Origin.list(field.type())).forEach(member -> set(place, member.get("id")));
            case DAY ->
                new ArrayList<>(levels.getOrDefault(place, Set.of()))
                        .stream()
                                .filter(day -> day.isTextual() && day.asText().length() == EXACT)
                                .map(day -> LocalDate.parse(day.asText()))
                                .flatMap(day -> List.of(day.minusDays(1), day.plusDays(1)).stream())
                                .forEach(day -> set(place, TextNode.valueOf(day.toString())));
            case ID, PARTICULARS, TEXT, COUNT, AMOUNT, RECORD -> {}
        }
        if (field.orNone()) {
            set(place, TextNode.valueOf("none"));
        }
    }

    private static List<String> terms(Field field) {
        List<String> terms = new ArrayList<>();
        for (Object constant : field.type().getEnumConstants()) {
            terms.add(((Term) constant).token());
        }
        return terms;
    }

    private void look(Record owner) {
        RecordSchema<?> schema = RecordSchema.of(owner.getClass());
        Object[] values = schema.values(owner);
        for (int i = 0; i < values.length; i++) {
            Field field = schema.fields().get(i);
            if (field.holding() == Holding.PARTICULARS) {
                look((Record) values[i]);
            } else if (values[i] instanceof Fact<?> fact) {
                fields.put(fact.path().pointer(), field);
                if (field.holding() == Holding.RECORD && fact instanceof Fact.Known<?> known) {
                    ((List<?>) known.value()).forEach(member -> look((Record) member));
                }
            } else if (field.list() && values[i] instanceof List<?> members) {
                members.forEach(member -> look((Record) member));
            }
        }
    }
}
