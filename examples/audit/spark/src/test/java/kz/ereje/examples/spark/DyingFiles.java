package kz.ereje.examples.spark;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;
import org.apache.spark.TaskContext;

/** Files of this machine, at which the first attempt of every task dies: in the middle of a file that it writes, or before one that it reads. */
public final class DyingFiles extends RawLocalFileSystem {

    /** Of so many bytes of a file some are on the disk when its writer dies. */
    private static final int WRITTEN = 600;

    /** Deaths since the test set it to zero. */
    static final AtomicInteger DEATHS = new AtomicInteger();

    /** Whether reading is what kills, or writing. */
    static volatile boolean reading;

    /** Whether every attempt dies, not the first alone. */
    static volatile boolean always;

    /** Made by Hadoop, which is told its name. */
    public DyingFiles() {}

    @Override
    public URI getUri() {
        return URI.create("dying:///");
    }

    @Override
    public String getScheme() {
        return "dying";
    }

    @Override
    public void setPermission(Path path, FsPermission permission) {
        // No matter of these tests, and a process for each file.
    }

    @Override
    public FSDataInputStream open(Path path, int buffer) throws IOException {
        if (reading && dies()) {
            throw death();
        }
        return super.open(path, buffer);
    }

    @Override
    public FSDataOutputStream create(
            Path path,
            FsPermission permission,
            boolean overwrite,
            int buffer,
            short replication,
            long block,
            Progressable progress)
            throws IOException {
        return dying(super.create(path, permission, overwrite, buffer, replication, block, progress));
    }

    @Override
    public FSDataOutputStream create(
            Path path, boolean overwrite, int buffer, short replication, long block, Progressable progress)
            throws IOException {
        return dying(super.create(path, overwrite, buffer, replication, block, progress));
    }

    private static FSDataOutputStream dying(FSDataOutputStream file) throws IOException {
        return !reading && dies() ? new FSDataOutputStream(new Dying(file), null) : file;
    }

    private static boolean dies() {
        TaskContext task = TaskContext.get();
        return task != null && (always || task.attemptNumber() == 0);
    }

    private static IOException death() {
        DEATHS.incrementAndGet();
        return new IOException("This attempt dies here");
    }

    private static final class Dying extends FilterOutputStream {

        private int written;

        Dying(OutputStream file) {
            super(file);
        }

        @Override
        public void write(int one) throws IOException {
            written++;
            if (written > WRITTEN) {
                throw death();
            }
            out.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            for (int i = from; i < from + length; i++) {
                write(bytes[i]);
            }
        }
    }
}
