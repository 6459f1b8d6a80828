package kz.ereje.examples.desk.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dossiers that were thrown away, each a file that was moved here in one step. To be changed by who holds the lock of the folder; read by
 * all threads.
 */
final class Bin {

    /** Its folder within the desk's own. */
    static final String HOME = "bin";

    private static final String END = ".binned";

    private static final Pattern ID = Pattern.compile("(\\d{8}T\\d{6}\\.\\d{3}Z)-[0-9a-f]{8}-([0-9a-f]{64})");

    private final Inside inside;
    private final Clock clock;

    Bin(Inside inside, Clock clock) {
        this.inside = inside;
        this.clock = clock;
    }

    private record Thrown(Binned binned, Path file) {}

    /** Everything in it, newest first. */
    List<Binned> all() throws IOException {
        return thrown().stream().map(Thrown::binned).toList();
    }

    private List<Thrown> thrown() throws IOException {
        List<Thrown> found = new ArrayList<>();
        Path home = home();
        Queue<Path> ahead = new ArrayDeque<>(List.of(home));
        while (!ahead.isEmpty()) {
            Path folder = ahead.remove();
            for (Path path : Walk.in(folder)) {
                if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    ahead.add(path);
                } else if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    add(found, new Inside(home, inside.disk()).name(folder), path);
                }
            }
        }
        found.sort(Comparator.comparing((Thrown one) -> one.binned().id()).reversed());
        return found;
    }

    private static void add(List<Thrown> found, String name, Path file) {
        String id = String.valueOf(file.getFileName()).replaceAll(Pattern.quote(END) + "$", "");
        Matcher matcher = ID.matcher(id);
        if (matcher.matches() && Names.isDossier(name)) {
            Binned binned = new Binned(id, name, Stamp.instant(matcher.group(1)), matcher.group(2));
            found.add(new Thrown(binned, file));
        }
    }

    private Path home() {
        return inside.root().resolve(Names.OWN).resolve(HOME);
    }

    /** Moves a file of the folder in here. */
    void take(String name, Path file, String sha256) throws IOException {
        Path home = inside.folder(home().resolve(inside.root().relativize(file)));
        String id =
                Stamp.of(clock.instant()) + "-" + UUID.randomUUID().toString().substring(0, 8) + "-" + sha256;
        WholeFile.move(inside, file, home.resolve(id + END));
        inside.ensureReal(home);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FolderException(Reason.HELD, name);
        }
    }

    /**
     * Moves a file out of here into its old place, or beside it where another has its name by now.
     *
     * @return its name in the folder
     * @throws FolderException if there is none of this id
     */
    String giveBack(String id) throws IOException {
        Thrown thrown = thrown().stream()
                .filter(each -> each.binned().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new FolderException(Reason.NOT_KEPT, id));
        inside.ensureReal(thrown.file());
        Path place = free(inside.place(thrown.binned().name()));
        WholeFile.move(inside, thrown.file(), place);
        return inside.name(place);
    }

    private Path free(Path place) throws IOException {
        Path folder = inside.folder(inside.around(place));
        String name = String.valueOf(place.getFileName());
        String stem = name.substring(0, name.length() - Names.END.length());
        boolean taken = Walk.in(folder).stream()
                .anyMatch(
                        each -> Names.folded(String.valueOf(each.getFileName())).equals(Names.folded(name)));
        return taken ? new FreeName(inside).dossier(folder, Names.stem(stem)) : place;
    }
}
