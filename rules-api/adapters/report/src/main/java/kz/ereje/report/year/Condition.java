package kz.ereje.report.year;

import java.util.List;
import java.util.Optional;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.fact.Term;
import org.jspecify.annotations.Nullable;

/**
 * Whether a fact has one of the values that a duty asks for. For one thread.
 *
 * @param ways the facts
 * @param unit the id of the unit
 * @param district the id of its district; null where it is not known
 * @param year the year
 */
record Condition(Ways ways, String unit, @Nullable String district, int year) {

    /** What a question about a fact comes to. */
    enum Met {
        YES,
        NO,
        NOT_KNOWN
    }

    static Condition of(Ways ways, String unit, int year) {
        return new Condition(ways, unit, ways.district().map(each -> each.id()).orElse(null), year);
    }

    Met met(Fact<?> fact, List<String> values) {
        if (ways.isNone(fact)) {
            return Met.NO;
        }
        if (!ways.isKnown(fact) || (values.contains("@district") && district == null)) {
            return Met.NOT_KNOWN;
        }
        Object value = fact.asOptional().orElseThrow();
        return values.stream().anyMatch(asked -> isOf(value, asked)) ? Met.YES : Met.NO;
    }

    private boolean isOf(Object value, String asked) {
        return switch (asked) {
            case "@known" -> !value.equals(List.of()) && !isBlank(value);
            case "@unit" -> value.equals(Ref.to(unit));
            case "@district" ->
                Optional.ofNullable(district).map(Ref::to).filter(value::equals).isPresent();
            case "@year" -> value.equals(year);
            case "@year-before" -> value.equals(year - 1);
            default -> isWord(value, asked);
        };
    }

    private static boolean isBlank(Object value) {
        return value instanceof String text && text.isBlank();
    }

    private static boolean isWord(Object value, String asked) {
        if (value instanceof List<?> list) {
            return list.stream().anyMatch(each -> isWord(each, asked));
        }
        return value instanceof Term word
                ? word.token().equals(asked)
                : value instanceof Boolean flag && flag.toString().equals(asked);
    }
}
