package kz.ereje.properties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.ereje.differential.SomeBounds;
import kz.ereje.model.Actor;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Asset;
import kz.ereje.model.Consent;
import kz.ereje.model.Contract;
import kz.ereje.model.Dossier;
import kz.ereje.model.Exhibit;
import kz.ereje.model.Issue;
import kz.ereje.model.Limits;
import kz.ereje.model.Meeting;
import kz.ereje.model.Showing;
import kz.ereje.model.Territory;
import kz.ereje.model.TerritoryKind;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.fact.Term;
import kz.ereje.model.schema.Draft;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.Field.Holding;
import kz.ereje.model.schema.RecordSchema;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Dossiers of every kind of decision with facts at random: days crowded around each other and around the days on which
 * the wording changed, references to whatever there is, some facts missing. Words that make a decision lawful are as likely as all others.
 */
public final class RandomDossiers {

    private static final List<LocalDate> ANCHORS = List.of(
            LocalDate.of(2018, 1, 1), LocalDate.of(2020, 1, 1), LocalDate.of(2024, 8, 11), LocalDate.of(2026, 3, 2));

    private static final Map<Class<?>, String> IDS = Map.of(
            Territory.class, "territory",
            Actor.class, "actor",
            Asset.class, "asset",
            Contract.class, "contract",
            Meeting.class, "meeting",
            Consent.class, "consent",
            Decision.class, "decision",
            Issue.class, "issue",
            Exhibit.class, "exhibit");

    private static final int EACH = 3;

    private final Random random;
    private final LocalDate anchor;
    private final double missing;
    private final Map<Class<?>, List<String>> named;

    private RandomDossiers(Random random) {
        this.random = random;
        this.anchor = ANCHORS.get(random.nextInt(ANCHORS.size()));
        this.missing = random.nextInt(3) * 0.12;
        this.named = Map.of();
    }

    /** Without gaps. */
    private RandomDossiers(Random random, LocalDate anchor, Map<Class<?>, List<String>> named) {
        this.random = random;
        this.anchor = anchor;
        this.missing = 0;
        this.named = named;
    }

    public static Arbitrary<Dossier> any() {
        return Arbitraries.longs().map(seed -> of(new Random(seed)));
    }

    /** A dossier that these random numbers make; in one of five documents may contradict each other. */
    static Dossier of(Random random) {
        Dossier dossier = new RandomDossiers(random).dossier();
        return random.nextInt(5) == 0 ? dossier : Reconciled.of(dossier, random);
    }

    /** A value for a fact that a random dossier leaves open, as a random dossier would have it; references name what there is. */
    static Fact<?> fact(Random random, Field field, LocalDate around, Map<Class<?>, List<String>> named) {
        RandomDossiers dossiers = new RandomDossiers(random, around, named);
        if (field.orNone() && dossiers.chance(0.3)) {
            return Fact.none();
        }
        Object value = dossiers.value(field);
        if (field.type() == Issue.class && field.holding() == Holding.RECORD && dossiers.chance(0.5)) {
            return Fact.of(dossiers.withUnnamed((List<?>) value));
        }
        if (field.holding() != Holding.REFERENCE) {
            return Fact.of(value);
        }
        return Fact.of(
                value instanceof List<?> list
                        ? list.stream().map(id -> Ref.to((String) id)).toList()
                        : Ref.to((String) value));
    }

    /** A meeting may turn out to have discussed what no notice names. */
    private List<Object> withUnnamed(List<?> issues) {
        List<Object> more = new ArrayList<>(issues);
        more.add(member(Issue.class, "unnamed"));
        return List.copyOf(more);
    }

    private Dossier dossier() {
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            DecisionKind kind = DecisionKind.values()[random.nextInt(DecisionKind.values().length)];
            decisions.add((Decision) member(kind.type().asSubclass(Record.class), "decision" + i));
        }
        List<Consent> consents = members(Consent.class).stream()
                .map(consent -> listed(consent, decisions))
                .toList();
        return new Dossier(
                Ref.to("territory0"),
                chance(missing) ? Fact.missing() : Fact.of(day()),
                chance(missing) ? Fact.missing() : Fact.of(Ref.to("actor" + random.nextInt(EACH))),
                territories(),
                actors(),
                members(Asset.class),
                members(Contract.class),
                members(Meeting.class),
                consents,
                decisions,
                members(Exhibit.class),
                Fact.of(showings(Dossier.class)));
    }

    /** Some exhibits, each of which shows the whole record or one of its fields. */
    private List<Showing> showings(Class<? extends Record> type) {
        List<String> fields = RecordSchema.of(type).flatFields().stream()
                .filter(field -> field.fact() && field.type() != Showing.class && field.holding() != Holding.AMOUNT)
                .map(Field::name)
                .toList();
        return IntStream.range(0, random.nextInt(EACH))
                .mapToObj(i -> new Showing(
                        Fact.of(Ref.to(IDS.get(Exhibit.class) + random.nextInt(EACH))),
                        chance(0.5) ? Fact.missing() : Fact.of(List.of(fields.get(random.nextInt(fields.size()))))))
                .toList();
    }

    /** The unit mostly lies in a district. */
    private List<Territory> territories() {
        List<Territory> territories = new ArrayList<>(members(Territory.class));
        if (chance(0.8)) {
            territories.set(0, with(territories.get(0), "partOf", Fact.of(Ref.to("territory1"))));
            Territory district = with(territories.get(1), "kind", Fact.of(TerritoryKind.DISTRICT));
            territories.set(1, with(district, "partOf", Fact.of(Ref.to("territory2"))));
        }
        return territories;
    }

    /** The bodies that laws name most, so that decisions are kept as well as broken. */
    private List<Actor> actors() {
        List<ActorKind> kinds = List.of(ActorKind.AKIM, ActorKind.ASSEMBLY, ActorKind.COMPANY);
        return IntStream.range(0, EACH)
                .mapToObj(i -> {
                    Actor actor = (Actor) member(Actor.class, "actor" + i);
                    return chance(0.8)
                            ? Draft.of(Actor.class, actor.id())
                                    .set("kind", kinds.get(i))
                                    .set("territory", "territory0")
                                    .build()
                            : actor;
                })
                .toList();
    }

    /** A consent given for a decision has to be listed by it; where it is not, it names none. */
    private Consent listed(Consent consent, List<Decision> decisions) {
        boolean left = decisions.stream()
                .filter(decision ->
                        consent.decision().equalTo(Ref.to(decision.id())).isYes())
                .anyMatch(decision -> decision.particulars()
                        .consents()
                        .passes(list -> !list.contains(Ref.<Consent>to(consent.id())))
                        .isYes());
        return !left ? consent : with(consent, "decision", Fact.missing());
    }

    private static <R extends Record> R with(R record, String name, Fact<?> fact) {
        @SuppressWarnings("unchecked")
        RecordSchema<R> schema = (RecordSchema<R>) RecordSchema.of(record.getClass());
        Object[] values = schema.values(record);
        for (int i = 0; i < values.length; i++) {
            if (schema.fields().get(i).name().equals(name)) {
                values[i] = fact;
            }
        }
        return schema.create(values);
    }

    private <R extends Record> List<R> members(Class<R> type) {
        return IntStream.range(0, EACH)
                .mapToObj(i -> type.cast(member(type, IDS.get(type) + i)))
                .toList();
    }

    private Record member(Class<? extends Record> type, String id) {
        Draft<? extends Record> draft = hasId(type) ? Draft.of(type, id) : Draft.of(type);
        for (Field field : RecordSchema.of(type).flatFields()) {
            if (field.type() == Showing.class) {
                draft.set(field.name(), showings(type));
            } else if (field.holding() == Holding.AMOUNT) {
                draft.set(field.name(), amount(id));
            } else if (field.fact() && !chance(missing)) {
                draft.set(field.name(), field.orNone() && chance(0.2) ? Fact.none() : stated(field));
            }
        }
        return draft.build();
    }

    /** No rule reads it, so it is not by chance: what rules read is the same as if there were no amounts. */
    private static long amount(String id) {
        return List.of(0L, 350_000L, Limits.MAX_AMOUNT).get(Math.floorMod(id.hashCode(), 3));
    }

    private static boolean hasId(Class<? extends Record> type) {
        return RecordSchema.of(type).flatFields().stream().anyMatch(field -> field.holding() == Holding.ID);
    }

    /** A value; at times, where there are gaps, bounds alone. */
    private Object stated(Field field) {
        Object value = value(field);
        if (!field.bounded() || !chance(missing / 2)) {
            return value;
        }
        return value instanceof LocalDate day ? SomeBounds.of(random, day) : SomeBounds.of(random, (Integer) value);
    }

    private Object value(Field field) {
        if (!field.list()) {
            return element(field, 0);
        }
        int size = field.type() == Issue.class && field.holding() == Holding.RECORD ? EACH : random.nextInt(EACH + 1);
        return IntStream.range(0, size)
                .mapToObj(i -> element(field, i))
                .distinct()
                .collect(Collectors.toList());
    }

    private Object element(Field field, int place) {
        return switch (field.holding()) {
            case TEXT -> List.of("бір", "два", "three").get(random.nextInt(3));
            case FLAG -> chance(0.7);
            case COUNT ->
                List.of(0, 2000, 2001, 2017, anchor.getYear() - 1, anchor.getYear())
                        .get(random.nextInt(6));
            case AMOUNT -> amount(field.name());
            case DAY -> day();
            case TERM -> term(field.type());
            case REFERENCE -> {
                List<String> others = named.getOrDefault(field.type(), List.of());
                yield others.isEmpty() || chance(0.3)
                        ? IDS.get(field.type()) + random.nextInt(EACH)
                        : others.get(random.nextInt(others.size()));
            }
            case RECORD -> member(field.type().asSubclass(Record.class), "issue" + place);
            case ID, PARTICULARS -> throw new IllegalStateException(field.name() + " is no fact");
        };
    }

    /** A kind of decision is likely one of those that there are. */
    private Object term(Class<?> type) {
        Object[] words = type.getEnumConstants();
        List<String> likely = named.getOrDefault(type, List.of());
        if (!likely.isEmpty() && chance(0.5)) {
            String name = likely.get(random.nextInt(likely.size()));
            return Arrays.stream(words)
                    .filter(word -> ((Term) word).name().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
        return words[random.nextInt(chance(0.5) ? 1 : words.length)];
    }

    private LocalDate day() {
        return anchor.plusDays(random.nextInt(25) - 12L);
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }
}
