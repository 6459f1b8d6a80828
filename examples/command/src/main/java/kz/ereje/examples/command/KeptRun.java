package kz.ereje.examples.command;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A run that can be carried on after it was cut short: a folder with what was written so far and a note of how far that is good. What was written
 * behind the note is cut off, so that the answer has the same bytes as that of a run which nothing cut short. For one thread and one process.
 */
final class KeptRun implements Closeable {

    /** So many entries are between two notes; no more are checked once again. */
    static final int NOTE_EVERY = 200;

    private static final String ENTRIES = "entries";

    private final Path folder;
    private final RunNote note;
    private final Map<String, FileOutputStream> files = new HashMap<>();
    private final Map<Format, PrintStream> streams = new EnumMap<>(Format.class);
    private final EntriesFile entries;

    private KeptRun(Path folder, RunNote note, List<Format> formats) throws IOException {
        this.folder = folder;
        this.note = note;
        for (Format format : formats) {
            // A report over the whole run is written at the end, out of its entries.
            long good = format.run().isPresent() ? 0 : note.offset(format.name());
            streams.put(
                    format,
                    new PrintStream(
                            new BufferedOutputStream(part(format.name(), good)), false, StandardCharsets.UTF_8));
        }
        this.entries = new EntriesFile(path(ENTRIES), new BufferedOutputStream(part(ENTRIES, note.offset(ENTRIES))));
    }

    /**
     * Begins a run in the folder, or goes on with the one that was begun there.
     *
     * @param key what was asked of which files; a run of another key is not carried on
     * @param today the day of the run, if it begins
     * @throws OtherRunException if another run was begun there
     */
    static KeptRun in(Path folder, String key, LocalDate today, List<Format> formats)
            throws IOException, OtherRunException {
        Files.createDirectories(folder);
        RunNote note = RunNote.read(folder).orElse(new RunNote(key, today));
        if (!note.key().equals(key)) {
            throw new OtherRunException();
        }
        return new KeptRun(folder, note, formats);
    }

    /** The folder holds another run: other files, another question, another version. */
    static final class OtherRunException extends Exception {

        private static final long serialVersionUID = 1L;
    }

    private Path path(String name) {
        return folder.resolve(name + ".part");
    }

    private FileOutputStream part(String name, long good) throws IOException {
        try (FileChannel channel = FileChannel.open(path(name), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (channel.size() < good) {
                throw new IOException("Less is in " + path(name) + " than was noted");
            }
            channel.truncate(good);
        }
        FileOutputStream file = new FileOutputStream(path(name).toFile(), true);
        files.put(name, file);
        return file;
    }

    /** How many entries are done with. */
    int done() {
        return note.done();
    }

    /** The day on which the run began: one run has one day. */
    LocalDate today() {
        return note.today();
    }

    TallyState tally() {
        return note.tally();
    }

    /** Where each form is written on. */
    Map<Format, PrintStream> streams() {
        return streams;
    }

    KeptEntries entries() {
        return entries;
    }

    /** Notes how far the run is. */
    void note(Answer answer, Tally tally) throws IOException {
        answer.flush();
        for (PrintStream stream : streams.values()) {
            if (stream.checkError()) {
                throw new IOException("Not everything could be written to " + folder);
            }
        }
        for (Map.Entry<String, FileOutputStream> file : files.entrySet()) {
            note.offset(file.getKey(), file.getValue().getChannel().size());
        }
        note.write(folder, tally);
    }

    /** Puts what was written where it belongs, and clears the folder. */
    void deliver(Map<Format, Path> targets) throws IOException {
        close();
        Outputs.makeFolder(targets);
        for (Map.Entry<Format, Path> target : targets.entrySet()) {
            Path part = path(target.getKey().name());
            Outputs.written(Map.of(target.getKey(), target.getValue()), out -> {
                Files.copy(part, out.get(target.getKey()));
                return ExitCode.OK;
            });
        }
        for (Format format : targets.keySet()) {
            Files.deleteIfExists(path(format.name()));
        }
        Files.deleteIfExists(path(ENTRIES));
        RunNote.delete(folder);
        try {
            Files.delete(folder);
        } catch (IOException e) {
            // Something else lies in it, or it is the working folder: it stays.
        }
    }

    @Override
    public void close() throws IOException {
        streams.values().forEach(PrintStream::close);
        entries.flush();
        for (FileOutputStream file : files.values()) {
            file.close();
        }
    }
}
