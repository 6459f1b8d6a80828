package kz.ereje.examples.command;

import java.io.PrintStream;
import java.util.List;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on a terminal: how much is done, how fast, and how long the rest takes. For one thread. */
final class ProgressBar implements Progress {

    private static final long MEGABYTE = 1_000_000;

    /** Every terminal shows so many letters. */
    private static final int WIDTH = 78;

    private final me.tongfei.progressbar.ProgressBar bar;
    private final Words words;

    /** Files are counted where each holds one dossier; lines go by their bytes; of registers nobody knows how many rows they have. */
    private final boolean byFiles;

    ProgressBar(PrintStream err, Words words, List<Found> files) {
        this.words = words;
        this.byFiles = files.stream().allMatch(file -> FileKind.of(file) == FileKind.DOSSIER);
        ProgressBarBuilder builder = new ProgressBarBuilder()
                .setTaskName(words.say("run.bar"))
                .setStyle(ProgressBarStyle.ASCII)
                .showSpeed()
                .setInitialMax(all(files))
                .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH));
        this.bar = (byFiles ? builder : builder.setUnit(" MB", MEGABYTE)).build();
    }

    private long all(List<Found> files) {
        if (byFiles) {
            return files.size();
        }
        return files.stream().anyMatch(file -> FileKind.of(file).isRegister())
                ? -1
                : files.stream().mapToLong(FileCheck::size).sum();
    }

    @Override
    public void done(int done, long weight) {
        bar.stepBy(byFiles ? 1 : weight);
        bar.setExtraMessage(" " + words.say("run.progress", String.valueOf(done)));
    }

    @Override
    public void close() {
        bar.close();
    }
}
