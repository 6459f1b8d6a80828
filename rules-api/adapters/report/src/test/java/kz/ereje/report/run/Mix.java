package kz.ereje.report.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Language;
import kz.ereje.api.Outcome;
import kz.ereje.api.ProvisionResult;
import kz.ereje.api.Report;
import kz.ereje.api.ReportOutput;
import kz.ereje.api.ReportWriter;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.model.fact.Fact;
import kz.ereje.report.Examples;

/**
 * A run made up of examples, and what its reports have to tell, counted here and not by what is tested.
 *
 * @param files the files, in their order
 */
record Mix(List<Entry> files) {

    private static final Map<String, Report> CHECKED = new ConcurrentHashMap<>();

    /** The numbers that are told of a run of whose findings nobody has said anything. */
    static final List<Figure> FIGURES = Arrays.stream(Figure.values())
            .filter(figure ->
                    !figure.code().startsWith("findings.") && !figure.code().startsWith("baseline."))
            .toList();

    /** What becomes of a file. */
    enum Fate {
        CHECKED,
        REFUSED,
        FAILED,
        FAILED_AFTER_ADDING,
        NOT_READ
    }

    /**
     * A file.
     *
     * @param source its name
     * @param fate what becomes of it
     * @param example the dossier that is in it
     */
    record Entry(String source, Fate fate, String example) {

        Report report() {
            return Mix.report(example);
        }
    }

    static Report report(String example) {
        return CHECKED.computeIfAbsent(example, Examples::worth);
    }

    static Mix of(String... examples) {
        List<Entry> files = new ArrayList<>();
        for (String example : examples) {
            files.add(new Entry(example + ".json", Fate.CHECKED, example));
        }
        return new Mix(files);
    }

    /** One of each fate, with names that are hard to write. */
    static Mix ofEach() {
        return new Mix(List.of(
                new Entry("district/лист 1.json", Fate.CHECKED, "lease-without-consent"),
                new Entry("=cmd|' /C calc'!A0", Fate.REFUSED, ""),
                new Entry("a\uFFFE\u0000\uD800<&>\"'.json", Fate.CHECKED, "lease-with-gaps"),
                new Entry("C:x:y?z#w %41.json", Fate.FAILED, ""),
                new Entry("lost.json", Fate.FAILED_AFTER_ADDING, "office-founding"),
                new Entry("README.md", Fate.NOT_READ, ""),
                new Entry("-1;\"2\",3\r\n.json", Fate.CHECKED, "matters-not-covered")));
    }

    /** Writes it into a report. */
    void write(ReportOutput out) throws IOException {
        List<ReportWriter.NotRead> notRead = new ArrayList<>();
        for (Entry file : files) {
            switch (file.fate()) {
                case CHECKED -> out.add(file.source(), file.report());
                case REFUSED -> out.add(file.source(), "ab", unreadable());
                case FAILED -> out.addFailed(file.source(), "");
                case FAILED_AFTER_ADDING -> {
                    out.add(file.source(), file.report());
                    out.addFailed(file.source(), file.report().inputSha256());
                }
                case NOT_READ -> notRead.add(notRead(file.source()));
            }
        }
        out.files(counts(), notRead);
        out.close();
    }

    /** The report in this form. */
    byte[] in(RunFormat format, Language language) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            write(RunReports.open(
                    format, bytes, Mix.report("lease-without-consent").edition(), language));
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReportWriter.NotRead notRead(String source) {
        return new ReportWriter.NotRead(
                source,
                "other-name",
                Map.of(Language.KK, "Басқа атау", Language.RU, "Другое имя", Language.EN, "Other name"));
    }

    static UnreadableDossierException unreadable() {
        try {
            Dossiers.read("input.json", "{\"format\": 1".getBytes(StandardCharsets.UTF_8));
            throw new AssertionError("It was read");
        } catch (UnreadableDossierException e) {
            return e;
        }
    }

    ReportWriter.Counts counts() {
        return new ReportWriter.Counts(
                files.size(),
                with(Fate.CHECKED),
                with(Fate.REFUSED),
                with(Fate.FAILED) + with(Fate.FAILED_AFTER_ADDING),
                with(Fate.NOT_READ));
    }

    private int with(Fate fate) {
        return (int) files.stream().filter(file -> file.fate() == fate).count();
    }

    List<DecisionResult> decisions() {
        return files.stream()
                .filter(file -> file.fate() == Fate.CHECKED)
                .flatMap(file -> file.report().decisions().stream())
                .toList();
    }

    /** What each form has to tell, by the codes of the figures. */
    Map<String, Long> figures() {
        Map<String, Long> figures = new TreeMap<>();
        ReportWriter.Counts counts = counts();
        figures.put("files.seen", (long) counts.seen());
        figures.put("files.checked", (long) counts.checked());
        figures.put("files.refused", (long) counts.refused());
        figures.put("files.failed", (long) counts.failed());
        figures.put("files.not-read", (long) counts.notRead());
        figures.put("decisions", (long) decisions().size());
        Map<String, Long> states = states();
        figures.putAll(states);
        long broken = number(states, "decisions.violated");
        figures.put("violated.at-least", broken);
        figures.put("violated.at-most", broken + number(states, "decisions.open") + number(states, "decisions.error"));
        long facts = decisions().stream().mapToLong(each -> facts(each, false)).sum();
        long stated = decisions().stream().mapToLong(each -> facts(each, true)).sum();
        figures.put("facts.shown", facts - stated);
        figures.put("facts.stated", stated);
        figures.put("amount", tenge(decisions()));
        figures.put("amount.at-least", tenge(in("violated")));
        figures.put("amount.at-most", tenge(in("violated")) + tenge(in("open")) + tenge(in("error")));
        figures.put(
                "amount.not-known",
                decisions().stream()
                        .filter(each -> each.decision()
                                .particulars()
                                .amount()
                                .asOptional()
                                .isEmpty())
                        .count());
        return figures;
    }

    private List<DecisionResult> in(String state) {
        return decisions().stream().filter(each -> state(each).equals(state)).toList();
    }

    private static long tenge(List<DecisionResult> decisions) {
        return decisions.stream()
                .flatMap(each -> each.decision().particulars().amount().asOptional().stream())
                .mapToLong(Long::longValue)
                .sum();
    }

    /** One of these numbers. */
    int figure(Figure figure) {
        return (int) number(figures(), figure.code());
    }

    private static long number(Map<String, Long> numbers, String code) {
        return numbers.getOrDefault(code, -1L);
    }

    private Map<String, Long> states() {
        Map<String, Long> states = new TreeMap<>();
        for (String state : List.of("violated", "error", "open", "not-covered", "kept")) {
            states.put("decisions." + state, 0L);
        }
        decisions().forEach(decision -> states.merge("decisions." + state(decision), 1L, Long::sum));
        return states;
    }

    private static String state(DecisionResult decision) {
        Map<Outcome, Integer> rows = new EnumMap<>(Outcome.class);
        decision.provisions().forEach(row -> rows.merge(row.outcome(), 1, Integer::sum));
        if (rows.containsKey(Outcome.VIOLATED)) {
            return "violated";
        }
        if (rows.containsKey(Outcome.ERROR)) {
            return "error";
        }
        if (rows.containsKey(Outcome.UNDETERMINED)) {
            return "open";
        }
        return !decision.covered() ? "not-covered" : rows.containsKey(Outcome.COMPLIANT) ? "kept" : "open";
    }

    private static long facts(DecisionResult decision, boolean statedOnly) {
        Set<Fact<?>> facts = new HashSet<>();
        for (ProvisionResult row : decision.with(Outcome.COMPLIANT)) {
            facts.addAll(statedOnly ? row.statedOnly() : row.toBeShown());
        }
        return facts.size();
    }

    /** How many rows have this outcome, over all decisions. */
    long rows(Outcome outcome) {
        return decisions().stream().mapToLong(each -> each.with(outcome).size()).sum();
    }
}
