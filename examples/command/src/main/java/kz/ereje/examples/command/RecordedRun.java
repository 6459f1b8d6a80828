package kz.ereje.examples.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kz.ereje.api.Report;
import kz.ereje.record.RecordWriter;
import kz.ereje.record.Seals;
import kz.ereje.record.Signer;
import kz.ereje.record.UnusableKeyException;
import org.jspecify.annotations.Nullable;

/**
 * A run of which a record is written, and signed where that is asked for.
 *
 * @param asked the command line
 * @param err where is told what was written
 * @param signer who signs; null where nobody does
 */
record RecordedRun(
        CheckCommand asked, PrintStream err, @Nullable Signer signer) {

    /** Makes the run, and returns its exit code. */
    int of(String file, Report.Edition edition, Callable<Integer> run) {
        Path target = asked.target(file);
        if (!WholeFile.canBe(target) || Files.exists(target)) {
            throw asked.wrong("usage.record-exists");
        }
        for (String ending : Seals.ENDINGS) {
            Path seal = target.resolveSibling(target.getFileName() + ending);
            if (Files.exists(seal, LinkOption.NOFOLLOW_LINKS)) {
                throw asked.wrong("usage.seal-exists", Shown.name(seal.toString()));
            }
        }
        return asked.written(file, () -> {
            int code = WholeFile.write(target, out -> filled(out, edition, run));
            Words words = new Words(asked.lang.language);
            err.println(words.say("record.written", Shown.name(file)));
            if (signer != null) {
                sign(signer, target, words);
            }
            return code;
        });
    }

    private int filled(PrintStream out, Report.Edition edition, Callable<Integer> run) throws IOException {
        RecordAnswer answer = new RecordAnswer(RecordWriter.into(out, edition));
        asked.recording = answer;
        int code = called(run);
        if (!answer.isEnded()) {
            throw new IOException("The run ended before its record");
        }
        return code;
    }

    private static int called(Callable<Integer> run) throws IOException {
        try {
            return run.call();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void sign(Signer key, Path record, Words words) throws IOException {
        Path signature = record.resolveSibling(record.getFileName() + key.ending());
        try {
            byte[] signed = key.sign(record);
            WholeFile.write(signature, out -> {
                out.write(signed);
                return ExitCode.OK;
            });
            err.println(words.say("record.signed", Shown.name(signature.toString())));
        } catch (UnusableKeyException e) {
            throw new IOException(e);
        }
    }
}
