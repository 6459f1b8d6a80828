package kz.ereje.examples.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kz.ereje.api.CheckOptions;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Outcome;
import kz.ereje.api.ProvisionResult;
import kz.ereje.api.Report;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.model.Dossier;
import kz.ereje.record.RecordedInput;
import kz.ereje.register.RegisterRow;
import kz.ereje.report.sample.SampleDraw;
import org.jspecify.annotations.Nullable;

/**
 * Reads and checks one file and prints nothing; safe for all threads. Whatever is thrown belongs to the file and not to the run: the
 * others are checked all the same.
 */
final class FileCheck {

    /** Checks a dossier whose input has this hash. */
    @FunctionalInterface
    interface Checker {
        Report check(Dossier dossier, String sha256, CheckOptions options);
    }

    /** Of so many decisions a report keeps what was looked for; most dossiers have fewer. */
    private static final int AHEAD = 32;

    private final Checker checker;
    private final @Nullable LocalDate asked;

    /** Today, once for all files: a run over midnight has one day. */
    private final LocalDate today;

    private final Names names;
    private final CheckOptions options;
    private final boolean remedies;
    private final boolean verifying;
    private final Review review;

    /** Whether what is read is kept for a record. */
    private boolean recording;

    /** The sample; null where everything is checked. */
    private @Nullable Drawn drawn;

    /**
     * Checks as of the day of the command line, else the dossier's own, else today.
     *
     * @param names whether names are kept in
     * @param options what is checked
     * @param today the day of the run
     * @param remedies whether the answer will tell remedies, which are then looked for here
     * @param verifying whether the files of exhibits are compared
     * @param review what was said of findings before
     */
    FileCheck(
            Checker checker,
            Names names,
            CheckOptions options,
            @Nullable LocalDate asked,
            LocalDate today,
            boolean remedies,
            boolean verifying,
            Review review) {
        this.checker = checker;
        this.names = names;
        this.options = options;
        this.remedies = remedies;
        this.verifying = verifying;
        this.review = review;
        this.asked = asked;
        this.today = today;
    }

    /** Checks from now on what was drawn, and nothing else. */
    void only(Drawn sample) {
        drawn = sample;
    }

    /** Keeps from now on what is read, for a record. */
    void recorded() {
        recording = true;
    }

    /** The size of the file; the standard input counts as the largest, a file whose size cannot be read as empty. */
    static long size(Found found) {
        Path path = found.path();
        try {
            if (path == null) {
                return found.source().equals(Inputs.STDIN) ? Long.MAX_VALUE / 2 : 0;
            }
            return found.unread().isPresent() ? 0 : Files.size(path);
        } catch (IOException e) {
            return 0;
        }
    }

    /** Reads and checks an entry. */
    Checked of(Entry entry) {
        return names.of(read(entry));
    }

    private Checked read(Entry entry) {
        if (entry instanceof Entry.Whole whole) {
            return of(whole.found());
        }
        if (entry instanceof Entry.Line line) {
            return of(Found.named(line.source(), null), line.json(), Dossiers.sha256(line.json()));
        }
        if (entry instanceof Entry.Row row) {
            return of(row);
        }
        return new Checked.Refused(entry.source(), "", ((Entry.Broken) entry).why());
    }

    /** The hash is that of the dossier which the row makes. */
    private Checked of(Entry.Row entry) {
        RegisterRow row = entry.row();
        if (row.dossier().isEmpty()) {
            return new Checked.Refused(
                    entry.source(),
                    "",
                    UnreadableDossierException.because(
                            Shown.name(entry.source()),
                            row.problems().stream()
                                    .map(problem ->
                                            Told.of(entry.source(), problem).reason())
                                    .toList()));
        }
        Dossier dossier = row.dossier().get();
        byte[] json = Dossiers.write(dossier).getBytes(StandardCharsets.UTF_8);
        String sha256 = Dossiers.sha256(json);
        try {
            return check(Found.named(entry.source(), null), json, sha256, dossier);
        } catch (RuntimeException | Error fault) {
            return new Checked.Failed(entry.source(), sha256, fault);
        }
    }

    private Checked of(Found found) {
        if (found.unread().isPresent()) {
            return new Checked.NotRead(found.source(), found.unread().get(), found.matters());
        }
        byte[] bytes;
        try (InputStream stream = opened(found)) {
            bytes = Dossiers.bytes(stream);
        } catch (IOException e) {
            return new Checked.Refused(
                    found.source(), "", UnreadableDossierException.notOpened(Shown.name(found.source())));
        } catch (RuntimeException | Error fault) {
            return new Checked.Failed(found.source(), "", fault);
        }
        return of(found, bytes, Dossiers.sha256(bytes));
    }

    private static InputStream opened(Found found) throws IOException {
        Path path = found.path();
        if (path != null) {
            return Files.newInputStream(path);
        }
        if (found.source().equals(Inputs.STDIN)) {
            return System.in;
        }
        throw new IOException("No file can be called so");
    }

    private Checked of(Found found, byte[] bytes, String sha256) {
        try {
            return check(found, bytes, sha256, Dossiers.read(Shown.name(found.source()), bytes));
        } catch (UnreadableDossierException e) {
            return OwnReport.starts(new ByteArrayInputStream(bytes))
                    ? new Checked.NotRead(found.source(), Unread.REPORT, found.named())
                    : new Checked.Refused(found.source(), sha256, e);
        } catch (RuntimeException | Error fault) {
            return new Checked.Failed(found.source(), sha256, fault);
        }
    }

    /** Takes the decisions of an entry into account for a sample; one that cannot be read is told where it would be checked. */
    void draw(Entry entry, SampleDraw draw) {
        if (entry instanceof Entry.Row row) {
            row.row().dossier().ifPresent(dossier -> draw(entry, dossier, draw));
            return;
        }
        try (InputStream stream = opened(entry)) {
            draw(entry, Dossiers.read(Shown.name(entry.source()), Dossiers.bytes(stream)), draw);
        } catch (IOException | UnreadableDossierException e) {
            return;
        }
    }

    private void draw(Entry entry, Dossier dossier, SampleDraw draw) {
        Drawn.add(draw, names.source(entry.source()), names.dossier(dossier));
    }

    private static InputStream opened(Entry entry) throws IOException {
        if (entry instanceof Entry.Line line) {
            return new ByteArrayInputStream(line.json());
        }
        if (entry instanceof Entry.Whole whole && whole.found().unread().isEmpty()) {
            return opened(whole.found());
        }
        throw new IOException("It is not read");
    }

    /** Only what was drawn is checked, where a sample was. */
    private Checked check(Found found, byte[] json, String sha256, Dossier dossier) {
        if (drawn == null) {
            return check(found, json, sha256, dossier, options);
        }
        List<String> ids = drawn.of(names.source(found.source()));
        return ids.isEmpty()
                ? new Checked.NotRead(found.source(), Unread.NOT_DRAWN, false)
                : check(found, json, sha256, dossier, options.onlyDecisions(ids));
    }

    private Checked check(Found found, byte[] json, String sha256, Dossier dossier, CheckOptions options) {
        boolean noDay = asked == null && !dossier.checkedOn().isKnown();
        LocalDate day = asked != null ? asked : dossier.checkedOn().asOptional().orElse(today);
        Report answered = checker.check(names.dossier(dossier).checkedOn(day), sha256, options);
        Report report = review.of(names.source(found.source()), answered);
        if (remedies) {
            report.decisions().stream().limit(AHEAD).forEach(FileCheck::lookForRemedies);
        }
        List<ExhibitFiles.Misfit> misfits = verifying ? ExhibitFiles.misfits(dossier, found.path()) : List.of();
        return new Checked.Told(found.source(), report, day, noDay, misfits, seen(found, json, answered));
    }

    private RecordAnswer.@Nullable Seen seen(Found found, byte[] json, Report answered) {
        if (!recording) {
            return null;
        }
        RecordedInput input =
                RecordedInput.of(found.source(), json).with(ExhibitFiles.recorded(answered.dossier(), found.path()));
        return new RecordAnswer.Seen(input, answered);
    }

    /** Remedies are searched for at the first call; made here, the search does not delay the output of the report. */
    private static void lookForRemedies(DecisionResult decision) {
        decision.with(Outcome.VIOLATED).forEach(ProvisionResult::remedies);
        decision.calendar();
    }
}
