package kz.ereje.examples.spark;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The folder of a run. Everything is written beside it, into {@code NAME.part}, and moved there by one renaming when all of it is whole and counted;
 * {@code _SUCCESS} comes last. So a run that is killed leaves nothing under the name that was asked for. For one thread.
 */
final class Output {

    private static final String DONE = "_SUCCESS";

    private final FileSystem files;
    private final Path whole;
    private final Path part;

    private Output(FileSystem files, Path whole) {
        this.files = files;
        this.whole = whole;
        this.part = whole.suffix(".part");
    }

    /**
     * Begins anew; what a killed run left is deleted.
     *
     * @param overwrite whether the folder of an earlier run may be replaced, which happens when the new one is whole
     * @throws JobException if the folder is there and may not be replaced, or is not one of this job
     */
    static Output begin(Configuration configuration, String name, boolean overwrite) throws IOException {
        Path path = new Path(name);
        FileSystem files = path.getFileSystem(configuration);
        Output output = new Output(files, files.makeQualified(path));
        if (files.exists(output.whole) && !overwrite) {
            throw new JobException("output.exists", name);
        }
        if (files.exists(output.whole) && !output.isRun()) {
            throw new JobException("output.other", name);
        }
        refuseLettersLost(files);
        files.delete(output.part, true);
        return output;
    }

    /** A folder that this job made whole. */
    static Output whole(Configuration configuration, String name) throws IOException {
        Path path = new Path(name);
        Output output = new Output(path.getFileSystem(configuration), path);
        if (!output.isRun()) {
            throw new JobException("output.not-whole", name);
        }
        return output;
    }

    private boolean isRun() throws IOException {
        return files.exists(new Path(whole, DONE)) && files.exists(new Path(whole, "totals"));
    }

    /** Where Java cannot write Kazakh letters into the names of files, two districts would become one. */
    private static void refuseLettersLost(FileSystem files) {
        String letters = System.getProperty("sun.jnu.encoding", "");
        if (files.getScheme().equals("file") && !letters.equals("UTF-8")) {
            throw new JobException("output.letters", letters);
        }
    }

    /** Where a table is written until all are whole. */
    String part(String table) {
        return new Path(part, table).toString();
    }

    /** Where it stands when they are. */
    String table(String table) {
        return new Path(whole, table).toString();
    }

    /** Deletes a table that only the run needed. */
    void drop(String table) throws IOException {
        files.delete(new Path(part, table), true);
    }

    /** Gives the run its name. */
    void finish() throws IOException {
        Path before = whole.suffix(".before");
        if (files.exists(whole)) {
            files.delete(before, true);
            renamed(whole, before);
        }
        renamed(part, whole);
        files.create(new Path(whole, DONE)).close();
        files.delete(before, true);
    }

    private void renamed(Path from, Path to) throws IOException {
        if (!files.rename(from, to)) {
            throw new JobException("counts.not-renamed", from, to);
        }
    }
}
