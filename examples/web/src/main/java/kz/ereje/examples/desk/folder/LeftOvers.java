package kz.ereje.examples.desk.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/** The parts of files that a crash left behind: nobody will ever put them anywhere. For one thread. */
final class LeftOvers {

    /** No upload takes so long; a part that is younger may be another desk's. */
    private static final Duration OLD = Duration.ofDays(1);

    private final Inside inside;
    private final Instant before;

    LeftOvers(Inside inside, Clock clock) {
        this.inside = inside;
        this.before = clock.instant().minus(OLD);
    }

    /**
     * Removes them from the folder and all folders in it, the desk's own, too. What cannot be looked at or removed is left, and so is what
     * another desk takes away in the same moment.
     */
    void remove() {
        Queue<Path> ahead = new ArrayDeque<>(List.of(inside.root()));
        while (!ahead.isEmpty()) {
            for (Path path : listed(ahead.remove())) {
                if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    ahead.add(path);
                } else {
                    removeIfLeftOver(path);
                }
            }
        }
    }

    private static List<Path> listed(Path folder) {
        try {
            return Walk.in(folder);
        } catch (IOException e) {
            return List.of();
        }
    }

    private void removeIfLeftOver(Path path) {
        try {
            if (isLeftOver(path)) {
                inside.disk().delete(path);
            }
        } catch (IOException e) {
            // Put in its place by the desk that wrote it, or somebody else's: no reason not to open the folder.
        }
    }

    private boolean isLeftOver(Path path) throws IOException {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(WholeFile.PART)
                && name.endsWith(WholeFile.PART_END)
                && inside.disk().attributes(path).lastModifiedTime().toInstant().isBefore(before);
    }
}
