package kz.ereje.examples.desk.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets one writer at a time into a folder, among the threads of this process and among all processes. It goes with its process, however
 * that ends. On a disk without locks it holds for this process alone. Safe for all threads.
 */
final class FolderLock {

    /** A writer is done within milliseconds; one that is stopped in the middle must not hold up the others for good. */
    private static final int ATTEMPTS = 200;

    private static final long PAUSE_MILLIS = 50;

    /** A process may not ask twice for the lock of one file, so its threads wait here first. One entry for each folder ever opened. */
    private static final Map<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

    private final Inside inside;
    private final ReentrantLock threads;

    FolderLock(Inside inside) {
        this.inside = inside;
        this.threads = THREADS.computeIfAbsent(inside.root(), folder -> new ReentrantLock(true));
    }

    /** What is done while nobody else writes. */
    @FunctionalInterface
    interface Work<T, E extends Exception> {
        T done() throws IOException, E;
    }

    /**
     * Does it when no other writer is in the folder.
     *
     * @throws FolderException if another one does not come to an end
     */
    <T, E extends Exception> T under(Work<T, E> work) throws IOException, E {
        enter();
        try {
            Path file = inside.folder(inside.root().resolve(Names.OWN)).resolve("lock");
            try (FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
                // Given back when the channel is closed.
                take(channel);
                return work.done();
            }
        } finally {
            threads.unlock();
        }
    }

    private void enter() throws IOException {
        try {
            if (!threads.tryLock(ATTEMPTS * PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new FolderException(Reason.BUSY, Names.OWN);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FolderException(Reason.BUSY, Names.OWN, e);
        }
    }

    private void take(FileChannel channel) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                if (channel.tryLock() != null) {
                    return;
                }
            } catch (OverlappingFileLockException e) {
                // This process has it by another name of the folder: as if another process had it.
            } catch (UnsupportedOperationException e) {
                // This disk has no locks: the threads of this process are kept apart all the same.
                return;
            }
            inside.disk().pause(PAUSE_MILLIS);
        }
        throw new FolderException(Reason.BUSY, Names.OWN);
    }
}
