package kz.ereje.register;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kz.ereje.api.Language;
import org.jspecify.annotations.Nullable;

/** Finds out what a sheet holds, by the row of machine names, and whether its headings say the same. For one thread. */
final class Headings {

    /** So far down the names are looked for. */
    private static final int SEARCHED = 20;

    /** With it begin the names of what is the user's own and not read. */
    static final String OWN = "#";

    /** A sheet of words for drop-downs. */
    static final String LISTS = Table.MARK + "lists";

    private final Sheet sheet;
    private final List<RegisterProblem> problems = new ArrayList<>();
    private final List<RegisterProblem> remarks = new ArrayList<>();
    private final BitSet hidden = new BitSet();

    private Headings(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * What was found.
     *
     * @param layout where the columns stand; empty where the sheet holds no table, or what is wrong with it leaves open which
     * @param table what it holds; also known where the headings are wrong
     * @param problems what is wrong; the rows of such a sheet are not read
     * @param remarks what should be known
     */
    record Found(
            Optional<Layout> layout,
            Optional<Table> table,
            List<RegisterProblem> problems,
            List<RegisterProblem> remarks) {}

    static Found in(Sheet sheet) {
        return new Headings(sheet).found();
    }

    private Found found() {
        List<SheetRow> top = new ArrayList<>();
        String broken = "";
        try (Rows rows = sheet.rows().get()) {
            for (SheetRow row = rows.next(); row != null && top.size() < SEARCHED; row = rows.next()) {
                top.add(row);
                IntStream.range(0, row.cells().size()).filter(rows::hides).forEach(hidden::set);
            }
        } catch (BrokenException e) {
            // What comes before the damage is read all the same.
            broken = e.code();
        }
        for (int i = 0; i < top.size(); i++) {
            for (int place = 0; place < top.get(i).cells().size(); place++) {
                String shown = Plain.text(top.get(i).cells().get(place).shown());
                if (shown.startsWith(Table.MARK)) {
                    return shown.equals(LISTS)
                            ? new Found(Optional.empty(), Optional.empty(), List.of(), List.of())
                            : named(top, i, place, shown);
                }
            }
        }
        return broken.isEmpty() ? unnamed(top) : refused(RegisterProblem.of(broken, sheet.name(), 0));
    }

    private Found unnamed(List<SheetRow> top) {
        if (sheet.name().startsWith(OWN)) {
            RegisterProblem own = RegisterProblem.of("sheet.own", sheet.name(), 0);
            return new Found(Optional.empty(), Optional.empty(), List.of(), List.of(own));
        }
        if (top.stream().allMatch(SheetRow::blank)) {
            return new Found(Optional.empty(), Optional.empty(), List.of(), List.of());
        }
        return top.stream()
                .filter(row -> Known.heads(row.cells()))
                .findFirst()
                .map(row -> refused(RegisterProblem.of("sheet.lost-names", sheet.name(), row.number())))
                .orElseGet(() -> refused(RegisterProblem.of("sheet.no-names", sheet.name(), 0)));
    }

    private Found refused(RegisterProblem problem) {
        return new Found(Optional.empty(), Optional.empty(), List.of(problem), List.of());
    }

    private Found named(List<SheetRow> top, int at, int mark, String written) {
        SheetRow names = top.get(at);
        Table table = Tables.named(written.substring(Table.MARK.length())).orElse(null);
        if (table == null) {
            return refused(RegisterProblem.of("sheet.unknown-table", sheet.name(), names.number(), written));
        }
        SheetRow labels = at > 0 && top.get(at - 1).number() == names.number() - 1 ? top.get(at - 1) : null;
        if (names.number() > 2) {
            problems.add(RegisterProblem.of("heading.title-rows", sheet.name(), 1));
        }
        if (labels == null && sheet.unsure()) {
            problems.add(RegisterProblem.of("file.letters", sheet.name(), 0));
        }
        Layout layout = layout(table, names, labels, mark);
        if (!table.used(Column.Use.ID).allMatch(column -> layout.place(column) >= 0)) {
            problems.add(RegisterProblem.of("heading.no-id", sheet.name(), names.number()));
        }
        layout.places().values().stream()
                .sorted()
                .filter(hidden::get)
                .forEach(place -> remarks.add(
                        RegisterProblem.at("column.hidden", sheet.name(), names.number(), place, names.cell(place))));
        return new Found(Optional.of(layout), Optional.of(table), List.copyOf(problems), List.copyOf(remarks));
    }

    private Layout layout(Table table, SheetRow names, @Nullable SheetRow labels, int mark) {
        Map<String, Column> columns = table.byPath();
        Map<String, Integer> places = new HashMap<>();
        Set<Integer> known = new HashSet<>();
        List<String> headings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int width = Math.max(
                names.cells().size(), labels == null ? 0 : labels.cells().size());
        for (int place = 0; place < width; place++) {
            Cell heading = labels == null ? Cell.EMPTY : labels.cell(place);
            String shown = Plain.text(heading.shown());
            String path = place == mark ? "row" : Plain.text(names.cell(place).shown());
            headings.add(shown);
            if (heading.is(Cell.Kind.MERGED) || names.cell(place).is(Cell.Kind.MERGED)) {
                wrong("heading.merged", labels == null ? names : labels, place);
            } else if (path.isEmpty()) {
                own(shown, labels == null ? names : labels, place, known, table);
            } else if (!columns.containsKey(path)) {
                wrong("heading.unknown-name", names, place);
            } else if (places.putIfAbsent(path, place) != null) {
                wrong("heading.doubled", names, place);
            } else {
                labelled(columns.get(path), shown, labels, place, seen);
            }
        }
        known.addAll(places.values());
        return new Layout(sheet.name(), table, names.number() + 1, places, headings, Set.copyOf(known));
    }

    private void labelled(
            @Nullable Column column, String shown, @Nullable SheetRow labels, int place, Set<String> seen) {
        if (labels == null || column == null) {
            return;
        }
        if (!column.headed(shown)) {
            wrong("heading.renamed", labels, place, column.heading(Language.KK), column.heading(Language.RU));
        } else if (!seen.add(Plain.key(shown))) {
            wrong("heading.doubled", labels, place);
        }
    }

    /** A column without a name for machines is the user's own, and has to say so: else it may be one that was renamed. */
    private void own(String shown, SheetRow labels, int place, Set<Integer> known, Table table) {
        if (shown.startsWith(OWN)) {
            known.add(place);
        } else if (!shown.isEmpty()) {
            boolean named = table.columns().stream().anyMatch(column -> column.headed(shown));
            wrong(named ? "heading.doubled" : "heading.unknown", labels, place);
        }
    }

    private void wrong(String code, SheetRow row, int place, String... values) {
        problems.add(RegisterProblem.at(code, sheet.name(), row.number(), place, row.cell(place), values));
    }
}
