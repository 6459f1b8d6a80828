package kz.ereje.register;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.ereje.model.Actor;
import kz.ereje.model.Dossier;
import kz.ereje.model.Issue;
import kz.ereje.model.Meeting;
import kz.ereje.model.Territory;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.fact.Term;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.Field.Holding;
import kz.ereje.model.schema.RecordSchema;
import kz.ereje.register.Register.Source;

/** A decision of a dossier as somebody would enter it into a register, by the columns of the template. */
final class Entered {

    private final Dossier dossier;

    private Entered(Dossier dossier) {
        this.dossier = dossier;
    }

    /** That the template has no room for it. */
    private static final class NoRoom extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NoRoom(String what) {
            super(what);
        }
    }

    /** The register; empty where the template has no room for what the dossier states. */
    static Optional<Source[]> of(Dossier dossier, Decision decision) {
        try {
            return Optional.of(new Entered(dossier).sources(decision));
        } catch (NoRoom e) {
            return Optional.empty();
        }
    }

    private Source[] sources(Decision decision) {
        List<Map<String, String>> territories = rows(Tables.TERRITORIES, dossier.territories());
        List<Map<String, String>> bodies = rows(Tables.BODIES, dossier.actors());
        List<Map<String, String>> meetings = rows(Tables.MEETINGS, dossier.meetings());
        Table table = Tables.of(decision.kind());
        Map<String, String> row = new LinkedHashMap<>();
        row.put("id", decision.id());
        row.put("unit", name(Territory.class, dossier.unit().id()));
        for (Part part : table.parts()) {
            Record owner = part.field().owner() == Dossier.class ? dossier : (Record) decision;
            put(part, owner, row);
        }
        return new Source[] {
            source(table, List.of(row)),
            source(Tables.MEETINGS, meetings),
            source(Tables.BODIES, bodies),
            source(Tables.TERRITORIES, territories)
        };
    }

    private List<Map<String, String>> rows(Table table, List<? extends Record> records) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Record record : records) {
            Map<String, String> row = new LinkedHashMap<>();
            row.put("id", RecordSchema.of(record.getClass()).id(record));
            table.parts().forEach(part -> put(part, record, row));
            rows.add(row);
        }
        return rows;
    }

    private static Source source(Table table, List<Map<String, String>> rows) {
        List<Column> columns = table.columns();
        StringBuilder csv = new StringBuilder(String.join(";", RegisterTemplate.names(table, columns)));
        for (Map<String, String> row : rows) {
            csv.append('\n')
                    .append(columns.stream()
                            .map(column ->
                                    "\"" + row.getOrDefault(column.path(), "").replace("\"", "\"\"") + "\"")
                            .collect(Collectors.joining(";")));
        }
        return new Source(table.name() + ".csv", csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void put(Part part, Record owner, Map<String, String> row) {
        if (part instanceof Column column && column.use() != Column.Use.FACT) {
            return;
        }
        Fact<?> fact =
                RecordSchema.of(owner.getClass()).fact(owner, part.field().name());
        if (fact == null || fact.isMissing()) {
            return;
        }
        if (fact instanceof Fact.Within<?>) {
            throw new NoRoom("bounds");
        }
        if (part instanceof Group group) {
            group(group, fact, row);
        } else {
            row.put(((Column) part).path(), cell((Column) part, fact, owner));
        }
    }

    private void group(Group group, Fact<?> fact, Map<String, String> row) {
        if (fact instanceof Fact.None<?>) {
            row.put(group.first().path(), "none");
            return;
        }
        Object value = ((Fact.Known<?>) fact).value();
        List<?> list = value instanceof List<?> several ? several : List.of(value);
        if (list.isEmpty()) {
            row.put(group.first().path(), "not one");
        }
        if (list.size() > group.copies().size()) {
            throw new NoRoom(group.path());
        }
        for (int i = 0; i < list.size(); i++) {
            Record record = list.get(i) instanceof Ref<?> ref ? record(group.type(), ref.id()) : (Record) list.get(i);
            int before = row.size();
            group.copies().get(i).forEach(part -> put(part, record, row));
            if (row.size() == before) {
                throw new NoRoom("a record of which nothing is known");
            }
        }
    }

    private String cell(Column column, Fact<?> fact, Record owner) {
        if (fact instanceof Fact.None<?>) {
            return "жоқ";
        }
        Object value = ((Fact.Known<?>) fact).value();
        if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? "бірде-біреуі жоқ"
                    : list.stream()
                            .map(each -> one(column.field(), each, owner))
                            .collect(Collectors.joining("; "));
        }
        return one(column.field(), value, owner);
    }

    private String one(Field field, Object value, Record owner) {
        if (value instanceof LocalDate day) {
            return "%02d.%02d.%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
        }
        if (value instanceof Boolean flag) {
            return flag ? "да" : "no";
        }
        if (value instanceof Ref<?> ref) {
            return field.type() == Issue.class ? issue(ref.id()) : name(field.type(), ref.id());
        }
        return value instanceof Term term ? word(field, term) : value.toString();
    }

    private static String word(Field field, Term term) {
        return field.holding() == Holding.TERM ? term.token() : term.name();
    }

    private String issue(String id) {
        for (Meeting meeting : dossier.meetings()) {
            List<Issue> issues = meeting.issues().asOptional().orElse(List.of());
            for (int i = 0; i < issues.size(); i++) {
                if (issues.get(i).id().equals(id)) {
                    return String.valueOf(i + 1);
                }
            }
        }
        throw new NoRoom("an issue of which nothing is known");
    }

    private String name(Class<?> type, String id) {
        if (type == Meeting.class) {
            return id;
        }
        Record record = record(type, id);
        Optional<String> name = record instanceof Actor actor
                ? actor.name().asOptional()
                : ((Territory) record).name().asOptional();
        return name.orElseThrow(() -> new NoRoom("somebody without a name"));
    }

    private Record record(Class<?> type, String id) {
        for (Field field : RecordSchema.of(Dossier.class).fields()) {
            if (field.list() && !field.fact() && field.type() == type) {
                List<?> records = (List<?>) RecordSchema.of(Dossier.class)
                        .value(dossier, RecordSchema.of(Dossier.class).fields().indexOf(field));
                for (Object each : records) {
                    Record record = (Record) each;
                    if (RecordSchema.of(record.getClass()).id(record).equals(id)) {
                        return record;
                    }
                }
            }
        }
        throw new AssertionError(type + " " + id);
    }
}
