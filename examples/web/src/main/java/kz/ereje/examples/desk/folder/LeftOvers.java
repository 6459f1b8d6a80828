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

    /** Removes them from the folder and all folders in it, the desk's own, too. What cannot be looked at is left. */
    void remove() throws IOException {
        Queue<Path> ahead = new ArrayDeque<>(List.of(inside.root()));
        while (!ahead.isEmpty()) {
            for (Path path : listed(ahead.remove())) {
                if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    ahead.add(path);
                } else if (isLeftOver(path)) {
                    inside.disk().delete(path);
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

    private boolean isLeftOver(Path path) throws IOException {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(WholeFile.PART)
                && name.endsWith(WholeFile.PART_END)
                && Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS)
                        .toInstant()
                        .isBefore(before);
    }
}
