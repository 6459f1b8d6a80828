package kz.ereje.examples.command;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.ereje.report.run.RunEntry;

/** Keeps the entries of reports over a run in a file, so that a run that was cut short goes on with them. For one thread. */
final class EntriesFile implements KeptEntries {

    private final Path file;
    private final DataOutputStream out;

    /**
     * A file of entries.
     *
     * @param file where it is
     * @param out writes at its end
     */
    EntriesFile(Path file, OutputStream out) {
        this.file = file;
        this.out = new DataOutputStream(out);
    }

    @Override
    public void add(RunEntry entry) throws IOException {
        byte[] bytes = entry.bytes();
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    @Override
    public void each(Each each) throws IOException {
        flush();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (long left = Files.size(file); left > 0; ) {
                byte[] bytes = in.readNBytes(in.readInt());
                left -= Integer.BYTES + bytes.length;
                if (left < 0) {
                    throw new EOFException("The file of entries was cut short");
                }
                each.take(RunEntry.of(bytes));
            }
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }
}
