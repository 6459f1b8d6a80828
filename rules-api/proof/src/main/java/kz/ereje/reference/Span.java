package kz.ereje.reference;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.ereje.model.fact.Bounds;
import kz.ereje.model.fact.Fact;

/** The values that a fact can have by what is stated of it: one, those within bounds, or any. */
final class Span {

    private Span() {}

    /** Whether no more is stated of it than bounds. */
    static boolean isWithin(Fact<?> fact) {
        return fact instanceof Fact.Within<?>;
    }

    /** Whether something is stated of it that is not "none". */
    static boolean isStated(Fact<?> fact) {
        return fact instanceof Fact.Known<?> || isWithin(fact);
    }

    /** The outermost values; of a known fact its value, twice. Empty where none is stated. */
    static <T> List<T> ends(Fact<T> fact) {
        if (fact instanceof Fact.Within<T> within) {
            Bounds<T> bounds = within.bounds();
            return List.of(bounds.first(), bounds.last());
        }
        return fact.asOptional().map(value -> List.of(value, value)).orElse(List.of());
    }

    /** The values of a stated fact between which an answer of the law can turn; the outermost ones, and where years begin and end. */
    @SuppressWarnings("unchecked") // days are added where the ends are days
    static <T> Set<T> values(Fact<T> fact) {
        Set<T> values = new LinkedHashSet<>(ends(fact));
        List<T> ends = List.copyOf(values);
        if (ends.size() == 2 && ends.get(0) instanceof LocalDate first && ends.get(1) instanceof LocalDate last) {
            for (int year = first.getYear(); year <= last.getYear(); year++) {
                Stream.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                        .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                        .forEach(day -> values.add((T) day));
            }
        }
        return values;
    }

    /** Those of these days on which the fact can be. */
    static List<Optional<LocalDate>> among(Fact<LocalDate> fact, List<Optional<LocalDate>> days) {
        List<LocalDate> ends = ends(fact);
        Set<LocalDate> possible = new TreeSet<>(ends);
        days.stream()
                .flatMap(Optional::stream)
                .filter(day -> !day.isBefore(ends.get(0)) && !day.isAfter(ends.get(1)))
                .forEach(possible::add);
        return possible.stream().map(Optional::of).toList();
    }
}
