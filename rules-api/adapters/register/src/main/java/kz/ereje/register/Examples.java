package kz.ereje.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kz.ereje.api.Language;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Territory;
import kz.ereje.model.schema.Field;

/**
 * What stands in the example rows of a template: each could be read if it were not marked as an example.
 *
 * @param language the language
 * @param alone whether the table stands alone, so that bodies are told by their kind
 */
record Examples(Language language, boolean alone) {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final int POPULATION = 2350;
    private static final long AMOUNT = 350_000;

    /** The second record of a list and all after it are left out. */
    private static final Pattern FURTHER = Pattern.compile("\\[[1-9]]");

    /** What most decisions do not have: the columns of it, and the first of them, in which that is said. */
    private static final Set<String> NONE = Set.of("exceptions[0].act", "exceptions", "changes[0].what", "changes");

    String say(String key) {
        return Phrases.in(language).say(key);
    }

    /** The value of a column in the example row of decisions or meetings: a text, a number, a day, or nothing. */
    Optional<Object> value(Table table, Column column) {
        return switch (column.use()) {
            case MARK -> Optional.of(say("example.mark"));
            case ID -> Optional.of(say("example.id"));
            case UNIT -> Optional.of(say("example.unit"));
            case UNIT_FACT -> Optional.of(ofUnit(column));
            case EXPECTED -> Optional.empty();
            case FACT -> ofFact(table, column);
        };
    }

    private Optional<Object> ofFact(Table table, Column column) {
        boolean none = NONE.stream().anyMatch(column.path()::startsWith);
        if (none) {
            return NONE.contains(column.path()) ? Optional.of(none(column)) : Optional.empty();
        }
        return FURTHER.matcher(column.path()).find() ? Optional.empty() : Optional.of(fact(table, column));
    }

    private Object ofUnit(Column column) {
        return switch (column.path()) {
            case "unit.population" -> POPULATION;
            case "unit.partOf.name" -> say("example.district");
            case "unit.partOf.kind" -> word(column, "district");
            default -> word(column, "rural-district");
        };
    }

    private Object fact(Table table, Column column) {
        Field field = column.field();
        return switch (field.holding()) {
            case DAY -> DAY;
            case COUNT -> field.name().equals("year") ? DAY.getYear() : POPULATION;
            case AMOUNT -> AMOUNT;
            case FLAG, TERM -> choices(column).get(0);
            case REFERENCE -> reference(table, field);
            default ->
                say(
                        Phrases.in(language).has("example." + field.fullName())
                                ? "example." + field.fullName()
                                : "example.text");
        };
    }

    private List<String> choices(Column column) {
        return column.choices().getOrDefault(language, List.of());
    }

    private Object none(Column column) {
        List<String> choices = choices(column);
        return choices.get(choices.size() - 1);
    }

    private Object reference(Table table, Field field) {
        if (field.type() == Territory.class) {
            return say("example.unit");
        }
        return switch (field.type().getSimpleName()) {
            case "Meeting" -> say("example.id");
            case "Issue" -> "1";
            default -> actor(table, field);
        };
    }

    private String actor(Table table, Field field) {
        if (field.name().equals("givenBy")) {
            return alone ? word(ActorKind.ASSEMBLY) : say("example.assembly");
        }
        return alone ? word(ActorKind.AKIM) : say(table.kind().isPresent() ? "example.akim" : "example.office");
    }

    private String word(ActorKind kind) {
        return Vocabulary.shortWord(kind, language).orElseThrow();
    }

    private String kind(ActorKind kind) {
        return Vocabulary.body(kind).getOrDefault(language, "");
    }

    private static Object word(Column column, String token) {
        Map<String, Object> words = column.words();
        return words.containsKey(token) ? token : "";
    }

    /** The rows of bodies. */
    List<Map<String, Object>> bodies() {
        return List.of(
                body("example.akim", ActorKind.AKIM),
                body("example.office", ActorKind.OFFICE),
                body("example.assembly", ActorKind.ASSEMBLY));
    }

    private Map<String, Object> body(String name, ActorKind kind) {
        return Map.of(
                "row", say("example.mark"), "name", say(name), "kind", kind(kind), "territory", say("example.unit"));
    }

    /** The rows of territories. */
    List<Map<String, Object>> territories() {
        Column kind = Tables.TERRITORIES.column("kind");
        return List.of(
                Map.of(
                        "row", say("example.mark"),
                        "name", say("example.unit"),
                        "kind", label(kind, "RURAL_DISTRICT"),
                        "population", POPULATION,
                        "partOf", say("example.district")),
                Map.of(
                        "row", say("example.mark"),
                        "name", say("example.district"),
                        "kind", label(kind, "DISTRICT")));
    }

    private String label(Column column, String name) {
        List<String> said = choices(column);
        Object[] constants = column.field().type().getEnumConstants();
        for (int i = 0; i < constants.length; i++) {
            if (((Enum<?>) constants[i]).name().equals(name)) {
                return said.get(i);
            }
        }
        throw new IllegalStateException(name);
    }
}
