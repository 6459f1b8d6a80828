package kz.ereje.api;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import kz.ereje.api.internal.report.BrokenRows;
import kz.ereje.api.internal.report.DecisionRows;
import kz.ereje.api.internal.report.Judge;
import kz.ereje.api.internal.report.LaterThanCompared;
import kz.ereje.api.internal.report.Remedies;
import kz.ereje.api.internal.report.Row;
import kz.ereje.api.internal.report.Sentences;
import kz.ereje.api.internal.report.Shown;
import kz.ereje.api.internal.report.Surroundings;
import kz.ereje.kb.DirectPath;
import kz.ereje.kb.Evaluator;
import kz.ereje.kb.RuleBase;
import kz.ereje.kb.RuleBaseException;
import kz.ereje.kb.Verified;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.kb.contradiction.Examined;
import kz.ereje.model.Dossier;
import kz.ereje.model.schema.Nearest;

/**
 * Checks dossiers against the Model Regulation. Immutable and safe for all threads. Making one takes a few tenths of a second: make it once and reuse
 * it.
 */
public final class ComplianceChecker {

    private final Catalogue catalogue;
    private final Evaluator rules;
    private final Judge judge;
    private final Function<Mode, Evaluator> modes;
    private final Map<Mode, Judge> judges = new ConcurrentHashMap<>();
    private final LaterThanCompared later;
    private final Regulation regulation;
    private final Observer observer;
    private final Report.Edition edition;

    /** Evaluates by these rules, whatever the mode. */
    ComplianceChecker(Catalogue catalogue, Evaluator rules) {
        this(catalogue, rules, mode -> rules, Supplier::get, new Regulation(catalogue));
    }

    private ComplianceChecker(
            Catalogue catalogue,
            Evaluator rules,
            Function<Mode, Evaluator> modes,
            Observer observer,
            Regulation regulation) {
        this.observer = observer;
        this.catalogue = catalogue;
        this.modes = modes;
        this.rules = rules;
        this.judge = new Judge(catalogue, rules);
        this.later = new LaterThanCompared(catalogue);
        this.regulation = regulation;
        this.edition =
                regulation.made().under(ReadOtherwise.named(catalogue.readAs().otherwise()));
    }

    /**
     * Loads the rule base, to be evaluated in {@link Mode#ENGINE}; takes a few tenths of a second.
     *
     * @throws CheckFailedException if the rule base does not load, is empty, is not exactly the one that is catalogued, or does not fit this
     *     library; if the Drools on the class path is not the one that the rules are proven on, unless the system property
     *     {@code ereje.drools} is {@code unproven}; or if stack or memory do not suffice
     */
    public static ComplianceChecker create() {
        return create(Mode.ENGINE);
    }

    /**
     * Loads the rule base, to be evaluated in this mode; takes a few tenths of a second.
     *
     * @throws CheckFailedException as {@link #create()}, or if the rule base cannot be evaluated in this mode
     */
    public static ComplianceChecker create(Mode mode) {
        Given.of(mode, "mode");
        return loaded(engine -> in(mode, engine));
    }

    private static Evaluator in(Mode mode, RuleBase engine) {
        return mode == Mode.DIRECT ? DirectPath.through(engine) : engine;
    }

    /**
     * A checker that evaluates the rules in both modes. Where they differ the row is an error, and the dossier is kept as JSON in the
     * folder, under a name that follows from its content; the file holds the whole dossier, names included. A check throws
     * {@link java.io.UncheckedIOException} where such a file cannot be written.
     *
     * @param folder where such dossiers are kept; made when the first one is
     * @throws CheckFailedException as {@link #create(Mode)}
     */
    public static ComplianceChecker verifying(Path folder) {
        Given.of(folder, "folder");
        Consumer<Dossier> kept = dossier -> Differences.keep(folder, dossier);
        return loaded(engine -> new Verified(
                engine,
                DirectPath.through(engine),
                decision -> kept.accept(decision.dossier().dossier())));
    }

    private static ComplianceChecker loaded(Function<RuleBase, Evaluator> mode) {
        Room.ensure();
        return Room.of(() -> FittingRules.loaded("The rule base could not be loaded:\n", () -> {
            Catalogue catalogue = Catalogue.read();
            RuleBase engine = RuleBase.load(catalogue);
            Map<Mode, Evaluator> made = new ConcurrentHashMap<>();
            return new ComplianceChecker(
                    catalogue,
                    mode.apply(engine),
                    asked -> made.computeIfAbsent(asked, one -> in(one, engine)),
                    Supplier::get,
                    new Regulation(catalogue));
        }));
    }

    /**
     * Checks every decision of a dossier. The input's hash is that of the dossier as {@link Dossiers#write} writes it. A rule that fails
     * is a row with {@link Outcome#ERROR}, not an exception.
     *
     * @throws CheckFailedException if stack or memory do not suffice; the checker can be used as before
     */
    public Report check(Dossier dossier) {
        Room.ensure();
        return check(dossier, CheckOptions.defaults());
    }

    /**
     * Checks the decisions of a dossier as the options say; what they leave out, the remarks of the report name. Where the options state a
     * day, the report is that of the dossier on this day, and so is the input's hash. The first check in a mode that is not the
     * checker's own takes a few tenths of a second more.
     *
     * @throws CheckFailedException if the options name a mode in which the rule base cannot be evaluated, or as {@link #check(Dossier)}
     */
    public Report check(Dossier dossier, CheckOptions options) {
        Room.ensure();
        Given.dossier(dossier);
        Dossier asked =
                Given.of(options, "options").day().map(dossier::checkedOn).orElse(dossier);
        return check(asked, options, () -> Dossiers.sha256(Dossiers.write(asked).getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Checks the decisions of a dossier whose input has a known hash, as the options say. Options that state a day do not change the hash.
     *
     * @param inputSha256 the SHA-256 of what was read, for the report; see {@link Dossiers#sha256}
     * @throws CheckFailedException as {@link #check(Dossier, CheckOptions)}
     */
    public Report check(Dossier dossier, CheckOptions options, String inputSha256) {
        Room.ensure();
        Given.of(inputSha256, "hash of the input");
        Given.dossier(dossier);
        Dossier asked =
                Given.of(options, "options").day().map(dossier::checkedOn).orElse(dossier);
        return check(asked, options, () -> inputSha256);
    }

    /**
     * Checks every decision of a dossier whose input has a known hash.
     *
     * @param inputSha256 the SHA-256 of what was read, for the report; see {@link Dossiers#sha256}
     * @throws CheckFailedException as {@link #check(Dossier)}
     */
    public Report check(Dossier dossier, String inputSha256) {
        Room.ensure();
        Given.of(inputSha256, "hash of the input");
        return check(Given.dossier(dossier), CheckOptions.defaults(), () -> inputSha256);
    }

    /**
     * The provisions that are broken, over all decisions: the same as {@link Report#violations()}, in less time. An empty
     * list does not mean that anything is kept. {@link Mode#DIRECT} evaluates whether a rule is broken only where it applies.
     *
     * @throws CheckFailedException if a rule that was evaluated failed: an empty list would then state too much; or as
     *     {@link #check(Dossier)}
     */
    public List<Violation> violations(Dossier dossier) {
        Room.ensureUntilWarm();
        return Room.of(() -> broken(dossier));
    }

    private List<Violation> broken(Dossier dossier) {
        Examined examined = judge.examined(Given.dossier(dossier));
        List<BrokenRows> broken = judge.broken(examined);
        if (broken.isEmpty()) {
            return List.of();
        }
        broken.forEach(ComplianceChecker::refuseFailure);
        Sentences sentences = new Sentences(catalogue, dossier);
        Surroundings surroundings = new Surroundings(judge, examined, () -> judge.all(examined));
        List<Violation> violations = new ArrayList<>();
        for (BrokenRows decision : broken) {
            Remedies remedies = new Remedies(surroundings, decision.place());
            for (Row row : decision.rows()) {
                violations.add(new Violation(decision.decision().id(), new ProvisionResult(row, sentences, remedies)));
            }
        }
        return Collections.unmodifiableList(violations);
    }

    private static void refuseFailure(BrokenRows broken) {
        for (Row row : broken.rows()) {
            if (row.outcome() == Outcome.ERROR) {
                throw new CheckFailedException(
                        "Provision " + row.provision().id() + " could not be checked for decision "
                                + broken.decision().id(),
                        broken.failures().values().stream().findFirst().orElse(null));
            }
        }
    }

    private Report check(Dossier dossier, CheckOptions options, Supplier<String> inputSha256) {
        Report report = observer.observe(() -> Room.of(() -> checked(dossier, options, inputSha256)));
        if (report == null) {
            throw new IllegalStateException("The observer of the checker gave no report");
        }
        return report;
    }

    private Report checked(Dossier dossier, CheckOptions options, Supplier<String> inputSha256) {
        Judge asked = options.mode().map(this::judge).orElse(judge);
        Examined examined = asked.examined(dossier);
        return new Report(
                edition,
                examined,
                inputSha256,
                decisions(asked, examined, options),
                new CheckRemarks(later, options, regulation, edition.readings()),
                catalogue);
    }

    private Judge judge(Mode mode) {
        try {
            return judges.computeIfAbsent(mode, asked -> new Judge(catalogue, modes.apply(asked)));
        } catch (RuleBaseException e) {
            throw new CheckFailedException("The rules cannot be evaluated in mode " + mode + ": " + e.getMessage(), e);
        }
    }

    private List<DecisionResult> decisions(Judge asked, Examined examined, CheckOptions options) {
        Dossier dossier = examined.dossier();
        List<Integer> places = IntStream.range(0, dossier.decisions().size())
                .filter(place -> options.covers(dossier.decisions().get(place)))
                .boxed()
                .toList();
        boolean all = places.size() == dossier.decisions().size();
        List<DecisionRows> judged = all ? asked.all(examined) : asked.at(examined, places);
        List<DecisionRows> rows = demanding(judged, examined, options);
        Surroundings surroundings = new Surroundings(asked, examined, () -> all ? judged : asked.all(examined));
        Sentences sentences = new Sentences(catalogue, dossier);
        return IntStream.range(0, rows.size())
                .mapToObj(i -> new DecisionResult(
                        dossier, rows.get(i), sentences, new Remedies(surroundings, places.get(i), options.remedies())))
                .toList();
    }

    /** The rows where exhibits are demanded; remedies are looked for from those that were judged. */
    private List<DecisionRows> demanding(List<DecisionRows> judged, Examined examined, CheckOptions options) {
        if (options.exhibits().isEmpty()) {
            return judged;
        }
        options.exhibits().get().forEach(this::refuseUnlessOfTheAct);
        Shown shown = new Shown(examined);
        return judged.stream()
                .map(rows -> rows.demanding(options::demandsExhibits, shown))
                .toList();
    }

    private void refuseUnlessOfTheAct(String provision) {
        List<String> ids = regulation.provisions().stream()
                .map(Regulation.ProvisionEntry::id)
                .toList();
        if (!ids.contains(provision)) {
            throw new IllegalArgumentException("The act has no provision " + provision + ".\nMaybe "
                    + Nearest.to(provision, ids).orElse("12.1.3") + " was meant.");
        }
    }

    /**
     * The same checker, each report of which is made within this observer, for the measurements of an application: how long checks take,
     * how they end. It replaces an observer that was given before. {@link #violations} is not observed. Costs nothing but the observer.
     */
    public ComplianceChecker observedBy(Observer each) {
        return new ComplianceChecker(catalogue, rules, modes, Given.of(each, "observer"), regulation);
    }

    /**
     * The same checker under other readings of the act, in place of all that were given before: the chosen option of a reading leaves it as
     * it is. Each report says first that and which readings are not the chosen ones. Shares the loaded rules and takes some thousandths of
     * a second.
     *
     * @throws IllegalArgumentException if a reading is not there or has no other option in the rules, or has no such option; names what
     *     was probably meant
     */
    public ComplianceChecker withReadings(ChosenReadings readings) {
        Catalogue chosen = regulation.catalogue();
        Catalogue read = chosen.read(new ReadOtherwise(chosen).of(Given.of(readings, "set of readings")));
        return new ComplianceChecker(read, rules, modes, observer, regulation);
    }

    /** The readings that this checker follows in place of the chosen ones; none unless it was made by {@link #withReadings}. */
    public ChosenReadings readings() {
        return edition.readings();
    }

    /**
     * The rows whose outcome turns where one reading of the act is changed and all others stay as this checker reads them: on which choice
     * an answer hangs. Empty where none does. Makes a check without remedies for each option that could be followed instead, some thirty.
     *
     * @throws CheckFailedException as {@link #check(Dossier)}
     */
    public List<OtherReading> otherReadings(Dossier dossier) {
        return otherReadings(dossier, CheckOptions.defaults());
    }

    /**
     * The same for the decisions and the day that the options say.
     *
     * @throws CheckFailedException as {@link #check(Dossier, CheckOptions)}
     */
    public List<OtherReading> otherReadings(Dossier dossier, CheckOptions options) {
        return new TurningRows(this, Given.of(options, "options").withoutRemedies()).of(Given.dossier(dossier));
    }

    /** The edition of the act, the rule base and the library with which this checker makes every check. */
    public Report.Edition edition() {
        return edition;
    }

    /** The act that dossiers are checked against, and the rules that check it. */
    public Regulation regulation() {
        return regulation;
    }

    /**
     * Is around every check of a checker, for an application's own measurements. Immutable or guarded, and safe for all threads: it is called
     * by each thread that checks. What it throws is thrown by the check.
     */
    @FunctionalInterface
    public interface Observer {

        /**
         * Makes the check, once, and gives its report back as it is.
         *
         * @param check makes the report; what it throws has to pass
         */
        Report observe(Supplier<Report> check);
    }
}
