package kz.ereje.examples.desk.folder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;

/** A disk of a process that ends after so many steps; a file that is being written then is half there. For one thread. */
final class StoppingDisk extends Disk {

    private int left;
    private boolean stopped;

    StoppingDisk(int steps) {
        this.left = steps;
    }

    /** The process has ended. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private boolean isLast() {
        if (stopped) {
            throw new Stopped();
        }
        stopped = left-- == 0;
        return stopped;
    }

    private void step() {
        if (isLast()) {
            throw new Stopped();
        }
    }

    @Override
    Written write(Path part, InputStream from, long limit) throws IOException {
        if (isLast()) {
            byte[] bytes = from.readAllBytes();
            super.write(part, new ByteArrayInputStream(Arrays.copyOf(bytes, bytes.length / 2)), limit);
            throw new Stopped();
        }
        Written written = super.write(part, from, limit);
        step();
        return written;
    }

    @Override
    void move(Path from, Path to) throws IOException {
        step();
        super.move(from, to);
        step();
    }

    @Override
    void delete(Path file) throws IOException {
        step();
        super.delete(file);
    }

    @Override
    void makeFolder(Path folder) throws IOException {
        step();
        super.makeFolder(folder);
    }
}
