package kz.ereje.examples.desk.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What the files of the folder say, each read once as long as size, time and key of the file stay the same. Holds what the last list held.
 * Safe for all threads.
 */
final class Contents {

    /** As coarse as the times of FAT: a file may have been written twice within it, and be told apart by nothing but its bytes. */
    private static final Duration COARSE = Duration.ofSeconds(2);

    private final Disk disk;
    private final Clock clock;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    private record Kept(long size, FileTime time, @Nullable Object key, Instant read, Content content) {

        boolean isOf(BasicFileAttributes file) {
            return size == file.size()
                    && time.equals(file.lastModifiedTime())
                    && (key == null ? file.fileKey() == null : key.equals(file.fileKey()))
                    && time.toInstant().plus(COARSE).isBefore(read);
        }
    }

    Contents(Disk disk, Clock clock) {
        this.disk = disk;
        this.clock = clock;
    }

    /** What a file of the list says; read only if it may have changed. */
    Content listed(String name, Path file, BasicFileAttributes attributes) throws IOException {
        Kept known = kept.get(name);
        return known != null && known.isOf(attributes) ? known.content() : read(name, file, attributes);
    }

    /** What a file says now, whatever was read before. */
    Content now(String name, Path file) throws IOException {
        return read(name, file, disk.attributes(file));
    }

    /** Reads the file; the same bytes are parsed once. */
    private Content read(String name, Path file, BasicFileAttributes attributes) throws IOException {
        Instant started = clock.instant();
        Disk.Bytes bytes = disk.read(file);
        Instant written = attributes.lastModifiedTime().toInstant();
        Kept known = kept.get(name);
        Content content = known != null && known.content().sha256().equals(bytes.sha256())
                ? known.content().at(written)
                : Content.of(name, bytes.sha256(), written, bytes.start().toByteArray());
        kept.put(
                name,
                new Kept(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey(), started, content));
        return content;
    }

    /** Forgets all others. */
    void keepOnly(Set<String> names) {
        kept.keySet().retainAll(names);
    }
}
