package kz.ereje.examples.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.api.ActWords;
import kz.ereje.api.CheckOptions;
import kz.ereje.api.ChosenReadings;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Language;
import kz.ereje.api.OfficialText;
import kz.ereje.api.Regulation;
import kz.ereje.api.Reports;
import kz.ereje.api.Waivers;
import kz.ereje.model.Dossier;
import kz.ereje.papers.PapersRefusedException;
import kz.ereje.record.Seals;
import kz.ereje.record.Signer;
import kz.ereje.record.Trust;
import kz.ereje.record.UnusableKeyException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads the command line; {@link RunCommand} and {@link Listing} carry it out. */
@Command(name = "examples/check", sortOptions = false)
public final class CheckCommand implements Callable<Integer> {

    private static final ZoneId KAZAKHSTAN = ZoneId.of("Asia/Almaty");

    /** What has a JSON Schema. */
    enum Schema {
        dossier,
        report,
        waivers
    }

    /** The languages, in the lower case of the command line. */
    enum Lang {
        kk(Language.KK),
        ru(Language.RU),
        en(Language.EN);

        final Language language;

        Lang(Language language) {
            this.language = language;
        }
    }

    /** What a replay can be asked for beside the record. */
    private static final Set<String> WITH_REPLAY =
            Set.of("--replay", "--trust", "--lang", "--format", "--output", "--debug", "--no-progress");

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--lang", paramLabel = "kk|ru|en", defaultValue = "kk")
    Lang lang = Lang.kk;

    @Option(names = "--format", split = ",", splitSynopsisLabel = ",", paramLabel = "${bundle:label.form}")
    List<Format> formats = new ArrayList<>();

    @Option(names = "--all")
    boolean all;

    @Option(names = "--evidence")
    boolean evidence;

    @Option(names = "--checked-on", paramLabel = "${bundle:label.date}")
    @Nullable
    LocalDate checkedOn;

    @Option(names = "--output", paramLabel = "${bundle:label.file}")
    @Nullable
    String output;

    @Option(names = "--require-exhibits")
    boolean requireExhibits;

    @Option(names = "--require-exhibits-for", split = ",", paramLabel = "12.1.3,...")
    List<String> requireExhibitsFor = new ArrayList<>();

    @Option(names = "--verify-exhibits")
    boolean verifyExhibits;

    @Option(names = "--official-text", paramLabel = "${bundle:label.file}")
    @Nullable
    String officialText;

    @Option(names = "--drafts", paramLabel = "${bundle:label.folder}")
    @Nullable
    String drafts;

    @Option(names = "--forms", paramLabel = "${bundle:label.folder}")
    @Nullable
    String forms;

    @Mixin
    RunOptions run = new RunOptions();

    @Mixin
    RecordOptions record = new RecordOptions();

    @Mixin
    ReviewOptions review = new ReviewOptions();

    @Option(names = "--rules")
    boolean rules;

    @Option(names = "--provisions")
    boolean provisions;

    @Option(names = "--schema", arity = "0..1", fallbackValue = "dossier", paramLabel = "dossier|report|waivers")
    @Nullable
    Schema schema;

    @Option(names = "--debug")
    boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    boolean help;

    @Parameters(paramLabel = "${bundle:label.inputs}", arity = "0..*", descriptionKey = "inputs")
    List<String> inputs = new ArrayList<>();

    /** What makes the check of a dossier out of the checker; another one in tests, where checks are to fail. */
    Function<ComplianceChecker, FileCheck.Checker> checking =
            checker -> (dossier, sha256, options) -> checker.check(dossier, options, sha256);

    /** Told how many entries are done with, after each; tests break off runs with it. */
    IntConsumer afterEach = done -> {};

    /** Where the words of the act are from. */
    ActWords actWords = ActWords.held();

    /** Where drafts are written; null where none are asked for. */
    @Nullable
    DraftFolder draftFolder;

    /** Who signs the record; null where nobody does. */
    @Nullable
    Signer signer;

    /** Who is trusted where a record is checked again. */
    Trust trust = Trust.nobody();

    /** The record that is written; null where none is. */
    @Nullable
    RecordAnswer recording;

    /** What was said of findings before; read before anything is checked. */
    Review reviewed = new Review("", Waivers.none(), null, Set.of(ReviewOptions.FailOn.values()));

    /** The register that the rows are to come back in; empty where the answer is a report. */
    Optional<FileKind> checkedRegister = Optional.empty();

    /** The readings of the act that are followed in place of the chosen ones. */
    ChosenReadings readings = ChosenReadings.none();

    /** Whether names are kept in. */
    Names names = Names.SHOWN;

    /** The words of the command line that can change the answer. */
    List<String> said = List.of();

    Inputs here = Inputs.here();
    Clock clock = Clock.system(KAZAKHSTAN);

    private final PrintStream out;
    private final PrintStream err;

    CheckCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(out, err, arguments);
        out.flush();
        if (out.checkError()) {
            err.println(Words.askedFor(arguments).say("run.cannot-write"));
            System.exit(ExitCode.INTERNAL_ERROR);
        }
        System.exit(code);
    }

    static int run(PrintStream out, PrintStream err, String... arguments) {
        return new CheckCommand(out, err).run(arguments);
    }

    int run(String... arguments) {
        Words words = Words.askedFor(arguments);
        said = RunOptions.changing(arguments);
        Faults faults = new Faults(err, words, List.of(arguments).contains("--debug"));
        CommandLine line = new CommandLine(this)
                .setResourceBundle(words.bundle())
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        // A file whose name begins with @ is a file, and what it holds is never an argument.
        line.setExpandAtFiles(false);
        line.setParameterExceptionHandler((wrong, ignored) -> {
            err.println(words.say("usage.wrong", Shown.name(culprit(wrong))));
            wrong.getCommandLine().usage(err);
            return ExitCode.USAGE;
        });
        line.setExecutionExceptionHandler((fault, command, result) -> faults.told(fault));
        try {
            return line.execute(arguments);
        } catch (Error fault) {
            return faults.told(fault);
        }
    }

    /** The words of the command line that are wrong; the message of picocli is in English only. */
    private static String culprit(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return String.join(" ", unmatched.getUnmatched());
        }
        if (wrong.getArgSpec() instanceof OptionSpec option) {
            return option.longestName() + " " + (wrong.getValue() == null ? "" : wrong.getValue());
        }
        return String.valueOf(wrong.getMessage());
    }

    /** What is said of a command line that is wrong. */
    ParameterException wrong(String key, Object... values) {
        return new ParameterException(
                Objects.requireNonNull(spec).commandLine(), new Words(lang.language).say(key, values));
    }

    @Override
    public Integer call() throws IOException {
        boolean listed = lists() > 0;
        if (record.isLoose() || listed && (record.record != null || record.replay != null)) {
            throw wrong("usage.record");
        }
        if (record.replay != null) {
            return replay(record.replay);
        }
        refuseWrong(listed);
        refuseUnlessOfTheAct();
        readings = new AskedReadings(this::wrong).of(run.readings);
        if (officialText != null) {
            refuseUnlessShown(listed);
            if (!takeOfficialText(officialText)) {
                return ExitCode.UNREADABLE;
            }
        }
        if (drafts == null ? forms != null : listed) {
            throw wrong("usage.drafts");
        }
        if (!takeForms()) {
            return ExitCode.UNREADABLE;
        }
        if (!takeSalt() || !takeKeys()) {
            return ExitCode.UNREADABLE;
        }
        if (!takeReview()) {
            return ExitCode.UNREADABLE;
        }
        if (listed) {
            return output == null ? list(out) : listInto(output);
        }
        return new RunCommand(this, out, err).call(here.of(inputs));
    }

    /** How many lists are asked for; a comparison of runs is one. */
    private long lists() {
        return Stream.of(schema != null, rules, provisions, !run.template.isEmpty(), !review.compare.isEmpty())
                .filter(each -> each)
                .count();
    }

    private void refuseWrong(boolean listed) {
        if (listed && (!inputs.isEmpty() || lists() > 1)) {
            throw wrong("usage.one-thing");
        }
        if (listed && !formats.stream().allMatch(this::lists)) {
            throw wrong("usage.format-list");
        }
        if (!listed && inputs.isEmpty()) {
            throw wrong("usage.no-input");
        }
        if (checkedOn != null
                && (checkedOn.getYear() < Dossier.FIRST_YEAR || checkedOn.getYear() > Dossier.LAST_YEAR)) {
            throw wrong("usage.checked-on");
        }
        if (listed && (requireExhibits || verifyExhibits || !requireExhibitsFor.isEmpty())) {
            throw wrong("usage.exhibits");
        }
        if (!review.failsOnKnown()) {
            throw wrong("usage.fail-on");
        }
        if (review.ofFiles() && run.others() > 0) {
            throw wrong("usage.review");
        }
        if (run.redact && (review.waivers != null || review.baseline != null && run.salt == null)) {
            throw wrong("usage.review-redact");
        }
        if (listed && (run.ofFiles() || review.ofFiles())) {
            throw wrong("usage.run");
        }
        if (run.sample == null ? run.seed != null : run.sample < 1) {
            throw wrong("usage.sample");
        }
        if (run.minCoverage != null && !(run.minCoverage >= 0 && run.minCoverage <= RunOptions.WHOLE)) {
            throw wrong("usage.min-coverage");
        }
        boolean yearOfNothing = run.duties == null ? run.year != null : run.year == null;
        if (yearOfNothing || run.year != null && (run.year < Dossier.FIRST_YEAR || run.year > Dossier.LAST_YEAR)) {
            throw wrong("usage.duties");
        }
        if (run.others() > 1) {
            throw wrong("usage.one-answer");
        }
        if (run.jobs < 1 || run.jobs > RunOptions.MOST_JOBS) {
            throw wrong("usage.jobs");
        }
    }

    /** Whether a list has this form. */
    private boolean lists(Format format) {
        return formats.size() == 1
                && run.template.isEmpty()
                && (format == Format.text || format == Format.json || format == Format.html && provisions);
    }

    /** Whether the answer names remedies, which are then looked for while it is checked. */
    boolean tellsRemedies() {
        return run.others() == 0 && (formats.contains(Format.text) || formats.contains(Format.json));
    }

    private void refuseUnlessOfTheAct() {
        if (!requireExhibitsFor.isEmpty()) {
            Set<String> ids = Regulation.load().provisions().stream()
                    .map(Regulation.ProvisionEntry::id)
                    .collect(Collectors.toSet());
            if (!ids.containsAll(requireExhibitsFor)) {
                throw wrong("usage.no-provision");
            }
        }
    }

    CheckOptions options() {
        CheckOptions options = CheckOptions.defaults();
        if (requireExhibits) {
            return options.requiringExhibits();
        }
        return requireExhibitsFor.isEmpty() ? options : options.requiringExhibits(requireExhibitsFor);
    }

    /** The words of the act are shown in text and in the list of the provisions, and held in Kazakh. */
    private void refuseUnlessShown(boolean listed) {
        if (listed ? !provisions : !formats.equals(List.of(Format.text)) && !formats.isEmpty()) {
            throw wrong("usage.official-text");
        }
        if (lang.language == Language.KK) {
            throw wrong("usage.official-text-kazakh");
        }
    }

    /** Whether the file was taken; if not, why was said. */
    private boolean takeOfficialText(String name) {
        Words words = new Words(lang.language);
        Regulation regulation = Regulation.load();
        OfficialFile file = new OfficialFile(name, lang.language);
        try {
            OfficialText text = file.read(regulation);
            file.tell(err, words, regulation, text);
            actWords = ActWords.with(text);
            return true;
        } catch (OfficialText.RefusedException e) {
            err.println(words.say("run.official-refused", Shown.name(name), e.message(lang.language)));
        } catch (IOException | InvalidPathException e) {
            err.println(words.say("run.official-unread", Shown.name(name)));
        }
        return false;
    }

    /** Whether the salt was taken; if not, why was said. */
    private boolean takeSalt() {
        try {
            names = run.names();
            return true;
        } catch (IOException | IllegalArgumentException e) {
            err.println(new Words(lang.language).say("redact.no-salt", Shown.name(String.valueOf(run.salt))));
            return false;
        }
    }

    /** A record is checked again by itself: all that was asked stands in it. */
    private int replay(String file) {
        boolean alone = inputs.isEmpty()
                && Objects.requireNonNull(spec).commandLine().getParseResult().matchedOptions().stream()
                        .allMatch(option -> WITH_REPLAY.contains(option.longestName()))
                && (formats.isEmpty() || formats.equals(List.of(Format.text)) || formats.equals(List.of(Format.json)));
        if (!alone) {
            throw wrong("usage.replay");
        }
        if (!takeKeys()) {
            return ExitCode.UNREADABLE;
        }
        ReplayCommand replay = new ReplayCommand(this, err, trust);
        if (formats.isEmpty()
                && output != null
                && output.toLowerCase(Locale.ROOT).endsWith(Format.json.ending())) {
            formats = List.of(Format.json);
        }
        if (output == null) {
            return written(file, () -> replay.into(file, out));
        }
        Path target = target(output);
        if (!WholeFile.canBe(target) || Inputs.destroyedBy(target, readBy(file)).isPresent()) {
            throw wrong("usage.output");
        }
        return written(output, () -> WholeFile.write(target, to -> replay.into(file, to)));
    }

    /** What a replay reads, and must not destroy: the record, what seals it, whom to trust. */
    private List<Found> readBy(String file) {
        Stream<String> seals = Seals.ENDINGS.stream().map(ending -> file + ending);
        return Stream.concat(Stream.of(file, record.trust), seals)
                .filter(Objects::nonNull)
                .map(each -> Found.named(each, target(each)))
                .toList();
    }

    /** Whether keys and certificates were taken; if not, why was said. */
    private boolean takeKeys() {
        String file = String.valueOf(record.sign == null ? record.trust : record.sign);
        Words words = new Words(lang.language);
        try {
            signer = record.signer();
            trust = record.trusted();
            return true;
        } catch (UnusableKeyException e) {
            err.println(words.say("record.no-key", Shown.name(file), e.message(lang.language)));
        } catch (IOException | InvalidPathException e) {
            err.println(words.say("record.key-unread", Shown.name(file)));
        }
        return false;
    }

    /** Whether waivers and the earlier run were taken; if not, why was said. */
    private boolean takeReview() {
        Optional<Review> taken = Review.of(review, err, new Words(lang.language));
        taken.ifPresent(each -> reviewed = each);
        return taken.isPresent();
    }

    /** Whether the forms were taken; if not, why was said. A form that cannot be used is told before anything is checked. */
    private boolean takeForms() {
        if (drafts == null) {
            return true;
        }
        try {
            draftFolder = DraftFolder.of(drafts, forms, lang.language);
            return true;
        } catch (InvalidPathException e) {
            throw wrong("usage.drafts");
        } catch (PapersRefusedException e) {
            err.println(e.message(lang.language));
            return false;
        }
    }

    private int listInto(String file) throws IOException {
        Path target = target(file);
        if (!WholeFile.canBe(target)) {
            throw wrong("usage.output");
        }
        if (review.compare.stream()
                .anyMatch(run -> Inputs.destroyedBy(target, List.of(Found.named(run, target(run))))
                        .isPresent())) {
            throw wrong("usage.output-input");
        }
        if (officialText != null
                && Inputs.destroyedBy(target, List.of(Found.named(officialText, Path.of(officialText))))
                        .isPresent()) {
            throw wrong("usage.output-input");
        }
        return written(file, () -> WholeFile.write(target, this::list));
    }

    /** The place that is named for the answer. */
    Path target(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw wrong("usage.output");
        }
    }

    /** Writes something, and says so where it cannot be written. */
    int written(String file, Callable<Integer> writing) {
        try {
            return writing.call();
        } catch (IOException e) {
            err.println(new Words(lang.language).say("run.no-output", Shown.name(file)));
            if (debug) {
                e.printStackTrace(err);
            }
            return ExitCode.INTERNAL_ERROR;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private int list(PrintStream to) throws IOException {
        if (!run.template.isEmpty()) {
            return Templates.write(
                    run.template,
                    lang.language,
                    output,
                    to,
                    () -> wrong("usage.template", Templates.kinds(lang.language)));
        }
        if (schema != null) {
            to.print(
                    switch (schema) {
                        case dossier -> Dossiers.schema();
                        case report -> Reports.schema();
                        case waivers -> Waivers.schema();
                    });
            return ExitCode.OK;
        }
        Format format = formats.isEmpty() ? Format.text : formats.get(0);
        if (!review.compare.isEmpty()) {
            return new CompareRuns(review.compare.get(0), review.compare.get(1), new Words(lang.language), err)
                    .write(to, format);
        }
        Listing listing = new Listing(to, lang.language, format, actWords);
        Regulation regulation = Regulation.load();
        return rules ? listing.rules(regulation) : listing.provisions(regulation);
    }
}
