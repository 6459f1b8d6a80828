package kz.ereje.api;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Readings of the act (түсіндіру) to be followed in place of the chosen ones: ids of readings to ids of their options,
 * {@code 22.demolition=nobody-receives}. Which there are, {@link Regulation#choosable} says; {@link ComplianceChecker#withReadings} refuses
 * others. Immutable and safe for all threads.
 *
 * <pre>{@code
 * ComplianceChecker other = checker.withReadings(ChosenReadings.none().with("22.demolition", "nobody-receives"));
 * }</pre>
 */
public final class ChosenReadings {

    private static final ChosenReadings NONE = new ChosenReadings(Map.of());

    private final SortedMap<String, String> options;

    private ChosenReadings(Map<String, String> options) {
        SortedMap<String, String> copy = new TreeMap<>();
        options.forEach((reading, option) ->
                copy.put(Given.of(reading, "id of a reading"), Given.of(option, "id of an option")));
        this.options = Collections.unmodifiableSortedMap(copy);
    }

    /** No other reading than the chosen ones. */
    public static ChosenReadings none() {
        return NONE;
    }

    /** These options, by the ids of their readings. */
    public static ChosenReadings of(Map<String, String> options) {
        return new ChosenReadings(Given.of(options, "map of options"));
    }

    /** The same with this option of this reading, in place of another that was given for it. */
    public ChosenReadings with(String reading, String option) {
        SortedMap<String, String> more = new TreeMap<>(options);
        more.put(Given.of(reading, "id of the reading"), Given.of(option, "id of the option"));
        return new ChosenReadings(more);
    }

    /** The ids of the options, by the ids of their readings in alphabetical order. */
    public SortedMap<String, String> options() {
        return options;
    }

    /** Whether nothing is named. */
    public boolean isEmpty() {
        return options.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChosenReadings same && options.equals(same.options);
    }

    @Override
    public int hashCode() {
        return options.hashCode();
    }

    /** As on the command line, {@code 22.demolition=nobody-receives, 9.paid-from-savings=local-budget}; empty where nothing is named. */
    @Override
    public String toString() {
        return options.entrySet().stream()
                .map(option -> option.getKey() + "=" + option.getValue())
                .collect(Collectors.joining(", "));
    }
}
