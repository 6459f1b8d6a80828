package kz.ereje.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.api.DossierForm;
import kz.ereje.api.DossierForm.Entry;
import kz.ereje.api.Language;
import kz.ereje.model.Actor;
import kz.ereje.model.Asset;
import kz.ereje.model.Consent;
import kz.ereje.model.Contract;
import kz.ereje.model.Dossier;
import kz.ereje.model.Meeting;
import kz.ereje.model.Showing;
import kz.ereje.model.Territory;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.Field.Holding;
import org.jspecify.annotations.Nullable;

/** The tables of a register, made once each from what the door says of the facts. */
final class Tables {

    /** Records that stand in the row of the decision; all others are named there. */
    private static final Set<Class<?>> INLINE = Set.of(Asset.class, Contract.class, Consent.class);

    /** Those to whom a decision is directed stand in its row as well. */
    private static final Set<String> INLINE_ACTORS = Set.of("recipient", "entity", "enterprise", "assignee");

    /** How many records of a list a row has room for. */
    private static final Map<String, Integer> ROOM = Map.of(
            "consents", 2, "basis", 2, "exceptions", 1, "presentations", 2, "issues", 5, "notices", 2, "changes", 1);

    /** What a consent is for is said by the row that it stands in. */
    private static final Set<String> SAID_BY_THE_ROW =
            Set.of("Consent.decision", "Consent.asset", "Consent.matter", Showing.FIELD);

    /** What all decisions have and is told after their own. */
    private static final Set<String> LAST = Set.of("consents", "basis", "exceptions");

    static final Table TERRITORIES = records("territories", Territory.class);
    static final Table BODIES = records("bodies", Actor.class);
    static final Table MEETINGS = records("meetings", Meeting.class);

    private static final Map<DecisionKind, Table> KINDS = new ConcurrentHashMap<>();

    private Tables() {}

    /** The sheet of a kind of decision. */
    static Table of(DecisionKind kind) {
        return KINDS.computeIfAbsent(kind, Tables::made);
    }

    /** The table of this name. */
    static Optional<Table> named(String name) {
        Optional<Table> shared = Stream.of(TERRITORIES, BODIES, MEETINGS)
                .filter(table -> table.name().equals(name))
                .findFirst();
        return shared.isPresent()
                ? shared
                : Arrays.stream(DecisionKind.values())
                        .filter(kind -> kind.token().equals(name))
                        .findFirst()
                        .map(Tables::of);
    }

    private static Table made(DecisionKind kind) {
        DossierForm form = Specimen.of(kind);
        List<Part> parts = new ArrayList<>(List.of(
                plain("row", Column.Use.MARK, "column.row"),
                plain("id", Column.Use.ID, "column.id"),
                plain("unit", Column.Use.UNIT, "column.unit")));
        Maker maker = new Maker(form);
        parts.addAll(unit(form));
        List<Part> decision = maker.parts("", Specimen.entries(form, Decision.class), Map.of());
        decision.stream().filter(part -> !LAST.contains(part.field().name())).forEach(parts::add);
        decision.stream().filter(part -> LAST.contains(part.field().name())).forEach(parts::add);
        parts.addAll(maker.parts("", Specimen.entries(form, Dossier.class), Map.of()));
        parts.add(plain("expected", Column.Use.EXPECTED, "column.expected"));
        return Table.of(kind.token(), Optional.of(kind), Vocabulary.kind(kind), parts);
    }

    /** What can be said of the unit in the row itself. */
    private static List<Column> unit(DossierForm form) {
        Map<Language, String> unit = Phrases.each("column.unit");
        Map<Language, String> district = Phrases.each("column.district");
        Map<String, Entry> facts = Specimen.entries(form, Territory.class).stream()
                .collect(Collectors.toMap(entry -> entry.fact().path().name(), entry -> entry));
        return List.of(
                unitFact("unit.kind", unit, facts.get("kind")),
                unitFact("unit.population", unit, facts.get("population")),
                unitFact("unit.partOf.name", district, facts.get("name")),
                unitFact("unit.partOf.kind", district, facts.get("kind")));
    }

    private static Column unitFact(String path, Map<Language, String> called, @Nullable Entry entry) {
        Entry fact = Objects.requireNonNull(entry, path);
        Map<Language, String> heading = Maker.joined(called, Phrases.each(fact::label));
        Column column = Vocabulary.column(path, heading, Phrases.each(fact::question), fact);
        return new Column(
                path,
                Column.Use.UNIT_FACT,
                column.field(),
                heading,
                column.question(),
                column.words(),
                column.choices(),
                column.nones());
    }

    private static Table records(String name, Class<?> type) {
        DossierForm form = Specimen.of(DecisionKind.LEASE);
        List<Part> parts = new ArrayList<>();
        parts.add(plain("row", Column.Use.MARK, "column.row"));
        if (type == Meeting.class) {
            parts.add(plain("id", Column.Use.ID, "column.id"));
        }
        parts.addAll(new Maker(form).parts("", Specimen.entries(form, type), Map.of()));
        return Table.of(name, Optional.empty(), Phrases.each("table." + name), parts);
    }

    private static Column plain(String path, Column.Use use, String key) {
        return new Column(
                path,
                use,
                Field.named(path),
                Phrases.each(key),
                Phrases.each(key + ".question"),
                Map.of(),
                Map.of(),
                Set.of());
    }

    /**
     * Makes parts of the facts of a form.
     *
     * @param form the form
     */
    private record Maker(DossierForm form) {

        /** The parts of a record's facts; their headings begin with what the record is called in the row. */
        List<Part> parts(String prefix, List<Entry> entries, Map<Language, String> called) {
            return entries.stream()
                    .filter(entry -> !left(entry.fact().path().field()))
                    .map(entry -> part(prefix, entry, called))
                    .toList();
        }

        private static boolean left(Field field) {
            return SAID_BY_THE_ROW.contains(field.fullName()) || field.name().equals(Showing.FIELD);
        }

        private Part part(String prefix, Entry entry, Map<Language, String> called) {
            Field field = entry.fact().path().field();
            String path = prefix + field.name();
            Map<Language, String> label = joined(called, Phrases.each(entry::label));
            boolean inline = prefix.isEmpty()
                    && field.holding() == Holding.REFERENCE
                    && (INLINE.contains(field.type()) || INLINE_ACTORS.contains(field.name()));
            if (inline) {
                return group(path, field, label, Specimen.entries(form, field.type()));
            }
            if (field.holding() == Holding.RECORD) {
                return group(path, field, label, entry.rows().get(0));
            }
            return Vocabulary.column(path, label, Phrases.each(entry::question), entry);
        }

        private Group group(String path, Field field, Map<Language, String> label, List<Entry> entries) {
            List<List<Part>> copies = new ArrayList<>();
            int room = field.list() ? ROOM.getOrDefault(field.name(), 1) : 1;
            for (int i = 0; i < room; i++) {
                String number = String.valueOf(i + 1);
                Map<Language, String> called =
                        room == 1 ? label : Phrases.each(language -> label.get(language) + " (" + number + ")");
                String prefix = field.list() ? path + "[" + i + "]." : path + ".";
                copies.add(none(i, field, parts(prefix, entries, called)));
            }
            Set<String> called = label.values().stream().map(Plain::key).collect(Collectors.toUnmodifiableSet());
            return new Group(path, field, field.type().asSubclass(Record.class), label, called, List.copyOf(copies));
        }

        /** In the first column of the first record it can be said that there is none. */
        private static List<Part> none(int copy, Field field, List<Part> parts) {
            if (copy > 0 || !(field.list() || field.orNone())) {
                return parts;
            }
            List<Part> with = new ArrayList<>(parts);
            with.set(0, Vocabulary.orNone((Column) parts.get(0)));
            return List.copyOf(with);
        }

        private static Map<Language, String> joined(Map<Language, String> called, Map<Language, String> label) {
            return called.isEmpty()
                    ? label
                    : Phrases.each(language -> called.get(language) + ": " + label.get(language));
        }
    }
}
