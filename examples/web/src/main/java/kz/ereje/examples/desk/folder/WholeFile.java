package kz.ereje.examples.desk.folder;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Instant;
import java.util.UUID;

/**
 * A file that is there whole or not at all: it is written beside its place, through to the disk, and put there in one step. Closed without
 * being put anywhere it leaves nothing behind. For one thread.
 */
final class WholeFile implements Closeable {

    /** What a part is called by that a crash left behind. */
    static final String PART = ".ereje-desk-";

    static final String PART_END = ".part";

    /** Virus scanners and previews let go within a second; whoever holds a file longer has it open. */
    private static final int ATTEMPTS = 10;

    private static final long PAUSE_MILLIS = 100;

    private final Inside inside;
    private final Path part;
    private final Disk.Written written;

    private WholeFile(Inside inside, Path part, Disk.Written written) {
        this.inside = inside;
        this.part = part;
        this.written = written;
    }

    /**
     * Writes what is to stand in this folder.
     *
     * @param limit what is longer is not taken in further than by a piece; see {@link #size}
     */
    static WholeFile written(Inside inside, Path folder, InputStream from, long limit) throws IOException {
        Path part = folder.resolve(PART + UUID.randomUUID() + PART_END);
        try {
            Disk.Written written = inside.disk().write(part, from, limit);
            inside.ensureReal(part);
            return new WholeFile(inside, part, written);
        } catch (IOException | RuntimeException | Error e) {
            inside.disk().delete(part);
            throw e;
        }
    }

    String sha256() {
        return written.sha256();
    }

    /** How many bytes there are; more than the limit where there were more. */
    long size() {
        return written.size();
    }

    /**
     * Puts it there. Its folder is the one that it was written in.
     *
     * @return when it was written, as its attributes say
     */
    Instant put(Path target) throws IOException {
        keepMode(target);
        Instant when = inside.disk().attributes(part).lastModifiedTime().toInstant();
        move(inside, part, target);
        return when;
    }

    /** Who may read and write the file that is replaced may read and write this one, and nobody else. */
    private void keepMode(Path target) throws IOException {
        PosixFileAttributeView mode = Files.getFileAttributeView(part, PosixFileAttributeView.class);
        if (mode != null && Files.exists(target)) {
            try {
                mode.setPermissions(Files.getPosixFilePermissions(target));
            } catch (NoSuchFileException e) {
                // Taken away by another program in this moment: nothing is replaced.
            }
        }
    }

    /**
     * Moves a file in one step; where Windows refuses because somebody has it open, again for a second.
     *
     * @throws FolderException if it stays so
     */
    static void move(Inside inside, Path from, Path to) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                inside.disk().move(from, to);
                break;
            } catch (NoSuchFileException e) {
                throw e;
            } catch (FileSystemException e) {
                if (attempt == ATTEMPTS) {
                    throw new FolderException(Reason.HELD, inside.name(to), e);
                }
                inside.disk().pause(PAUSE_MILLIS);
            }
        }
        force(to);
        force(from);
    }

    /** The entry in the folder goes to the disk, too. Windows opens no folder as a file, and writes its entries itself. */
    private static void force(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder == null) {
            return;
        }
        FileChannel channel;
        try {
            channel = FileChannel.open(folder, StandardOpenOption.READ);
        } catch (IOException e) {
            return;
        }
        try (channel) {
            channel.force(true);
        }
    }

    @Override
    public void close() throws IOException {
        inside.disk().delete(part);
    }
}
