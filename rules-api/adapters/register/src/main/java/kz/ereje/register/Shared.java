package kz.ereje.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import kz.ereje.model.Actor;
import kz.ereje.model.Meeting;
import kz.ereje.model.Territory;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.schema.Draft;

/** Reads the sheets that rows of decisions name: territories, bodies, meetings, whatever their order in the file. For one thread. */
final class Shared {

    private final List<Layout> layouts;
    private final List<Sheet> sheets;
    private final List<RegisterProblem> problems;
    private int count;

    private Shared(List<Layout> layouts, List<Sheet> sheets, List<RegisterProblem> problems) {
        this.layouts = layouts;
        this.sheets = sheets;
        this.problems = problems;
    }

    static Context read(List<Layout> layouts, List<Sheet> sheets, List<RegisterProblem> problems) {
        Shared shared = new Shared(layouts, sheets, problems);
        Context context = new Context();
        shared.territories(context);
        shared.each(Tables.BODIES, (layout, row) -> shared.body(layout, row, context));
        shared.each(Tables.MEETINGS, (layout, row) -> shared.meeting(layout, row, context));
        return context;
    }

    private void each(Table table, BiConsumer<Layout, SheetRow> reading) {
        for (int i = 0; i < sheets.size(); i++) {
            Layout layout = layouts.get(i);
            if (layout.table().name().equals(table.name())) {
                each(layout, sheets.get(i), reading);
            }
        }
    }

    private void each(Layout layout, Sheet sheet, BiConsumer<Layout, SheetRow> reading) {
        try (Rows rows = sheet.rows().get()) {
            for (SheetRow row = rows.next(); row != null; row = rows.next()) {
                if (row.number() >= layout.first() && !row.blank() && !Marks.example(layout, row)) {
                    reading.accept(layout, row);
                }
            }
        } catch (BrokenException e) {
            problems.add(RegisterProblem.of(e.code(), sheet.name(), 0));
        }
    }

    /** Twice: a territory names the one that it lies in, which may come after it. */
    private void territories(Context context) {
        Context names = new Context();
        List<SheetRow> rows = new ArrayList<>();
        List<Layout> of = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        each(Tables.TERRITORIES, (layout, row) -> {
            rows.add(row);
            of.add(layout);
            String id = "territory-" + (ids.size() + 1);
            ids.add(id);
            names.put(
                    Territory.class,
                    name(layout, row),
                    new Named(id, Draft.of(Territory.class, id).build(), new Assembly(), layout.sheet(), row.number()));
        });
        for (int i = 0; i < rows.size(); i++) {
            record(Territory.class, ids.get(i), of.get(i), rows.get(i), names, context);
        }
    }

    private void body(Layout layout, SheetRow row, Context context) {
        count++;
        record(Actor.class, "body-" + count, layout, row, context, context);
    }

    private void record(
            Class<? extends Record> type, String id, Layout layout, SheetRow row, Context names, Context into) {
        RowReader reader = new RowReader(layout, row, names);
        Marks.problem(layout, row, "").ifPresent(reader.problems()::add);
        Draft<?> draft = Draft.of(type, id);
        reader.fill(draft, layout.table().parts());
        put(type, name(layout, row), id, draft, reader, layout, row, into);
    }

    private void meeting(Layout layout, SheetRow row, Context context) {
        RowReader reader = new RowReader(layout, row, context);
        String id = reader.number();
        Marks.problem(layout, row, id).ifPresent(reader.problems()::add);
        Draft<?> draft = Draft.of(Meeting.class, id.isEmpty() ? "meeting" : id);
        if (reader.value(layout.table().column("territory")) instanceof String of) {
            reader.of(of);
            draft.set("territory", Ref.to(of));
        }
        reader.fill(
                draft,
                layout.table().parts().stream()
                        .filter(part -> !part.field().name().equals("territory"))
                        .toList());
        put(Meeting.class, id, id, draft, reader, layout, row, context);
    }

    private void put(
            Class<? extends Record> type,
            String key,
            String id,
            Draft<?> draft,
            RowReader reader,
            Layout layout,
            SheetRow row,
            Context into) {
        problems.addAll(reader.problems());
        Record record = reader.problems().isEmpty() ? draft.build() : null;
        // One without a name is found by its kind alone.
        String named = key.isEmpty() ? layout.sheet() + "\n" + row.number() : key;
        Assembly needs = type == Territory.class ? new Assembly() : reader.assembly();
        into.put(type, named, new Named(id, record, needs, layout.sheet(), row.number()));
    }

    private static String name(Layout layout, SheetRow row) {
        return Plain.text(layout.cell(row, layout.table().column("name")).shown());
    }
}
