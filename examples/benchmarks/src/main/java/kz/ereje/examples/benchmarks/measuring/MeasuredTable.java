package kz.ereje.examples.benchmarks.measuring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Every value that was measured for a table.
 *
 * @param control the way that was measured first, between and last
 * @param ways the values by way and unit, each with its round
 */
public record MeasuredTable(String control, Map<String, Map<String, List<Once>>> ways) {

    /** The unit of all times, of calls and of processes. */
    public static final String TIME = "µs";

    /** The unit of allocated memory. */
    public static final String BYTES = "bytes";

    /** A control that moved by more says that the machine did something else. */
    private static final double STILL = 0.15;

    /** Nothing measured yet. */
    public MeasuredTable(String control) {
        this(control, new LinkedHashMap<>());
    }

    /** Takes what a way measured in a round. */
    public void add(String way, int round, Map<String, Double> values) {
        Map<String, List<Once>> units = ways.computeIfAbsent(way, none -> new TreeMap<>());
        values.forEach((unit, value) ->
                units.computeIfAbsent(unit, none -> new ArrayList<>()).add(new Once(round, value)));
    }

    /** The names of the ways, the control among them. */
    public Set<String> names() {
        return ways.keySet();
    }

    /** Each value of a way in a unit; none where it was not measured. */
    public List<Once> values(String way, String unit) {
        return ways.getOrDefault(way, Map.of()).getOrDefault(unit, List.of());
    }

    /** What the rounds of a way come to; one that was not measured is at fault. */
    public Spread spread(String way, String unit) {
        List<Once> values = values(way, unit);
        if (values.isEmpty()) {
            throw new IllegalArgumentException(way + " was not measured in " + unit);
        }
        return Spread.of(values);
    }

    /** The median of a way in a unit. */
    public double median(String way, String unit) {
        return spread(way, unit).median();
    }

    /** The median time of a way. */
    public double time(String way) {
        return median(way, TIME);
    }

    /** By what part the time of the control moved. */
    public double moved() {
        return spread(control, TIME).moved();
    }

    /** Whether the control kept still, so that the ways can be compared. */
    public boolean stands() {
        return moved() <= STILL;
    }
}
