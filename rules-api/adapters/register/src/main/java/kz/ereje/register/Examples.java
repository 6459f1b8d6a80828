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
import kz.ereje.model.decision.DecisionKind;
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

    /** In the example the people are told of a meeting so many days before it. */
    private static final int NOTICE = 14;

    private static final long AMOUNT = 350_000;

    /** The second record of a list and all after it are left out. */
    private static final Pattern FURTHER = Pattern.compile("\\[[1-9]]");

    /** What most decisions do not have: the columns of it, and the first of them, in which that is said. */
    private static final Set<String> NONE = Set.of(
            "exceptions[0].act",
            "exceptions",
            "changes[0].what",
            "changes",
            "contract.functions",
            "basis[0].inForceUntil",
            "notices[0].notDiscussed");

    /** What most papers do not say. */
    private static final Set<String> EMPTY =
            Set.of("asset.holder", "contract.stateAuthority", "withoutDecision", "separateScope");

    /** What is so of few decisions. */
    private static final Set<String> NO = Set.of(
            "assignedToDeputy",
            "asset.dangerous",
            "laterPurchase",
            "contract.laterFreeTransfer",
            "issues[0].candidateForAkim");

    /** A person, a contract and a meeting that suit most tables. */
    private static final Map<String, List<String>> SUITING = Map.of(
            "kind", List.of("assembly"),
            "status", List.of("held"),
            "recipient.kind", List.of("company"),
            "contract.type", List.of("lease", "trust-management", "pledge", "gratuitous-use"));

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
        boolean left =
                EMPTY.contains(column.path()) || FURTHER.matcher(column.path()).find();
        return left ? Optional.empty() : Optional.of(fact(table, column));
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
            case DAY -> column.path().equals("notices[0].date") ? DAY.minusDays(NOTICE) : DAY;
            case COUNT -> field.name().equals("year") ? DAY.getYear() : POPULATION;
            case AMOUNT -> AMOUNT;
            case FLAG -> choices(column).get(NO.contains(column.path()) ? 1 : 0);
            case TERM -> suiting(table, column);
            case REFERENCE -> column.path().equals("contract.counterparty") ? party(table) : reference(table, field);
            default ->
                say(
                        Phrases.in(language).has("example." + field.fullName())
                                ? "example." + field.fullName()
                                : "example.text");
        };
    }

    /** The word that suits the kind of the table; the first where none does. */
    private Object suiting(Table table, Column column) {
        String kind = table.kind().map(DecisionKind::token).orElse("");
        return SUITING.getOrDefault(column.path(), List.of()).stream()
                .filter(token -> !column.path().startsWith("contract.") || token.equals(kind))
                .flatMap(token -> choice(column, token).stream())
                .findFirst()
                .orElse(choices(column).get(0));
    }

    /** What the person of the row is called in its own headings, {@code Арендатор}. */
    private String party(Table table) {
        return table.columns().stream()
                .filter(column -> column.path().equals("recipient.kind"))
                .map(column -> column.heading(language).split(": ")[0])
                .findFirst()
                .orElse(word(ActorKind.AKIM));
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

    private Object word(Column column, String token) {
        return choice(column, token).orElse("");
    }

    /** The word of a drop-down that means the same as a token. */
    private Optional<Object> choice(Column column, String token) {
        Object meant = column.words().get(token);
        return choices(column).stream()
                .filter(choice -> meant != null && meant.equals(column.words().get(Plain.key(choice))))
                .<Object>map(choice -> choice)
                .findFirst();
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
