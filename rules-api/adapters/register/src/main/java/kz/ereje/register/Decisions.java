package kz.ereje.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ereje.model.Dossier;
import kz.ereje.model.InvalidDossierException;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.schema.Draft;

/** Makes a dossier of each row of decisions, and remembers their numbers, for none may stand in two rows. For one thread. */
final class Decisions {

    private final Context context;
    private final Map<String, String> numbers = new HashMap<>();

    Decisions(Context context) {
        this.context = context;
    }

    RegisterRow row(Layout layout, SheetRow row) {
        RowReader reader = new RowReader(layout, row, context);
        String id = reader.number();
        once(id, layout, row, reader);
        Marks.problem(layout, row, id).ifPresent(reader.problems()::add);
        Optional<Dossier> dossier = dossier(layout, reader, id);
        Optional<Expectation> expectation = expectation(layout, reader);
        List<RegisterProblem> remarks = new ArrayList<>();
        if (row.hidden()) {
            remarks.add(RegisterProblem.of("row.hidden", layout.sheet(), row.number()));
        }
        boolean read = reader.problems().isEmpty();
        return new RegisterRow(
                layout, row, id, read ? dossier : Optional.empty(), expectation, reader.problems(), remarks);
    }

    private void once(String id, Layout layout, SheetRow row, RowReader reader) {
        String place = layout.sheet() + "\n" + row.number();
        String before = id.isEmpty() ? null : numbers.putIfAbsent(Plain.key(id), place);
        if (before != null) {
            String[] first = before.split("\n", -1);
            reader.wrong(layout.table().only(Column.Use.ID), new NotUnderstood("id.doubled", first[0], first[1]));
        }
    }

    private static Optional<Dossier> dossier(Layout layout, RowReader reader, String id) {
        Table table = layout.table();
        Class<? extends Record> type = Specimen.record(table.kind().orElseThrow());
        String unit = reader.unit();
        Draft<?> decision = Draft.of(type, id.isEmpty() ? "decision" : id);
        List<Part> dossiers = new ArrayList<>();
        List<Part> decisions = new ArrayList<>();
        for (Part part : table.parts()) {
            (part.field().owner() == Dossier.class ? dossiers : decisions).add(part);
        }
        reader.fill(decision, decisions);
        Draft<Dossier> own = Draft.of(Dossier.class);
        reader.fill(own, dossiers);
        if (!reader.problems().isEmpty()) {
            return Optional.empty();
        }
        try {
            Record made = decision.build();
            reader.assembly().add(((Decision) made).id(), made);
            return Optional.of(reader.assembly().into(own).set("unit", unit).build());
        } catch (InvalidDossierException e) {
            e.flaws().stream()
                    .limit(5)
                    .forEach(flaw -> reader.problems()
                            .add(RegisterProblem.of(
                                    "row.refused",
                                    layout.sheet(),
                                    reader.row(),
                                    flaw.kind().token() + ": " + flaw.path() + " " + flaw.value())));
            return Optional.empty();
        }
    }

    private static Optional<Expectation> expectation(Layout layout, RowReader reader) {
        Column column = layout.table().only(Column.Use.EXPECTED);
        try {
            CellReader.readable(reader.cell(column));
            return reader.cell(column).blank()
                    ? Optional.empty()
                    : Optional.of(Expectation.of(CellReader.text(reader.cell(column))));
        } catch (NotUnderstood e) {
            reader.wrong(column, e);
            return Optional.empty();
        }
    }
}
