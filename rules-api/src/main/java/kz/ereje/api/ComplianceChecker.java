package kz.ereje.api;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import kz.ereje.api.report.BrokenRows;
import kz.ereje.api.report.Citation;
import kz.ereje.api.report.DecisionRows;
import kz.ereje.api.report.Judge;
import kz.ereje.api.report.Lexicon;
import kz.ereje.api.report.Remedies;
import kz.ereje.api.report.Row;
import kz.ereje.api.report.Sentences;
import kz.ereje.kb.Catalogue;
import kz.ereje.kb.DirectPath;
import kz.ereje.kb.Evaluator;
import kz.ereje.kb.Fingerprint;
import kz.ereje.kb.JsonData;
import kz.ereje.kb.Provision;
import kz.ereje.kb.RuleBase;
import kz.ereje.kb.RuleSentences;
import kz.ereje.kb.Text;
import kz.ereje.kb.Verified;
import kz.ereje.model.Dossier;

/** Checks dossiers against the Model Regulation. Made once and shared by all threads. */
public final class ComplianceChecker {

    private final Catalogue catalogue;
    private final Judge judge;
    private final Report.Edition edition;

    ComplianceChecker(Catalogue catalogue, Evaluator rules) {
        this.catalogue = catalogue;
        this.judge = new Judge(catalogue, rules);
        Map<String, Object> version = JsonData.resource(ComplianceChecker.class, "version.json");
        this.edition = new Report.Edition(
                catalogue.act(),
                catalogue.wording(),
                catalogue.version(),
                Fingerprint.of(catalogue),
                String.valueOf(version.get("version")));
    }

    /**
     * Loads the rule base; takes a few tenths of a second.
     *
     * @throws CheckFailedException if the rule base does not load, is empty, or is not exactly the one that is catalogued
     */
    public static ComplianceChecker create() {
        return create(Mode.ENGINE);
    }

    /**
     * Loads the rule base, to be asked in this way.
     *
     * @throws CheckFailedException if the rule base does not load, is empty, is not exactly the one that is catalogued, or cannot be
     *     asked in this way
     */
    public static ComplianceChecker create(Mode mode) {
        return loaded(engine -> mode == Mode.DIRECT ? DirectPath.through(engine) : engine);
    }

    /**
     * A checker that asks in both ways. Where they differ the row is an error, and the dossier is kept as JSON in the folder, under a
     * name that follows from its content; it holds what the papers say, names included.
     *
     * @param folder where such dossiers are kept; made when the first one is
     * @throws CheckFailedException as {@link #create(Mode)}
     */
    public static ComplianceChecker verifying(Path folder) {
        Consumer<Dossier> kept = dossier -> Differences.keep(folder, dossier);
        return loaded(engine -> new Verified(
                engine,
                DirectPath.through(engine),
                decision -> kept.accept(decision.dossier().dossier())));
    }

    private static ComplianceChecker loaded(Function<RuleBase, Evaluator> mode) {
        try {
            Catalogue catalogue = Catalogue.read();
            return new ComplianceChecker(catalogue, mode.apply(RuleBase.load(catalogue)));
        } catch (RuntimeException e) {
            throw new CheckFailedException("The rule base could not be loaded: " + e.getMessage(), e);
        }
    }

    /** Checks every decision of a dossier; the input's hash is that of the dossier as {@link Dossiers#write} writes it. */
    public Report check(Dossier dossier) {
        return check(dossier, () -> Dossiers.sha256(Dossiers.write(dossier).getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Checks every decision of a dossier that was read from somewhere.
     *
     * @param inputSha256 the SHA-256 of what was read, for the report; see {@link Dossiers#sha256}
     */
    public Report check(Dossier dossier, String inputSha256) {
        return check(dossier, () -> inputSha256);
    }

    /**
     * The provisions that are broken, over all decisions: the same as {@link Report#violations()}, in less time. An empty
     * list does not say that anything is kept. {@link Mode#DIRECT} asks whether a rule is broken only where it applies.
     *
     * @throws CheckFailedException if a rule that was asked failed: then an empty list would say too much
     */
    public List<Violation> violations(Dossier dossier) {
        List<BrokenRows> broken = judge.broken(dossier);
        if (broken.isEmpty()) {
            return List.of();
        }
        broken.forEach(ComplianceChecker::refuseFailure);
        Sentences sentences = new Sentences(catalogue, dossier);
        List<Violation> violations = new ArrayList<>();
        for (BrokenRows decision : broken) {
            Remedies remedies = new Remedies(judge, dossier, decision.place());
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

    private Report check(Dossier dossier, Supplier<String> inputSha256) {
        return new Report(edition, dossier, inputSha256, decisions(dossier, judge.all(dossier)));
    }

    private List<DecisionResult> decisions(Dossier dossier, List<DecisionRows> rows) {
        Sentences sentences = new Sentences(catalogue, dossier);
        return IntStream.range(0, rows.size())
                .mapToObj(place -> new DecisionResult(
                        dossier, rows.get(place), sentences, new Remedies(judge, dossier, rows, place)))
                .toList();
    }

    /** What every check of this checker is made with. */
    public Report.Edition edition() {
        return edition;
    }

    /** The provisions of the act, in its order. */
    public List<ProvisionEntry> provisions() {
        return catalogue.provisions().stream().map(this::entry).toList();
    }

    /** The rules that are loaded, in the order of the act. */
    public List<RuleEntry> rules() {
        return catalogue.provisions().stream()
                .flatMap(provision -> provision.rules().stream()
                        .map(rule -> new RuleEntry(rule, provision.id(), catalogue.rule(rule))))
                .toList();
    }

    private ProvisionEntry entry(Provision provision) {
        Text status = provision.status() == Provision.Status.RULES
                ? Lexicon.word("provision.checked")
                : catalogue.sentence("unchecked:" + provision.id());
        return new ProvisionEntry(provision, status, catalogue);
    }

    /** A provision of the act: its words, its citation, and whether it is checked. */
    public static final class ProvisionEntry {

        private final Provision provision;
        private final Text status;
        private final Catalogue catalogue;

        private ProvisionEntry(Provision provision, Text status, Catalogue catalogue) {
            this.provision = provision;
            this.status = status;
            this.catalogue = catalogue;
        }

        /** Its number, {@code 12.1.3}. */
        public String id() {
            return provision.id();
        }

        /** Its words, in the official Kazakh wording. */
        public String text() {
            return provision.text();
        }

        /** How it is cited. */
        public String citation(Language language) {
            return Citation.of(provision.id(), language);
        }

        /** Whether rules check it; if not, why. */
        public String status(Language language) {
            return Lexicon.in(language, status);
        }

        /** The chapter in which it stands, {@code 2}; {@code order} for the points of the order that approves the regulation. */
        public String chapter() {
            return provision.chapter();
        }

        /** What kind of norm it is: an obligation, a prohibition, a power that needs another's consent and so on. */
        public String modality(Language language) {
            return Lexicon.in(language, catalogue.sentence("modality:" + provision.modality()));
        }

        /** Who must keep it; empty where it binds nobody. */
        public String bearer(Language language) {
            return provision.bearer().isEmpty()
                    ? ""
                    : Lexicon.in(language, catalogue.sentence("bearer:" + provision.bearer()));
        }

        /** The norm of a law from which it comes; empty where none is known. */
        public String source(Language language) {
            return catalogue
                    .sentenceOf("source:" + provision.id())
                    .map(source -> Lexicon.in(language, source))
                    .orElse("");
        }

        /** The ids of the rules that check it; empty where it holds no norm that a decision can break. */
        public List<String> rules() {
            return provision.rules();
        }
    }

    /** A rule that is loaded: its id, its provision, and its sentences. */
    public static final class RuleEntry {

        private static final Map<String, Object> CASES = JsonData.resource(ComplianceChecker.class, "cases.json");

        private final String id;
        private final String provision;
        private final RuleSentences sentences;

        private RuleEntry(String id, String provision, RuleSentences sentences) {
            this.id = id;
            this.provision = provision;
            this.sentences = sentences;
        }

        /** Its id, {@code 12.1.3/late}. */
        public String id() {
            return id;
        }

        /** The number of its provision. */
        public String provision() {
            return provision;
        }

        /** What is said when it is broken. */
        public String message(Language language) {
            return Lexicon.in(language, sentences.violated());
        }

        /** What it demands. */
        public String demand(Language language) {
            return Lexicon.in(language, sentences.demand());
        }

        /** When it stays open. */
        public String unknown(Language language) {
            return Lexicon.in(language, sentences.unknown());
        }

        /** What would mend it, before any paper is known; days that follow from the papers stand as an ellipsis. */
        public String remedy(Language language) {
            return Lexicon.in(language, sentences.remedy()).replaceAll("\\{[a-zA-Z]+}\\.?", "…");
        }

        /** How many of the cases by which it is tested end so for it; 0 for outcomes that no case has. */
        public int cases(Outcome outcome) {
            String name = switch (outcome) {
                case VIOLATED -> "violated";
                case COMPLIANT -> "kept";
                case UNDETERMINED -> "undetermined";
                case NOT_APPLICABLE -> "notApplicable";
                case UNCHECKED, ERROR -> "";
            };
            return CASES.get(id) instanceof Map<?, ?> counts && counts.get(name) instanceof String count
                    ? Integer.parseInt(count)
                    : 0;
        }
    }
}
