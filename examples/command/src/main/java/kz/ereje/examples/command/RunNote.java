package kz.ereje.examples.command;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.api.DecisionState;
import kz.ereje.api.DecisionTotals;

/** The note of how far a kept run is. It is replaced as a whole, so that there is always one that is true. For one thread. */
final class RunNote {

    private static final String NAME = "run.properties";
    private static final String SEPARATOR = ",";

    private final Properties noted;

    private RunNote(Properties noted) {
        this.noted = noted;
    }

    /** Of a run that begins. */
    RunNote(String key, LocalDate today) {
        this(new Properties());
        noted.setProperty("key", key);
        noted.setProperty("today", today.toString());
        noted.setProperty("done", "0");
    }

    static Optional<RunNote> read(Path folder) throws IOException {
        Properties noted = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(NAME))) {
            noted.load(reader);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            throw new IOException("The note is damaged", e);
        }
        return Optional.of(new RunNote(noted));
    }

    static void delete(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(NAME));
    }

    private String get(String name) {
        return noted.getProperty(name, "");
    }

    private int number(String name) {
        return Integer.parseInt(noted.getProperty(name, "0"));
    }

    private long large(String name) {
        return Long.parseLong(noted.getProperty(name, "0"));
    }

    private Map<DecisionState, Long> states(String name) {
        Map<DecisionState, Long> states = new EnumMap<>(DecisionState.class);
        for (DecisionState each : DecisionState.values()) {
            states.put(each, large(name + each));
        }
        return states;
    }

    String key() {
        return get("key");
    }

    LocalDate today() {
        return LocalDate.parse(get("today"));
    }

    int done() {
        return number("done");
    }

    long offset(String part) {
        return large("offset." + part);
    }

    void offset(String part, long good) {
        noted.setProperty("offset." + part, Long.toString(good));
    }

    TallyState tally() {
        TallyState state = new TallyState();
        state.seen = number("seen");
        state.checked = number("checked");
        state.refused = number("refused");
        state.failed = number("failed");
        state.totals = new DecisionTotals(
                states("decisions."),
                large("facts.shown"),
                large("facts.stated"),
                new DecisionTotals.Amounts(states("tenge."), large("tenge.not-known")),
                new DecisionTotals.Findings(
                        large("findings.violated"),
                        large("findings.waived"),
                        large("findings.objected"),
                        large("findings.decisions-waived"),
                        Optional.empty()));
        state.waivers.goOn(get("waivers"));
        Stream.of(get("marks").split(SEPARATOR))
                .filter(mark -> !mark.isEmpty())
                .map(Tally.Mark::valueOf)
                .forEach(state.marks::add);
        for (int i = 0; i < number("not-read"); i++) {
            state.notRead.add(new Checked.NotRead(
                    get("not-read." + i),
                    Unread.valueOf(get("not-read." + i + ".why")),
                    Boolean.parseBoolean(get("not-read." + i + ".matters"))));
        }
        return state;
    }

    /** Replaces the note. */
    void write(Path folder, Tally tally) throws IOException {
        TallyState state = tally.state();
        noted.setProperty("done", Integer.toString(tally.done()));
        noted.setProperty("seen", Integer.toString(state.seen));
        noted.setProperty("checked", Integer.toString(state.checked));
        noted.setProperty("refused", Integer.toString(state.refused));
        noted.setProperty("failed", Integer.toString(state.failed));
        state.totals.decisions().forEach((each, number) -> noted.setProperty("decisions." + each, number.toString()));
        DecisionTotals.Amounts amounts = state.totals.amounts();
        amounts.tenge().forEach((each, tenge) -> noted.setProperty("tenge." + each, tenge.toString()));
        noted.setProperty("tenge.not-known", Long.toString(amounts.notKnown()));
        DecisionTotals.Findings findings = state.totals.findings();
        noted.setProperty("findings.violated", Long.toString(findings.violated()));
        noted.setProperty("findings.waived", Long.toString(findings.waived()));
        noted.setProperty("findings.objected", Long.toString(findings.objected()));
        noted.setProperty("findings.decisions-waived", Long.toString(findings.decisionsWaived()));
        noted.setProperty("waivers", state.waivers.noted());
        noted.setProperty("facts.shown", Long.toString(state.totals.factsShown()));
        noted.setProperty("facts.stated", Long.toString(state.totals.factsStated()));
        noted.setProperty("marks", state.marks.stream().map(Enum::name).collect(Collectors.joining(SEPARATOR)));
        for (int i = number("not-read"); i < state.notRead.size(); i++) {
            Checked.NotRead file = state.notRead.get(i);
            noted.setProperty("not-read." + i, file.source());
            noted.setProperty("not-read." + i + ".why", file.why().name());
            noted.setProperty("not-read." + i + ".matters", Boolean.toString(file.matters()));
        }
        noted.setProperty("not-read", Integer.toString(state.notRead.size()));
        Path part = folder.resolve(NAME + ".new");
        try (Writer writer = Files.newBufferedWriter(part)) {
            noted.store(writer, null);
        }
        Files.move(part, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
