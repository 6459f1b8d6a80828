package kz.ereje.examples.spark;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kz.ereje.api.DecisionState;
import kz.ereje.api.DecisionTotals;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The library's totals of decisions as columns that Spark adds up. Holds no state; safe for all threads. */
final class Totals {

    private static final DecisionState[] STATES = DecisionState.values();

    /** How many decisions have each state, then what they are worth in tenge, then the rest, in this order. */
    private static final List<String> NAMES = Stream.of(
                    Arrays.stream(STATES).map(Totals::name),
                    Arrays.stream(STATES).map(state -> "amount_" + name(state)),
                    Stream.of("amount_not_known", "facts_shown", "facts_stated"))
            .flatMap(names -> names)
            .toList();

    /** Whole numbers, none of them null. */
    static final StructType SCHEMA = schema();

    private Totals() {}

    private static String name(DecisionState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static StructType schema() {
        StructType schema = new StructType();
        for (String name : NAMES) {
            schema = schema.add(name, DataTypes.LongType, false);
        }
        return schema;
    }

    static Row row(DecisionTotals totals) {
        return RowFactory.create(Stream.of(
                        Arrays.stream(STATES).map(totals::decisions),
                        Arrays.stream(STATES).map(totals.amounts()::tenge),
                        Stream.of(totals.amounts().notKnown(), totals.factsShown(), totals.factsStated()))
                .flatMap(numbers -> numbers)
                .toArray());
    }

    /** The sums over a column {@code totals}, in the order of {@link #of}; one that no long holds is an error. */
    static Column[] sums() {
        return NAMES.stream()
                .map(name -> functions
                        .coalesce(functions.sum(functions.col("totals." + name)), functions.lit(0L))
                        .as(name))
                .toArray(Column[]::new);
    }

    /** The totals whose sums begin at this place of a row. */
    static DecisionTotals of(Row sums, int first) {
        int rest = first + 2 * STATES.length;
        return new DecisionTotals(
                states(sums, first),
                sums.getLong(rest + 1),
                sums.getLong(rest + 2),
                new DecisionTotals.Amounts(states(sums, first + STATES.length), sums.getLong(rest)));
    }

    private static Map<DecisionState, Long> states(Row sums, int first) {
        Map<DecisionState, Long> numbers = new EnumMap<>(DecisionState.class);
        for (DecisionState state : STATES) {
            numbers.put(state, sums.getLong(first + state.ordinal()));
        }
        return numbers;
    }
}
