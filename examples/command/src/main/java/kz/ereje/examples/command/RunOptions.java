package kz.ereje.examples.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.ereje.report.sample.SampleDraw;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of a run over many files. */
final class RunOptions {

    /** More threads than that no computer has any use for here. */
    static final int MOST_JOBS = 256;

    /** All of the act, in percent. */
    static final double WHOLE = 100;

    /** What says how a run goes, and not what it comes to. */
    private static final List<String> WITH_VALUE = List.of("--jobs", "--resume");

    private static final List<String> ALONE = List.of("--no-progress", "--debug");

    /** The words of a command line that can change the answer. */
    static List<String> changing(String... arguments) {
        List<String> changing = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            String word = arguments[i];
            if (WITH_VALUE.contains(word)) {
                i++;
            } else if (!ALONE.contains(word) && WITH_VALUE.stream().noneMatch(name -> word.startsWith(name + "="))) {
                changing.add(word);
            }
        }
        return changing;
    }

    @Option(names = "--expect")
    boolean expect;

    @Option(names = "--jobs", paramLabel = "${bundle:label.number}")
    int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--resume", paramLabel = "${bundle:label.folder}")
    @Nullable
    String resume;

    @Option(names = "--no-progress")
    boolean noProgress;

    @Option(names = "--coverage")
    boolean coverage;

    @Option(names = "--min-coverage", paramLabel = "${bundle:label.percent}")
    @Nullable
    Double minCoverage;

    @Option(names = "--duties", paramLabel = "${bundle:label.unit}")
    @Nullable
    String duties;

    @Option(names = "--year", paramLabel = "${bundle:label.year}")
    @Nullable
    Integer year;

    @Option(names = "--sample", paramLabel = "${bundle:label.number}")
    @Nullable
    Integer sample;

    @Option(names = "--seed", paramLabel = "${bundle:label.number}")
    @Nullable
    Long seed;

    @Option(names = "--template", split = ",", splitSynopsisLabel = ",", paramLabel = "${bundle:label.kind}")
    List<String> template = new ArrayList<>();

    /** Whether something is asked that goes with files to check alone. */
    boolean ofFiles() {
        return expect
                || coverage
                || duties != null
                || year != null
                || minCoverage != null
                || sample != null
                || seed != null
                || resume != null;
    }

    /** How many answers are asked for that take the place of the reports. */
    long others() {
        return Stream.of(expect, coverage, duties != null).filter(each -> each).count();
    }

    /** The draw of the sample that is asked for; null where everything is checked. */
    @Nullable
    SampleDraw sampling() {
        return sample == null ? null : new SampleDraw(sample, seed == null ? 0 : seed);
    }
}
