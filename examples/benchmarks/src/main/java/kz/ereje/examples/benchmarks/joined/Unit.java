package kz.ereje.examples.benchmarks.joined;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The unit that takes the decision.
 *
 * @param territory the id of the territory; the language of the rules does not take the name that it has in the file
 * @param officeHead the id of the head of the office, or {@code none}
 */
public record Unit(
        @JsonProperty("unit") String territory, @Nullable String officeHead) {}
