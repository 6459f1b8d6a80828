package kz.ereje.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.ereje.model.Actor;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Consent;
import kz.ereje.model.Issue;
import kz.ereje.model.Territory;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.schema.Draft;
import kz.ereje.model.schema.Field.Holding;
import kz.ereje.model.schema.RecordSchema;
import org.jspecify.annotations.Nullable;

/** Makes the records of one row. What cannot be read is kept as a problem, and the rest is read on, so that all problems are told. For one thread. */
final class RowReader {

    /** Bodies that each unit has, so that their kind names them. */
    private static final Set<ActorKind> OF_UNIT = Set.of(
            ActorKind.AKIM,
            ActorKind.ACTING_AKIM,
            ActorKind.DEPUTY_AKIM,
            ActorKind.OFFICE,
            ActorKind.ASSEMBLY,
            ActorKind.GATHERING);

    /** Bodies that each district has. */
    private static final Set<ActorKind> OF_DISTRICT =
            Set.of(ActorKind.DISTRICT_AKIM, ActorKind.DISTRICT_AKIMAT, ActorKind.MASLIKHAT);

    private final Layout layout;
    private final SheetRow row;
    private final Context context;
    private final Assembly assembly = new Assembly();
    private final List<RegisterProblem> problems = new ArrayList<>();
    private String unit = "";
    private String decision = "";
    private boolean unitUnread;

    RowReader(Layout layout, SheetRow row, Context context) {
        this.layout = layout;
        this.row = row;
        this.context = context;
        for (int place = 0; place < row.cells().size(); place++) {
            Cell cell = row.cell(place);
            boolean said = !cell.blank() || cell.is(Cell.Kind.MERGED);
            if (said && layout.unheaded(place)) {
                problems.add(RegisterProblem.at(
                        cell.is(Cell.Kind.MERGED) ? "cell.merged" : "cell.no-heading",
                        layout.sheet(),
                        row.number(),
                        place,
                        cell));
            }
        }
    }

    int row() {
        return row.number();
    }

    List<RegisterProblem> problems() {
        return problems;
    }

    Assembly assembly() {
        return assembly;
    }

    Cell cell(Column column) {
        return layout.cell(row, column);
    }

    void wrong(Column column, NotUnderstood why) {
        problems.add(layout.problem(row, column, why));
    }

    /** The row's own number; empty where it has none that can be read. */
    String number() {
        Column column = layout.table().only(Column.Use.ID);
        try {
            CellReader.readable(cell(column));
            if (cell(column).blank()) {
                throw new NotUnderstood("id.lacking");
            }
            decision = CellReader.id(cell(column));
        } catch (NotUnderstood e) {
            wrong(column, e);
        }
        return decision;
    }

    /** The unit whose office decides; empty where it cannot be read. */
    String unit() {
        Column column = layout.table().only(Column.Use.UNIT);
        try {
            CellReader.readable(cell(column));
            boolean alone = layout.table().used(Column.Use.UNIT_FACT).anyMatch(this::filled);
            unit = alone ? unitOfTheRow(column) : unitOfTheRegister(column);
            context.above(assembly);
        } catch (NotUnderstood e) {
            unitUnread = true;
            wrong(column, e);
        }
        return unit;
    }

    private String unitOfTheRegister(Column column) throws NotUnderstood {
        return cell(column).blank()
                ? context.onlyUnit(assembly)
                : context.id(Territory.class, CellReader.text(cell(column)), assembly);
    }

    /** A unit of which all that is known stands in the row, and its district. */
    private String unitOfTheRow(Column column) throws NotUnderstood {
        if (context.has(Territory.class)) {
            throw new NotUnderstood("unit.twice");
        }
        Draft<Territory> own = Draft.of(Territory.class, "unit");
        Draft<Territory> district = Draft.of(Territory.class, "district");
        boolean hasDistrict = false;
        if (!cell(column).blank()) {
            own.set("name", CellReader.text(cell(column)));
        }
        for (Column fact : layout.table().used(Column.Use.UNIT_FACT).toList()) {
            boolean above = fact.path().startsWith("unit.partOf.");
            hasDistrict |= above && filled(fact);
            set(above ? district : own, fact, value(fact));
        }
        if (hasDistrict) {
            own.set("partOf", "district");
            added("district", district.build());
        }
        return added("unit", own.build());
    }

    /** That bodies are meant of this unit where only their kind is said. */
    void of(String territory) {
        this.unit = territory;
    }

    /** Fills a record with what the parts hold. */
    void fill(Draft<?> draft, List<Part> parts) {
        for (Part part : parts) {
            boolean fact = !(part instanceof Column column) || column.use() == Column.Use.FACT;
            if (fact) {
                set(draft, part, value(part));
            }
        }
    }

    void set(Draft<?> draft, Part part, @Nullable Object value) {
        if (value == null) {
            return;
        }
        try {
            draft.set(part.field().name(), value);
        } catch (IllegalArgumentException e) {
            wrong(part.first(), new NotUnderstood("cell.refused"));
        }
    }

    @Nullable
    Object value(Part part) {
        if (part instanceof Group group) {
            return group(group);
        }
        Column column = (Column) part;
        try {
            return CellReader.value(column, cell(column), this::named);
        } catch (NotUnderstood e) {
            wrong(column, e);
            return null;
        }
    }

    private @Nullable Object group(Group group) {
        boolean none = group.first().saysNone(cell(group.first()))
                && (group.field().list() || group.field().orNone());
        if (none) {
            group.columns()
                    .skip(1)
                    .filter(this::filled)
                    .forEach(more -> wrong(more, new NotUnderstood("group.none-and-more")));
            return group.field().list() ? List.of() : Fact.none();
        }
        List<Object> made = new ArrayList<>();
        for (int i = 0; i < group.copies().size(); i++) {
            if (Part.columns(group.copies().get(i)).anyMatch(this::filled)) {
                made.add(record(group, i));
            }
        }
        return made.isEmpty() ? null : group.field().list() ? made : made.get(0);
    }

    private boolean filled(Column column) {
        return !cell(column).blank() || cell(column).is(Cell.Kind.MERGED);
    }

    /** The record itself, or its id where the dossier lists it. */
    private Object record(Group group, int copy) {
        String id = idOf(group, copy);
        boolean identified = RecordSchema.of(group.type()).has("id");
        Draft<?> draft = identified ? Draft.of(group.type(), id) : Draft.of(group.type());
        fill(draft, group.copies().get(copy));
        if (group.type() == Consent.class && !decision.isEmpty()) {
            draft.set("decision", decision);
        }
        Record record = draft.build();
        if (group.field().holding() != Holding.REFERENCE) {
            return record;
        }
        return record instanceof Actor actor ? actor(group, actor) : added(id, record);
    }

    private String added(String id, Record record) {
        assembly.add(id, record);
        return id;
    }

    private static String idOf(Group group, int copy) {
        if (group.type() == Issue.class) {
            return "issue-" + (copy + 1);
        }
        return group.field().list() ? group.path() + "-" + (copy + 1) : group.path();
    }

    /** Somebody whom the register lists among its bodies is the same there and here. */
    private String actor(Group group, Actor stated) {
        String name = stated.name().asOptional().orElse("");
        if (name.isEmpty() || !context.has(Actor.class, name)) {
            return added(stated.id(), stated);
        }
        try {
            String id = context.id(Actor.class, name, assembly);
            Actor listed = (Actor) assembly.of(Actor.class).stream()
                    .filter(each -> ((Actor) each).id().equals(id))
                    .findFirst()
                    .orElseThrow();
            if (differs(stated.kind(), listed.kind()) || differs(stated.territory(), listed.territory())) {
                throw new NotUnderstood("name.differs");
            }
            return id;
        } catch (NotUnderstood e) {
            wrong(group.first(), e);
            return added(stated.id(), stated);
        }
    }

    private static boolean differs(Fact<?> stated, Fact<?> listed) {
        return stated instanceof Fact.Known<?> here
                && !(listed instanceof Fact.Known<?> there && there.value().equals(here.value()));
    }

    private String named(Column column, String name) throws NotUnderstood {
        Class<?> type = column.field().type();
        if (type == Actor.class) {
            return actor(name);
        }
        if (type == Issue.class) {
            return issue(name);
        }
        Optional<String> own = type == Territory.class ? territoryOfTheRow(name) : Optional.empty();
        String id = own.isPresent() ? own.get() : context.id(type, name, assembly);
        context.above(assembly);
        return id;
    }

    private Optional<String> territoryOfTheRow(String name) {
        return assembly.of(Territory.class).stream()
                .map(record -> (Territory) record)
                .filter(each -> each.name().asOptional().map(Plain::key).equals(Optional.of(Plain.key(name))))
                .map(Territory::id)
                .findFirst();
    }

    private String issue(String number) throws NotUnderstood {
        List<Part> issues = layout.table().parts().stream()
                .filter(part -> part instanceof Group group && group.type() == Issue.class)
                .toList();
        for (Part part : issues) {
            Group group = (Group) part;
            for (int i = 0; i < group.copies().size(); i++) {
                boolean there = Part.columns(group.copies().get(i)).anyMatch(this::filled);
                if (there && number.equals(String.valueOf(i + 1))) {
                    return "issue-" + number;
                }
            }
        }
        throw new NotUnderstood("name.no-issue");
    }

    private String actor(String name) throws NotUnderstood {
        Optional<Group> here = here(name);
        if (here.isPresent() && !context.has(Actor.class, nameIn(here.get()))) {
            return here.get().path();
        }
        if (here.isPresent()) {
            return context.id(Actor.class, nameIn(here.get()), assembly);
        }
        ActorKind kind = context.has(Actor.class, name) ? null : Vocabulary.BODY_KINDS.get(Plain.key(name));
        if (kind != null) {
            return ofKind(kind);
        }
        String id = context.id(Actor.class, name, assembly);
        context.above(assembly);
        return id;
    }

    /** Somebody who stands in the row itself, by their name or by what they are called in the decision: «the tenant». */
    private Optional<Group> here(String name) {
        String key = Plain.key(name);
        return layout.table().parts().stream()
                .filter(part -> part instanceof Group group && group.type() == Actor.class)
                .map(part -> (Group) part)
                .filter(group -> group.columns().anyMatch(this::filled))
                .filter(group -> Plain.key(nameIn(group)).equals(key)
                        || group.label().values().stream()
                                .anyMatch(label -> Plain.key(label).equals(key)))
                .findFirst();
    }

    private String nameIn(Group group) {
        return group.columns()
                .filter(column -> column.field().name().equals("name"))
                .map(column -> Plain.text(cell(column).shown()))
                .findFirst()
                .orElse("");
    }

    private String ofKind(ActorKind kind) throws NotUnderstood {
        if (!OF_UNIT.contains(kind) && !OF_DISTRICT.contains(kind)) {
            throw new NotUnderstood("name.only-kind");
        }
        String territory = OF_UNIT.contains(kind) ? unit : district();
        if (unitUnread) {
            // That is told once; nothing is made of the row.
            return kind.token();
        }
        if (territory.isEmpty()) {
            throw new NotUnderstood(OF_UNIT.contains(kind) ? "name.whose-unit" : "name.whose-district");
        }
        Optional<String> listed = context.body(kind, territory, assembly);
        if (listed.isPresent()) {
            return listed.get();
        }
        String id = kind.token() + "-" + territory;
        return added(
                id,
                Draft.of(Actor.class, id)
                        .set("kind", kind)
                        .set("territory", territory)
                        .build());
    }

    private String district() {
        return assembly.of(Territory.class).stream()
                .map(record -> (Territory) record)
                .filter(territory -> territory.id().equals(unit))
                .flatMap(territory -> territory.partOf().asOptional().stream())
                .map(Ref::id)
                .findFirst()
                .orElse("");
    }
}
