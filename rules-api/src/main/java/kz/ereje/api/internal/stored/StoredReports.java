package kz.ereje.api.internal.stored;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.api.Outcome;
import kz.ereje.api.data.MigrationData;
import kz.ereje.api.data.ReportData;
import kz.ereje.api.data.RuleData;
import kz.ereje.api.data.RunData;
import kz.ereje.api.internal.io.Problem;
import kz.ereje.api.internal.io.ProblemsException;
import kz.ereje.api.internal.stored.Moves.Kind;

/** Reads stored answers, from version to version up to the present one. */
public final class StoredReports {

    /** Leads a document from one version to the next. */
    @FunctionalInterface
    private interface Step {
        Map<String, Object> left(Map<String, Object> document, Moves moves) throws ProblemsException;
    }

    private static final String PRESENT = "3";
    private static final Map<String, Step> STEPS = new TreeMap<>(Map.of("1", FormatOne::left, "2", FormatTwo::left));

    private static final Set<String> OUTCOMES =
            Stream.of(Outcome.values()).map(Outcome::name).collect(Collectors.toUnmodifiableSet());

    private StoredReports() {}

    /**
     * What was read.
     *
     * @param formatVersion the version in which it was stored
     * @param run the answers as they are now
     * @param changes what was changed of them
     */
    public record Found(String formatVersion, RunData run, List<MigrationData> changes) {}

    /**
     * Reads a document of answers, one answer, or one line.
     *
     * @throws ProblemsException if it is none, or of a version that is not known
     */
    public static Found read(byte[] json) throws ProblemsException {
        Map<String, Object> document = Tree.of(json);
        String stored = Old.root(document).text("formatVersion");
        Moves moves = new Moves();
        String version = stored;
        while (STEPS.containsKey(version)) {
            document = STEPS.get(version).left(document, moves);
            version = Old.root(document).text("formatVersion");
        }
        if (!version.equals(PRESENT)) {
            throw unknown(version);
        }
        DataReader reader = new DataReader(Required.PRESENT);
        RunData run = run(reader, document);
        refuseUnlessKnown(run);
        if (!reader.passedOver().isEmpty()) {
            moves.add(stored, Kind.PASSED_OVER, reader.passedOver().toArray(String[]::new));
        }
        return new Found(stored, run, moves.told());
    }

    /** An outcome that there is none of is not to be taken for any. */
    private static void refuseUnlessKnown(RunData run) throws ProblemsException {
        List<String> outcomes = Optional.ofNullable(run.dossiers()).orElse(List.of()).stream()
                .flatMap(report -> Optional.ofNullable(report.decisions()).orElse(List.of()).stream())
                .flatMap(decision -> decision.provisions().stream())
                .flatMap(row -> Stream.concat(
                        Stream.of(row.outcome()), row.rules().stream().map(RuleData::outcome)))
                .filter(outcome -> !OUTCOMES.contains(outcome))
                .distinct()
                .toList();
        if (!outcomes.isEmpty()) {
            Map<String, String> values = Map.of("value", String.join(", ", outcomes));
            throw new ProblemsException(List.of(new Problem("unknown-word", "", 0, 0, values, "", "")));
        }
    }

    private static ProblemsException unknown(String version) {
        Map<String, String> values =
                Map.of("value", version, "versions", String.join(", ", STEPS.keySet()) + ", " + PRESENT);
        return new ProblemsException(List.of(new Problem("newer-report", "/formatVersion", 0, 0, values, "", "")));
    }

    private static RunData run(DataReader reader, Map<String, Object> document) throws ProblemsException {
        if (!document.containsKey("decisions") && !document.containsKey("problems")) {
            return reader.record(RunData.class, document, "");
        }
        ReportData report = reader.record(ReportData.class, document, "");
        return new RunData(report.formatVersion(), report.act(), report.ruleBase(), List.of(report), null, null);
    }
}
