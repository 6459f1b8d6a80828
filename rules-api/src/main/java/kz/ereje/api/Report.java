package kz.ereje.api;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import kz.ereje.api.data.ReportData;
import kz.ereje.api.internal.report.Sentences;
import kz.ereje.api.internal.report.Unreferenced;
import kz.ereje.kb.Text;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.kb.contradiction.Contradiction;
import kz.ereje.kb.contradiction.Examined;
import kz.ereje.model.Dossier;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;

/**
 * The answer to one dossier: for each decision one row for each provision, and everything needed to repeat the check. Immutable and safe
 * for all threads; sentences and remedies are made only when they are asked for, and asking throws {@link CheckFailedException} where stack
 * or memory do not suffice for a search or for the data.
 */
public final class Report {

    private final Edition edition;
    private final Examined examined;
    private final Supplier<String> inputSha256;
    private final List<DecisionResult> decisions;
    private final CheckRemarks remarks;
    private final Catalogue catalogue;

    Report(
            Edition edition,
            Examined examined,
            Supplier<String> inputSha256,
            List<DecisionResult> decisions,
            CheckRemarks remarks,
            Catalogue catalogue) {
        this.edition = edition;
        this.examined = examined;
        this.catalogue = catalogue;
        this.inputSha256 = inputSha256;
        this.decisions = List.copyOf(decisions);
        this.remarks = remarks;
    }

    /** The edition of the act, the rule base and the library with which the check was made. */
    public Edition edition() {
        return edition;
    }

    /** The dossier that was checked. */
    public Dossier dossier() {
        return examined.dossier();
    }

    /** The unit whose office decides, by its name; by its kind where the dossier gives none. */
    public String unit(Language language) {
        return new ReportHead(this, Given.of(language, "language")).unit();
    }

    /**
     * What the documents state that cannot be true together, or that states nothing: such facts count as not known, so that no row rests
     * on them. Empty where nothing of the kind was found; to be read before everything else.
     */
    public List<Contradicted> contradictions() {
        Sentences sentences = new Sentences(catalogue, examined.dossier());
        return examined.found().stream()
                .map(found -> new Contradicted(found, sentences))
                .toList();
    }

    /**
     * The places of the property, contracts, meetings and consents that no decision comes to through its references, {@code contracts[0]}:
     * no outcome rests on them. A remark, and no fault: a document may have been left out of the decision that it belongs to.
     */
    public List<FactPath> unreferenced() {
        return Unreferenced.in(examined.dossier());
    }

    /** Facts that cannot be true together, or one that states nothing. Immutable and safe for all threads. */
    public static final class Contradicted {

        private final Contradiction found;
        private final Sentences sentences;

        Contradicted(Contradiction found, Sentences sentences) {
            this.found = found;
            this.sentences = sentences;
        }

        /** The name of this kind of contradiction, {@code considered-before-meeting}. */
        public String id() {
            return found.id();
        }

        /** The facts, as the dossier states them. */
        public List<Fact<?>> facts() {
            return found.facts();
        }

        /** The places of those of the facts that count as not known. */
        public Set<FactPath> doubted() {
            return found.doubted();
        }

        /** What cannot be true together, and each fact with its value. */
        public String sentence(Language language) {
            return sentences.contradiction(found.doubt(), language);
        }
    }

    /**
     * The SHA-256 of the input, in lower-case hexadecimal. Where the check was given none, it is that of the dossier as
     * {@link Dossiers#write} writes it, made anew on each call.
     */
    public String inputSha256() {
        return inputSha256.get();
    }

    /** The result for each decision that was to be checked, in the order of the dossier. */
    public List<DecisionResult> decisions() {
        return decisions;
    }

    /**
     * The edition of the act, the rule base and the library of a check, and the readings that it followed in place of the chosen ones; the
     * same edition and the same input give the same report.
     *
     * @param act the registration number of the act, {@code V1700015632}
     * @param wording the day of the order that brought the wording that is held
     * @param ruleBase the version of the rule base
     * @param ruleBaseSha256 the SHA-256 of the act, the catalogue, the rules and the sources of all that decides
     * @param release the version of the library
     * @param readings the readings that are not the chosen ones; none in most checks
     */
    public record Edition(
            String act,
            String wording,
            String ruleBase,
            String ruleBaseSha256,
            String release,
            ChosenReadings readings) {

        /** Refuses nothing at all. */
        public Edition {
            Given.of(readings, "set of readings");
        }

        /** An edition under the chosen readings. */
        public Edition(String act, String wording, String ruleBase, String ruleBaseSha256, String release) {
            this(act, wording, ruleBase, ruleBaseSha256, release, ChosenReadings.none());
        }

        Edition under(ChosenReadings otherwise) {
            return new Edition(act, wording, ruleBase, ruleBaseSha256, release, otherwise);
        }
    }

    /**
     * The remarks on the report as a whole, which change no row: first which readings of the act are not the chosen ones; what the options of the check left out, that the day of the check is not
     * stated, so that nothing is known to lie ahead, and that a decision is later than the day as of which the act and the laws were
     * last compared. {@link ReportText#of} and {@link ReportWriter#add} leave it to the caller to show them.
     */
    public List<String> remarks(Language language) {
        return remarks.in(language, examined.dossier(), decisions.size());
    }

    /** The sentences that an answer under other readings begins with; none where all are the chosen ones. */
    List<String> readOtherwise(Language language) {
        return remarks.readOtherwise(language);
    }

    /** The words of the readings, those that are not the chosen ones included. */
    Regulation regulation() {
        return remarks.regulation();
    }

    /** The options of the check. */
    public CheckOptions options() {
        return remarks.options();
    }

    /** The ids of the decisions that the options of the check left out: nothing is said about them. */
    public List<String> leftOut() {
        return examined.dossier().decisions().stream()
                .filter(decision -> !options().covers(decision))
                .map(Decision::id)
                .toList();
    }

    /** How the wording of the act that is held is cited. */
    Text wordingCited() {
        return catalogue.wordingCited();
    }

    /**
     * The whole answer as plain records, which every JSON library writes: every provision in every language, with remedies and evidence.
     * Jackson writes a report as this by itself; for other libraries give them {@code report.data()}. Searches for the remedies of every
     * violated row.
     */
    @JsonValue
    public ReportData data() {
        return data(DataOptions.everything());
    }

    /** The part of the answer that is asked for as plain records, which every JSON library writes. */
    public ReportData data(DataOptions options) {
        Room.ensure();
        Given.of(options, "options");
        return Room.of(() -> new ReportDataMaker(this, options, new PlainRows()).whole(null));
    }

    /** The provisions that are broken, over all decisions. */
    public List<Violation> violations() {
        return decisions.stream()
                .flatMap(decision ->
                        decision.with(Outcome.VIOLATED).stream().map(row -> new Violation(decision.id(), row)))
                .toList();
    }

    /**
     * Whether the decisions may be signed by a policy, with the reasons; {@link GatePolicy#standard()} blocks what is violated or failed,
     * and asks a person about what is open. Searches for no remedies.
     */
    public Gate gate(GatePolicy policy) {
        Room.ensure();
        Given.of(policy, "policy");
        return Room.of(() -> Gate.of(this, policy));
    }

    /**
     * The same report, each violated row with the waivers and objections that fit it; no outcome changes, and no other row is looked at.
     *
     * @param source the name of the file, by which waivers of files find it
     */
    public Report waived(Waivers waivers, String source) {
        Given.of(source, "name of the source");
        if (Given.of(waivers, "waivers").equals(Waivers.none())) {
            return this;
        }
        WaiverMatch match = new WaiverMatch(waivers, source, this);
        return marked(decision -> decision.marked(row -> match.marked(decision, row)));
    }

    /**
     * The same report, each row that is violated or open marked as new or known since an earlier run; no outcome changes. Makes the keys of
     * these rows.
     *
     * @param source the name of the file, as the earlier run has it
     */
    public Report since(Baseline baseline, String source) {
        Given.of(baseline, "baseline");
        Given.of(source, "name of the source");
        return marked(decision -> decision.marked(row -> baseline.marked(source, decision.id(), row)));
    }

    private Report marked(UnaryOperator<DecisionResult> marking) {
        return new Report(
                edition, examined, inputSha256, decisions.stream().map(marking).toList(), remarks, catalogue);
    }

    /** Whether a row of any decision has this outcome. */
    public boolean has(Outcome outcome) {
        return decisions.stream().anyMatch(decision -> !decision.with(outcome).isEmpty());
    }

    /** The day of the check, where the dossier states it. */
    public Optional<LocalDate> checkedOn() {
        return examined.dossier().checkedOn().asOptional();
    }
}
