package kz.ereje.api.internal.stored;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.ereje.model.Dossier;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.RecordSchema;

/**
 * The places that an old answer names by their paths alone. It tells the ids and the kinds of its decisions, in the order of the dossier;
 * the ids of other records it does not tell.
 */
final class OldPlaces {

    private static final String DECISIONS = "decisions";
    private static final Pattern STEP = Pattern.compile("([A-Za-z]+)((?:\\[\\d+])?)");

    private final List<Map<String, Object>> decisions;
    private boolean lackingId;

    OldPlaces(List<Map<String, Object>> decisions) {
        this.decisions = decisions;
    }

    /** Whether a place was named of whose record the id is not told. */
    boolean lackingId() {
        return lackingId;
    }

    /** The place as answers have it now. */
    Map<String, Object> of(String path) {
        List<MatchResult> steps = steps(path);
        String list =
                steps.isEmpty() || number(steps.get(0)) < 0 ? "" : steps.get(0).group(1);
        String record = list.isEmpty() ? "" : steps.get(0).group();
        String field = path.substring(Math.min(path.length(), record.isEmpty() ? 0 : record.length() + 1));
        String id = "";
        if (list.equals(DECISIONS)) {
            id = String.valueOf(decision(number(steps.get(0))).getOrDefault("id", ""));
        }
        lackingId |= !list.isEmpty() && id.isEmpty();
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("path", path);
        place.put("pointer", "/" + path.replace("[", "/").replace("]", "").replace('.', '/'));
        place.put("list", list);
        place.put("id", id);
        place.put("field", field);
        return place;
    }

    private static List<MatchResult> steps(String path) {
        List<MatchResult> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(path);
        while (matcher.find()) {
            steps.add(matcher.toMatchResult());
        }
        return steps;
    }

    private static int number(MatchResult step) {
        String number = step.group(2);
        return number.isEmpty() ? -1 : Integer.parseInt(number, 1, number.length() - 1, 10);
    }

    private Map<String, Object> decision(int place) {
        return place < decisions.size() ? decisions.get(place) : Map.of();
    }

    /** The field of the vocabulary at this place; empty where the vocabulary has none there. */
    Optional<Field> field(String path) {
        RecordSchema<? extends Record> schema = RecordSchema.of(Dossier.class);
        Optional<Field> found = Optional.empty();
        for (MatchResult step : steps(path)) {
            if (found.isPresent() && found.get().holding() != Field.Holding.RECORD) {
                return Optional.empty();
            }
            found = schema.flatFields().stream()
                    .filter(field -> field.name().equals(step.group(1)))
                    .findFirst();
            if (found.isEmpty()) {
                return found;
            }
            Optional<Class<? extends Record>> inside = inside(found.get(), step);
            if (inside.isPresent()) {
                schema = RecordSchema.of(inside.get());
            }
        }
        return found;
    }

    /** The class of the record that stands at this step; empty where none does. */
    private Optional<Class<? extends Record>> inside(Field field, MatchResult step) {
        if (field.holding() != Field.Holding.RECORD) {
            return Optional.empty();
        }
        return field.type() == Decision.class
                ? kind(number(step)).map(kind -> kind.type().asSubclass(Record.class))
                : Optional.of(field.type().asSubclass(Record.class));
    }

    private Optional<DecisionKind> kind(int place) {
        Object token = decision(place).get("kind");
        for (DecisionKind kind : DecisionKind.values()) {
            if (kind.token().equals(token)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
