package kz.ereje.examples.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Dossiers;
import kz.ereje.record.Seals;
import org.jspecify.annotations.Nullable;

/** Carries out a check: onto the standard output, into files, or as a run that can be carried on. */
final class RunCommand {

    /** Set by the script where errors go to a terminal. */
    private static final String TERMINAL = "ereje.terminal";

    /** The forms in which coverage and duties are told. */
    private static final Set<Format> COVERAGE = Set.of(Format.text, Format.json, Format.html);

    /** The forms in which is told what turns under other readings. */
    private static final Set<Format> OTHER_READINGS = Set.of(Format.text, Format.json);

    private final CheckCommand asked;
    private final ComplianceChecker checker;
    private final PrintStream out;
    private final PrintStream err;

    RunCommand(CheckCommand asked, PrintStream out, PrintStream err) {
        this.asked = asked;
        this.checker = ComplianceChecker.create().withReadings(asked.readings);
        this.out = out;
        this.err = err;
    }

    int call(List<Found> all) throws IOException {
        List<Found> found = withoutWaivers(all);
        asked.checkedRegister = checkedRegister(found);
        asked.formats = formats();
        refuseWrong();
        String record = asked.record.record;
        if (record == null) {
            return answered(found);
        }
        if (Inputs.destroyedBy(asked.target(record), found).isPresent()) {
            throw asked.wrong("usage.output-input");
        }
        return new RecordedRun(asked, err, asked.signer).of(record, checker.edition(), () -> answered(found));
    }

    private int answered(List<Found> found) throws IOException {
        String output = asked.output;
        if (output == null) {
            Map<Format, PrintStream> streams = new EnumMap<>(Format.class);
            streams.put(asked.formats.get(0), out);
            return run(found, streams, null);
        }
        Path target = asked.target(output);
        if (!Outputs.canBe(asked.formats, target)) {
            throw asked.wrong(asked.formats.size() == 1 ? "usage.output" : "usage.output-folder");
        }
        Map<Format, Path> files = Outputs.files(asked.formats, target);
        refuseDestroyed(files, found);
        return asked.written(
                output,
                () -> asked.run.resume == null
                        ? Outputs.written(files, streams -> run(found, streams, null))
                        : resumed(asked.run.resume, found, files));
    }

    /** The file of waivers may lie among the dossiers: it is none. */
    private List<Found> withoutWaivers(List<Found> found) throws IOException {
        String waivers = asked.review.waivers;
        if (waivers == null) {
            return found;
        }
        List<Found> without = new ArrayList<>();
        for (Found file : found) {
            Path path = file.path();
            boolean same = path != null
                    && !file.named()
                    && file.unread().isEmpty()
                    && Files.isSameFile(path, Path.of(waivers));
            without.add(same ? file.not(Unread.WAIVERS) : file);
        }
        return without;
    }

    /** The forms that are asked for; else the one that the name of the output says. */
    private List<Format> formats() {
        if (!asked.formats.isEmpty()) {
            return asked.formats.stream().distinct().toList();
        }
        String output = asked.output == null ? "" : asked.output.toLowerCase(Locale.ROOT);
        for (Format format : Format.values()) {
            if (output.endsWith(format.ending())) {
                return List.of(format);
            }
        }
        return List.of(Format.text);
    }

    /** Rows of registers come back as rows where a register is named for the answer and no form is. */
    private Optional<FileKind> checkedRegister(List<Found> found) {
        if (asked.output == null
                || !asked.formats.isEmpty()
                || found.isEmpty()
                || !found.stream().allMatch(file -> FileKind.of(file).isRegister())) {
            return Optional.empty();
        }
        return Optional.of(FileKind.of(asked.output)).filter(FileKind::isRegister);
    }

    private void refuseWrong() {
        if (asked.formats.size() > 1 && asked.output == null) {
            throw asked.wrong("usage.formats");
        }
        RunOptions run = asked.run;
        boolean silent = run.expect
                || run.coverage
                || run.duties != null
                || run.minCoverage != null
                || asked.checkedRegister.isPresent()
                || asked.drafts != null;
        boolean once = silent || run.otherReadings || run.sample != null || asked.review.baseline != null;
        if (silent && !asked.readings.isEmpty()) {
            throw asked.wrong("usage.reading-said");
        }
        if (asked.run.resume != null && (asked.output == null || once)) {
            throw asked.wrong("usage.resume");
        }
        boolean other = run.expect || run.duties != null || run.otherReadings || asked.checkedRegister.isPresent();
        if (other && run.minCoverage != null) {
            throw asked.wrong("usage.min-coverage-with");
        }
        if (asked.checkedRegister.isPresent() && asked.review.ofFiles()) {
            throw asked.wrong("usage.review-rows");
        }
        boolean recorded = asked.record.record != null;
        if (recorded && (run.others() > 0 || run.redact || run.resume != null || asked.checkedRegister.isPresent())) {
            throw asked.wrong("usage.record");
        }
        if ((asked.run.coverage || asked.run.duties != null) && !COVERAGE.containsAll(asked.formats)) {
            throw asked.wrong("usage.coverage");
        }
        if (asked.run.otherReadings && !OTHER_READINGS.containsAll(asked.formats)) {
            throw asked.wrong("usage.other-readings");
        }
        boolean repeats = asked.debug || asked.drafts != null || asked.checkedRegister.isPresent();
        boolean changes = asked.run.resume != null && asked.run.salt == null;
        if (asked.run.redact ? repeats || changes : asked.run.salt != null) {
            throw asked.wrong("usage.redact");
        }
        if (asked.run.expect && !asked.formats.equals(List.of(Format.text))) {
            throw asked.wrong("usage.expect");
        }
    }

    private void refuseDestroyed(Map<Format, Path> files, List<Found> found) {
        List<Found> read = new ArrayList<>(found);
        RecordOptions record = asked.record;
        Stream.of(
                        asked.officialText,
                        asked.review.waivers,
                        asked.review.baseline,
                        asked.run.salt,
                        record.sign,
                        record.signPassword)
                .filter(Objects::nonNull)
                .forEach(file -> read.add(Found.named(file, Path.of(file))));
        for (Path file : files.values()) {
            if (Inputs.destroyedBy(file, read).isPresent() || isOwn(file)) {
                throw asked.wrong("usage.output-input");
            }
        }
    }

    /** Whether a file is to be written by the same run: the record, its signature, the salt. */
    private boolean isOwn(Path file) {
        List<Path> own = new ArrayList<>();
        if (asked.run.salt != null) {
            own.add(Path.of(asked.run.salt));
        }
        if (asked.record.record != null) {
            Path record = asked.target(asked.record.record);
            own.add(record);
            Seals.ENDINGS.forEach(ending -> own.add(record.resolveSibling(record.getFileName() + ending)));
        }
        Path place = file.toAbsolutePath().normalize();
        return own.stream().anyMatch(each -> each.toAbsolutePath().normalize().equals(place));
    }

    private int run(List<Found> found, Map<Format, PrintStream> streams, @Nullable KeptRun kept) throws IOException {
        return DossierRun.of(checker, streams, err, asked, kept).run(found, progress(found));
    }

    private Progress progress(List<Found> found) {
        Words words = new Words(asked.lang.language);
        if (asked.run.noProgress) {
            return Progress.silent();
        }
        return Boolean.getBoolean(TERMINAL) && Entries.collected(found)
                ? new ProgressBar(err, words, found)
                : Progress.lines(err, words);
    }

    private int resumed(String folder, List<Found> found, Map<Format, Path> files) throws IOException {
        Words words = new Words(asked.lang.language);
        try (KeptRun kept = KeptRun.in(asked.target(folder), key(found), LocalDate.now(asked.clock), asked.formats)) {
            if (kept.done() > 0) {
                err.println(words.say("run.resumed", String.valueOf(kept.done())));
            }
            int code = run(found, kept.streams(), kept);
            kept.deliver(files);
            return code;
        } catch (KeptRun.OtherRunException e) {
            err.println(words.say("run.other-run", Shown.name(folder)));
            return ExitCode.USAGE;
        }
    }

    /** What was asked of which files: a run that differs in it has another answer. */
    private String key(List<Found> found) throws IOException {
        StringBuilder key = new StringBuilder(checker.edition().toString()).append('\n');
        if (asked.review.waivers != null) {
            key.append(Dossiers.sha256(Files.readAllBytes(Path.of(asked.review.waivers))))
                    .append('\n');
        }
        asked.said.forEach(word -> key.append(word).append('\n'));
        for (Found file : found) {
            key.append(file.source()).append('\t').append(FileCheck.size(file)).append('\t');
            key.append(written(file)).append('\n');
        }
        return Dossiers.sha256(key.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** When the file was written; nothing where that cannot be told, as of one that was taken away since it was found. */
    private static String written(Found file) {
        try {
            return file.path() == null
                    ? ""
                    : Files.getLastModifiedTime(file.path()).toString();
        } catch (IOException e) {
            return "";
        }
    }
}
