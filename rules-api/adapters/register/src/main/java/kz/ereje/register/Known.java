package kz.ereje.register;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.model.decision.DecisionKind;

/** The headings of all tables: by them a register is known whose row of names was lost. */
final class Known {

    /** Fewer than so many may be the same by chance: a list of any kind has a day and a number. */
    private static final int ENOUGH = 5;

    private Known() {}

    /** Made once somebody asks: every table has to be made for it. */
    private static final class Held {

        private static final Set<String> HEADINGS = Stream.concat(
                        Stream.of(Tables.TERRITORIES, Tables.BODIES, Tables.MEETINGS),
                        Arrays.stream(DecisionKind.values()).map(Tables::of))
                .flatMap(table -> table.columns().stream())
                .map(column -> column.heading().values())
                .flatMap(Collection::stream)
                .map(Plain::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether these cells are the headings of a register: some of them, and most of those that say anything. */
    static boolean heads(List<Cell> cells) {
        List<String> said = cells.stream()
                .filter(cell -> cell.is(Cell.Kind.TEXT) && !cell.blank())
                .map(cell -> Plain.key(cell.shown()))
                .toList();
        if (said.size() < ENOUGH) {
            return false;
        }
        long known = said.stream().filter(Held.HEADINGS::contains).distinct().count();
        return known >= ENOUGH && known * 2 > said.size();
    }
}
