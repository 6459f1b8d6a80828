package kz.ereje.examples.desk.folder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The states of each dossier, oldest to newest, each a file with the bytes that the dossier had. Nothing is ever taken out. To be changed by
 * who holds the lock of the folder; read by all threads.
 */
final class States {

    /** Their folder within the desk's own. */
    static final String HOME = "states";

    /** None of them is a dossier of the folder, to whatever program. */
    private static final String END = ".state";

    /** A number that orders them though a clock be set back, the day and time, and what the bytes must give. */
    private static final Pattern ID = Pattern.compile("(\\d{8})-(\\d{8}T\\d{6}\\.\\d{3}Z)-([0-9a-f]{64})");

    private final Inside inside;
    private final Clock clock;

    States(Inside inside, Clock clock) {
        this.inside = inside;
        this.clock = clock;
    }

    /** The states of the dossier, newest first. */
    List<State> of(String name) throws IOException {
        List<State> states = new ArrayList<>();
        for (Path file : Walk.in(home(name))) {
            String called = String.valueOf(file.getFileName());
            if (called.endsWith(END)) {
                state(called.substring(0, called.length() - END.length())).ifPresent(states::add);
            }
        }
        states.sort(Comparator.comparing(State::id).reversed());
        return states;
    }

    private static Optional<State> state(String id) {
        Matcher matcher = ID.matcher(id);
        return matcher.matches()
                ? Optional.of(new State(id, Stamp.instant(matcher.group(2)), matcher.group(3)))
                : Optional.empty();
    }

    private Path home(String name) throws IOException {
        // Only what can be the name of a dossier; the same parts lead to its states.
        return inside.root()
                .resolve(Names.OWN)
                .resolve(HOME)
                .resolve(inside.root().relativize(inside.place(name)));
    }

    /** Keeps the present bytes of a file as the newest state; nothing to do where they are. */
    void keep(String name, Path file, String sha256) throws IOException {
        if (!isNewest(name, sha256)) {
            try (InputStream bytes = inside.disk().opened(file)) {
                add(name, bytes);
            }
        }
    }

    /** Keeps these bytes as the newest state; nothing to do where they are. */
    void keep(String name, byte[] bytes, String sha256) throws IOException {
        if (!isNewest(name, sha256)) {
            add(name, new ByteArrayInputStream(bytes));
        }
    }

    private boolean isNewest(String name, String sha256) throws IOException {
        List<State> states = of(name);
        return !states.isEmpty() && states.get(0).sha256().equals(sha256);
    }

    private void add(String name, InputStream bytes) throws IOException {
        Path home = inside.folder(home(name));
        List<State> states = of(name);
        int number = states.isEmpty() ? 1 : Integer.parseInt(states.get(0).id().substring(0, 8)) + 1;
        Instant now = clock.instant();
        try (WholeFile file = WholeFile.written(inside, home, bytes, Long.MAX_VALUE - 1)) {
            String id = String.format("%08d-%s-%s", number, Stamp.of(now), file.sha256());
            file.put(home.resolve(id + END));
        }
    }

    /**
     * The bytes of a state, as they were kept.
     *
     * @throws FolderException if there is no such state, or its file was changed
     */
    byte[] bytes(String name, String id) throws IOException {
        State state = of(name).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new FolderException(Reason.NOT_KEPT, name));
        Path file = home(name).resolve(id + END);
        inside.ensureReal(file);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FolderException(Reason.DAMAGED, name);
        }
        Disk.Bytes bytes = inside.disk().read(file);
        if (!bytes.sha256().equals(state.sha256())) {
            throw new FolderException(Reason.DAMAGED, name);
        }
        return bytes.start().toByteArray();
    }
}
