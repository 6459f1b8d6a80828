package kz.ereje.examples.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.examples.benchmarks.measuring.JmhWay.Effort;
import kz.ereje.examples.benchmarks.measuring.Table;

/** The tables that are measured, by name; all of them together take about 80 minutes. */
final class Tables {

    /** For what this library aims at. */
    private static final int ROUNDS = 5;

    /** For facts without an aim, and what takes minutes. */
    private static final int FEWER_ROUNDS = 3;

    private static final int STARTS = 9;
    private static final int FOLDER_OF = 100_000;

    /** The folder of the cases is named where they are written. */
    private static final int CASES = 20_000;

    /** Interviews before those that are measured, and these. */
    private static final int WARMING = 60;

    private static final int INTERVIEWS = 200;

    /** Dossiers in the folder of a list. */
    private static final int LISTED = 1_000;

    /** Lines that are checked by one job and by two. */
    private static final int LINES = 200_000;

    private static final int MILLION = 1_000_000;

    /** Rows of a register. */
    private static final int ROWS = 50_000;

    private static final Duration LOADED = Duration.ofMinutes(1);

    private final boolean quick;
    private final CallTables calls;
    private final Map<String, Maker> makers = new LinkedHashMap<>();

    /** Makes a table ready to be measured. */
    @FunctionalInterface
    interface Maker {
        Table make() throws IOException, InterruptedException, UnreadableDossierException;
    }

    private Tables(boolean quick) {
        this.quick = quick;
        Effort once = new Effort(0, 1);
        calls = quick ? new CallTables(once, once) : new CallTables(new Effort(10, 2), new Effort(12, 2));
    }

    /**
     * The tables.
     *
     * @param quick whether they are only tried out: a short round of each, and a small folder
     */
    static Map<String, Maker> byName(boolean quick) {
        Tables tables = new Tables(quick);
        tables.ofCalls();
        tables.ofOthers();
        tables.ofProcesses();
        tables.ofTheDesk();
        tables.ofTheAudit();
        return tables.makers;
    }

    private void ofCalls() {
        makers.put("reading", () -> calls.reading(rounds(ROUNDS)));
        makers.put("data", () -> calls.data(rounds(ROUNDS)));
        makers.put("calls", () -> calls.calls(rounds(FEWER_ROUNDS)));
        makers.put("threads", () -> calls.threads(rounds(FEWER_ROUNDS)));
        makers.put("growth", () -> calls.growth(rounds(FEWER_ROUNDS)));
        makers.put("batches", () -> calls.batches(rounds(FEWER_ROUNDS)));
        makers.put("answers", () -> calls.answers(rounds(FEWER_ROUNDS), Crafted.names()));
    }

    /** Ways that do not find the same are not compared. */
    private void ofOthers() {
        makers.put("rules", () -> {
            Alike.rules();
            return calls.rules(rounds(FEWER_ROUNDS));
        });
        makers.put("fields", () -> {
            Alike.fields();
            return calls.fields(rounds(FEWER_ROUNDS));
        });
        makers.put("joined", () -> {
            Alike.joined();
            return calls.joined(rounds(FEWER_ROUNDS));
        });
    }

    private void ofProcesses() {
        makers.put("starts", () -> ProcessTables.starts(rounds(STARTS)));
        makers.put("heap", () -> ProcessTables.heap(rounds(FEWER_ROUNDS)));
        makers.put("memory", () -> ProcessTables.memory(rounds(FEWER_ROUNDS)));
        makers.put(
                "folder",
                () -> FolderTable.of(LoadFile.bytes(), quick ? FOLDER_OF / 100 : FOLDER_OF, rounds(FEWER_ROUNDS)));
        makers.put("harness", () -> FolderTable.harness(LoadFile.bytes(), CASES, rounds(FEWER_ROUNDS)));
    }

    private void ofTheDesk() {
        makers.put("desk", () -> DeskTables.start(rounds(STARTS)));
        makers.put(
                "desk-answers",
                () -> DeskTables.answers(
                        quick ? WARMING / 10 : WARMING, quick ? INTERVIEWS / 20 : INTERVIEWS, rounds(FEWER_ROUNDS)));
        makers.put("desk-list", () -> DeskTables.list(LoadFile.bytes(), quick ? LISTED / 10 : LISTED, rounds(ROUNDS)));
        makers.put(
                "desk-clients", () -> DeskTables.clients(quick ? LOADED.dividedBy(10) : LOADED, rounds(FEWER_ROUNDS)));
    }

    private void ofTheAudit() {
        makers.put("lines", () -> AuditTables.lines(LoadFile.bytes(), part(LINES), rounds(FEWER_ROUNDS)));
        makers.put("million", () -> AuditTables.million(LoadFile.bytes(), part(MILLION), 1));
        makers.put("register", () -> AuditTables.register(part(ROWS), rounds(FEWER_ROUNDS)));
    }

    /** A hundredth where everything is only tried out. */
    private int part(int whole) {
        return quick ? whole / 100 : whole;
    }

    private int rounds(int whole) {
        return quick ? 1 : whole;
    }

    /** The names of these tables; one that there is not is at fault. */
    static List<String> chosen(String commaSeparated) {
        List<String> chosen = List.of(commaSeparated.split(",", -1));
        List<String> all = List.copyOf(byName(false).keySet());
        if (!all.containsAll(chosen)) {
            throw new IllegalArgumentException("There are these tables: " + String.join(",", all));
        }
        return chosen;
    }
}
