package kz.ereje.examples.command;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what counts of what was found, and what it is compared with. */
final class ReviewOptions {

    /** What can make the exit code fail, in the words of the command line. */
    enum FailOn {
        violated,
        open,
        not_covered;

        @Override
        public String toString() {
            return name().replace('_', '-');
        }
    }

    @Option(names = "--waivers", paramLabel = "${bundle:label.file}")
    @Nullable
    String waivers;

    @Option(names = "--baseline", paramLabel = "${bundle:label.file}")
    @Nullable
    String baseline;

    @Option(names = "--fail-on", split = ",", splitSynopsisLabel = ",", paramLabel = "violated|open|not-covered")
    List<String> failOn = new ArrayList<>();

    @Option(names = "--compare", arity = "2", paramLabel = "${bundle:label.file}")
    List<String> compare = new ArrayList<>();

    /** Whether something is asked that goes with files to check alone. */
    boolean ofFiles() {
        return waivers != null || baseline != null || !failOn.isEmpty();
    }

    /** Whether each word after --fail-on is one that it knows. */
    boolean failsOnKnown() {
        return failOn.stream().allMatch(word -> known(word) != null);
    }

    private static @Nullable FailOn known(String word) {
        for (FailOn each : FailOn.values()) {
            if (each.toString().equals(word)) {
                return each;
            }
        }
        return null;
    }

    /** What makes the exit code fail; everything where nothing is asked for. */
    Set<FailOn> failing() {
        Set<FailOn> failing = EnumSet.noneOf(FailOn.class);
        failOn.forEach(word -> {
            FailOn each = known(word);
            if (each != null) {
                failing.add(each);
            }
        });
        return failing.isEmpty() ? EnumSet.allOf(FailOn.class) : failing;
    }
}
