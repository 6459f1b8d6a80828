package kz.ereje.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import kz.ereje.api.Counting;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Language;
import kz.ereje.api.Report;
import kz.ereje.api.ReportText;
import kz.ereje.api.ReportWriter;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.cases.Cases;
import kz.ereje.model.Dossier;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.proof.TookLong;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The whole answer to a dossier, with its remedies, its ways out, questions and calendar, in words and in JSON, is work that grows with the dossier and no
 * faster, in whatever direction the dossier grows. Counted are the decisions to which the rules were put, and the bytes allocated: times
 * depend on the machine.
 */
class GrowthTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Counting COUNTING = Counting.create();
    private static final int STEP = 10;

    /** Ten times as long, at most ten times the work, and a half; where two lists grow, as many times as the file does. */
    private static final double MORE = 1.5;

    private static final long FEW_QUESTIONS = 200;
    private static final long FEW_BYTES = 8L << 20;

    /**
     * What one answer cost.
     *
     * @param size how large the papers are
     * @param asked how often the rules were put to a decision
     * @param bytes what was allocated
     */
    private record Work(long size, long asked, long bytes) {}

    private static Optional<Work> work(byte[] papers) {
        Dossier dossier;
        try {
            dossier = Dossiers.read("grown", papers);
        } catch (UnreadableDossierException e) {
            return Optional.empty();
        }
        long asked = COUNTING.asked().get();
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        answer(dossier);
        return Optional.of(new Work(
                papers.length, COUNTING.asked().get() - asked, THREADS.getCurrentThreadAllocatedBytes() - bytes));
    }

    /** In words and in JSON, each of a report of its own, so that neither finds what the other has looked for. */
    private static void answer(Dossier dossier) {
        Report report = COUNTING.checker().check(dossier);
        assertThat(report.decisions()).hasSameSizeAs(dossier.decisions());
        report.decisions().forEach(DecisionResult::wayOut);
        StringBuilder text = new StringBuilder();
        try (ReportWriter writer = new ReportWriter(OutputStream.nullOutputStream(), report.edition())) {
            new ReportText(Language.KK, false, false).write(text, "grown", report);
            writer.add("grown", COUNTING.checker().check(dossier));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(text).isNotEmpty();
    }

    /** Of each kind of decision the dossier in which most is broken. */
    private static Map<DecisionKind, Dossier> dossiers() {
        Map<DecisionKind, Dossier> most = new EnumMap<>(DecisionKind.class);
        Map<DecisionKind, Integer> broken = new EnumMap<>(DecisionKind.class);
        for (Cases.Case each : Cases.all()) {
            Dossier dossier = each.dossier();
            int violated = COUNTING.checker().violations(dossier).size();
            DecisionKind kind = dossier.decisions().get(0).kind();
            if (dossier.decisions().size() == 1 && violated > broken.getOrDefault(kind, -1)) {
                broken.put(kind, violated);
                most.put(kind, dossier);
            }
        }
        return most;
    }

    private static Stream<DynamicTest> grown(Map<String, IntFunction<byte[]>> shapes, int from, int to) {
        return shapes.entrySet().stream()
                .filter(shape -> work(shape.getValue().apply(from)).isPresent())
                .map(shape -> DynamicTest.dynamicTest(shape.getKey(), () -> growsNoFaster(shape.getValue(), from, to)));
    }

    private static void growsNoFaster(IntFunction<byte[]> shape, int from, int to) {
        Work before = work(shape.apply(from)).orElseThrow();
        for (int size = from * STEP; size <= to; size *= STEP) {
            Work after = work(shape.apply(size)).orElseThrow();
            double times = MORE * Math.max(STEP, (double) after.size() / before.size());
            assertThat((double) after.asked())
                    .as("rules put to decisions, %d after %s", size, before)
                    .isLessThanOrEqualTo(times * before.asked() + FEW_QUESTIONS);
            assertThat((double) after.bytes())
                    .as("bytes, %d after %s", size, before)
                    .isLessThanOrEqualTo(times * before.bytes() + FEW_BYTES);
            before = after;
        }
    }

    @TestFactory
    Stream<DynamicTest> inWhatOnceTookLong() {
        return grown(tookLong(), 10, 100);
    }

    @Tag("long")
    @TestFactory
    Stream<DynamicTest> inMuchOfWhatOnceTookLong() {
        return grown(tookLong(), 100, 1_000);
    }

    private static Map<String, IntFunction<byte[]>> tookLong() {
        Map<String, IntFunction<byte[]>> all = new LinkedHashMap<>();
        for (TookLong papers : TookLong.values()) {
            all.put(papers.name(), papers::of);
        }
        return all;
    }

    /** It took a minute, and 1,500 MB. */
    @Test
    void aHundredNoticesOfAHundredIssuesAreLittleWork() throws IOException {
        Path papers = Path.of("src/test/resources/guard/hundred-notices-hundred-issues.json");
        Work done = work(Files.readAllBytes(papers)).orElseThrow();
        assertThat(done.asked()).isPositive().isLessThan(100);
        assertThat(done.bytes()).isLessThan(150L << 20);
    }

    /** Each note of a row speaks of the row's meeting: looked for anew for each of a hundred, it took gigabytes. */
    @Test
    void aLeaseWithAHundredConsentsIsLittleWork() {
        Work done = work(TookLong.HUNDRED_CONSENTS.of(1)).orElseThrow();
        assertThat(done.asked()).isPositive();
        assertThat(done.bytes()).isLessThan(200L << 20);
    }

    /** A notice is judged once under one law, however many decisions rest on it: a check allocates little more than for one notice. */
    @Test
    void noticesAreNotJudgedAnewForEachDecision() throws UnreadableDossierException {
        long one = checked(TookLong.CONVENINGS.of(200));
        long hundred = checked(TookLong.HUNDRED_NOTICES.of(200));
        assertThat(hundred).isLessThan(3 * one);
    }

    private static long checked(byte[] papers) throws UnreadableDossierException {
        Dossier dossier = Dossiers.read("notices", papers);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        assertThat(COUNTING.checker().check(dossier).decisions()).hasSize(200);
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    /** So that a report of many decisions is never whole in memory. */
    @Test
    void aTextIsWrittenDecisionByDecision() throws IOException, UnreadableDossierException {
        Dossier dossier = Dossiers.read("many", Larger.decisions(500));
        List<Integer> pieces = new ArrayList<>();
        Writer out = new Writer() {
            @Override
            public void write(char[] letters, int from, int length) {
                pieces.add(length);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        new ReportText(Language.KK, false, false)
                .write(out, "many", COUNTING.checker().check(dossier));
        assertThat(pieces).hasSizeGreaterThan(500);
        assertThat(Collections.max(pieces).longValue())
                .isLessThan(pieces.stream().mapToLong(length -> length).sum() / 100);
    }

    /** Each is refused, the first hundred by name. */
    @Test
    void consentsNamedAlikeAreReadOnce() {
        byte[] papers = TookLong.consentsNamedAlike(30_000);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        assertThatThrownBy(() -> Dossiers.read("alike", papers))
                .isInstanceOfSatisfying(
                        UnreadableDossierException.class,
                        refused -> assertThat(refused.problems()).hasSize(101));
        assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isLessThan(200L * papers.length);
    }

    /** A list inside a record has at most a hundred elements. */
    @TestFactory
    Stream<DynamicTest> inEachListOfARecord() {
        Map<String, IntFunction<byte[]>> all = new TreeMap<>();
        dossiers()
                .forEach((kind, dossier) -> Shapes.ofLists(dossier)
                        .forEach((name, shape) -> all.putIfAbsent(
                                name.startsWith("/decisions") ? kind.token() + " " + name : name, shape)));
        assertThat(all).hasSizeGreaterThan(40);
        return grown(all, 10, 100);
    }

    @TestFactory
    Stream<DynamicTest> inEachListOfTheDossier() {
        return grown(Shapes.ofRecords(Objects.requireNonNull(dossiers().get(DecisionKind.LEASE))), 100, 1_000);
    }

    @TestFactory
    Stream<DynamicTest> inDecisionsOfEachKind() {
        return grown(ofDecisions(), 10, 100);
    }

    private static Map<String, IntFunction<byte[]>> ofDecisions() {
        Map<String, IntFunction<byte[]>> all = new LinkedHashMap<>();
        dossiers()
                .forEach((kind, dossier) -> Shapes.ofDecisions(dossier)
                        .forEach((name, shape) -> all.put(kind.token() + ": " + name, shape)));
        assertThat(all).hasSizeGreaterThan(100);
        return all;
    }
}
