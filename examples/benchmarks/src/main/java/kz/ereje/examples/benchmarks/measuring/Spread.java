package kz.ereje.examples.benchmarks.measuring;

import java.util.List;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;

/**
 * What the values of all rounds come to. One value that something else on the machine disturbed does not move the median, and is seen
 * between the lowest and the highest.
 *
 * @param median the value in the middle
 * @param lowest the lowest value
 * @param highest the highest value
 */
public record Spread(double median, double lowest, double highest) {

    static Spread of(List<Once> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("Nothing was measured");
        }
        DescriptiveStatistics all = new DescriptiveStatistics(
                values.stream().mapToDouble(Once::value).toArray());
        return new Spread(all.getPercentile(50), all.getMin(), all.getMax());
    }

    /** By what part of the lowest value the highest is above it. */
    double moved() {
        return highest / lowest - 1;
    }
}
