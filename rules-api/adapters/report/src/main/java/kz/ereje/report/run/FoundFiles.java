package kz.ereje.report.run;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The files that a page tells of, worst first: the first of each kind, so that a page of any run can be opened. For one thread. */
final class FoundFiles {

    /** So many decisions, and so many findings of each, are told of a file. */
    private static final int MOST_OF_FILE = 100;

    /** What a file is told under. */
    enum Kind {
        VIOLATED,
        ERROR,
        OPEN,
        FAILED,
        REFUSED,
        NOT_READ,
        NOT_COVERED,
        KEPT,
        EMPTY;

        static Kind of(RunFile file) {
            return switch (file.state()) {
                case FAILED -> FAILED;
                case REFUSED -> REFUSED;
                case NOT_READ -> NOT_READ;
                case CHECKED -> file.worst().map(state -> valueOf(state.name())).orElse(EMPTY);
            };
        }
    }

    private final int mostOfKind;
    private final Map<Kind, List<RunFile>> held = new EnumMap<>(Kind.class);
    private long left;

    /** Holds so many files of each kind. */
    FoundFiles(int mostOfKind) {
        this.mostOfKind = mostOfKind;
    }

    void add(RunFile file) {
        List<RunFile> alike = held.computeIfAbsent(Kind.of(file), first -> new ArrayList<>());
        if (alike.size() < mostOfKind) {
            alike.add(cut(file));
        } else {
            left++;
        }
    }

    private static RunFile cut(RunFile file) {
        return new RunFile(
                file.source(),
                file.sha256(),
                file.state(),
                file.unit(),
                file.problems().stream().limit(MOST_OF_FILE).toList(),
                file.decisions().stream()
                        .sorted((one, other) -> one.state().compareTo(other.state()))
                        .limit(MOST_OF_FILE)
                        .map(FoundFiles::cut)
                        .toList());
    }

    private static RunDecision cut(RunDecision decision) {
        return new RunDecision(
                decision.id(),
                decision.name(),
                decision.day(),
                decision.state(),
                decision.shown(),
                decision.stated(),
                decision.findings().stream().limit(MOST_OF_FILE).toList());
    }

    /** Those that are held, worst first. */
    List<RunFile> files() {
        return held.values().stream().flatMap(List::stream).toList();
    }

    /** How many are not held. */
    long left() {
        return left;
    }
}
