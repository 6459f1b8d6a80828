package kz.ereje.examples.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.ereje.api.Redaction;
import kz.ereje.report.sample.SampleDraw;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of a run over many files. */
final class RunOptions {

    /** More threads than that no computer has any use for here. */
    static final int MOST_JOBS = 256;

    /** So many bytes a salt has that is drawn by chance. */
    private static final int SALT = 32;

    /** No more of a file is taken. */
    private static final int MOST_SALT = 4096;

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

    @Option(names = "--redact")
    boolean redact;

    @Option(names = "--salt", paramLabel = "${bundle:label.file}")
    @Nullable
    String salt;

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

    @Option(names = "--reading", paramLabel = "${bundle:label.reading}")
    List<String> readings = new ArrayList<>();

    @Option(names = "--other-readings")
    boolean otherReadings;

    /** Whether something is asked that goes with files to check alone. */
    boolean ofFiles() {
        return expect
                || coverage
                || duties != null
                || year != null
                || minCoverage != null
                || sample != null
                || seed != null
                || resume != null
                || otherReadings
                || !readings.isEmpty();
    }

    /** How many answers are asked for that take the place of the reports. */
    long others() {
        return Stream.of(expect, coverage, duties != null, otherReadings)
                .filter(each -> each)
                .count();
    }

    /** What keeps names in; names are shown where that is not asked for. Without a salt of the user's nobody can try names out, nor compare two runs. */
    Names names() throws IOException {
        if (!redact) {
            return Names.SHOWN;
        }
        byte[] bytes = new byte[SALT];
        if (salt == null) {
            new SecureRandom().nextBytes(bytes);
        } else {
            try (InputStream file = Files.newInputStream(Path.of(salt))) {
                bytes = file.readNBytes(MOST_SALT);
            }
        }
        return new Names(Redaction.salted(bytes));
    }

    /** The draw of the sample that is asked for; null where everything is checked. */
    @Nullable
    SampleDraw sampling() {
        return sample == null ? null : new SampleDraw(sample, seed == null ? 0 : seed);
    }
}
