package kz.ereje.api;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.ereje.api.internal.act.Aligned;
import kz.ereje.api.internal.report.Citation;
import kz.ereje.api.internal.report.Lexicon;
import kz.ereje.kb.Fingerprint;
import kz.ereje.kb.JsonData;
import kz.ereje.kb.Text;
import kz.ereje.kb.act.Bearing;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.kb.act.Compared;
import kz.ereje.kb.act.Duties;
import kz.ereje.kb.act.Duty;
import kz.ereje.kb.act.DutyEvidence;
import kz.ereje.kb.act.Edition;
import kz.ereje.kb.act.LegalTerm;
import kz.ereje.kb.act.Period;
import kz.ereje.kb.act.Provision;
import kz.ereje.kb.act.Reading;
import kz.ereje.kb.act.Rule;
import kz.ereje.kb.act.RuleSentences;
import kz.ereje.model.ActorKind;
import kz.ereje.model.decision.DecisionKind;

/**
 * The Model Regulation (үлгі ереже) as the library holds it: its editions, its provisions, the rules that check them, and the numbers of
 * the law, each with its days. Immutable and safe for all threads; what it returns is too.
 */
public final class Regulation {

    private final Catalogue catalogue;
    private final Report.Edition made;

    Regulation(Catalogue catalogue) {
        this.catalogue = catalogue;
        Map<String, Object> version =
                JsonData.resource(Regulation.class.getResourceAsStream("version.json"), "version.json");
        this.made = new Report.Edition(
                catalogue.act(),
                catalogue.wording(),
                catalogue.version(),
                Fingerprint.of(catalogue, Regulation.class, "rules-api"),
                String.valueOf(version.get("version")),
                ChosenReadings.none());
    }

    /**
     * Reads the regulation without its rule base; takes a few hundredths of a second.
     *
     * @throws CheckFailedException if its data cannot be taken, naming the file and the entry; if the rules-kb does not fit this library
     */
    public static Regulation load() {
        return FittingRules.loaded("The regulation could not be loaded:\n", () -> new Regulation(Catalogue.read()));
    }

    /** The catalogue with the chosen readings. */
    Catalogue catalogue() {
        return catalogue;
    }

    /** The edition of the act, the rule base and the library with which a check is made, under the chosen readings. */
    public Report.Edition made() {
        return made;
    }

    /** Whether paragraphs of a page name this act: by its number, or by the number and the year of the order that brought it. */
    boolean isNamedIn(List<String> paragraphs) {
        String[] order = catalogue.editions().get(0).id().split("-", 2);
        String registered = act().replaceFirst("^V\\d\\d0*", "");
        return paragraphs.stream()
                .map(paragraph -> " " + paragraph.replaceAll("[^\\p{L}\\d]+", " ") + " ")
                .anyMatch(said -> said.contains(" " + act() + " ")
                        || said.contains(" " + registered + " ")
                        || (said.contains(" " + order[0] + " ") && said.contains(" " + order[1] + " ")));
    }

    /** The paragraphs of a page beside the provisions as they are in force last. */
    Aligned aligned(Language language, List<String> paragraphs) {
        return Aligned.of(
                catalogue.provisions(),
                provision -> translated(provision, language).orElse(provision.text()),
                paragraphs);
    }

    /** The Kazakh words of the provisions as they are in force last, by their ids, in the order of the act. */
    Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        catalogue.provisions().forEach(provision -> words.put(provision.id(), provision.text()));
        return Collections.unmodifiableMap(words);
    }

    /** The library's own translation of a provision; none into Kazakh, the language of the act. */
    static Optional<String> translated(Provision provision, Language language) {
        return switch (language) {
            case KK -> Optional.empty();
            case RU -> Optional.of(provision.translation().ru());
            case EN -> Optional.of(provision.translation().en());
        };
    }

    /** How the wording that is held is cited. */
    Text wordingCited() {
        return catalogue.wordingCited();
    }

    /** The registration number of the act, {@code V1700015632}. */
    public String act() {
        return catalogue.act();
    }

    /** The title of the act. */
    public String title(Language language) {
        return Lexicon.in(language, catalogue.title());
    }

    /** The editions, in the order of their days. */
    public List<EditionEntry> editions() {
        return catalogue.editions().stream()
                .map(edition -> new EditionEntry(edition, catalogue))
                .toList();
    }

    /** The numbers and the days of the law, in the order of the catalogue; one that was changed is listed once for each value. */
    public List<TermEntry> terms() {
        return catalogue.terms().all().stream().map(TermEntry::new).toList();
    }

    /** The provisions as they are in force last, in the order of the act; those that ended are among them. */
    public List<ProvisionEntry> provisions() {
        return catalogue.provisions().stream().map(this::entry).toList();
    }

    /** The provisions as they were on this day; those that were not in force on it are among them. */
    public List<ProvisionEntry> provisionsOn(LocalDate day) {
        return catalogue.provisionsOn(day).stream().map(this::entry).toList();
    }

    /** The rules of all editions, in the order of the act. */
    public List<RuleEntry> rules() {
        return catalogue.rules().stream()
                .map(rule -> new RuleEntry(catalogue.ruleOf(rule), catalogue.rule(rule)))
                .toList();
    }

    /** The choices between readings of the act that the rules follow, in the order of the catalogue. */
    public List<ReadingEntry> readings() {
        return catalogue.readings().all().stream().map(ReadingEntry::new).toList();
    }

    /**
     * The readings of which the rules know more ways than the chosen one, in the order of the catalogue: what
     * {@link ComplianceChecker#withReadings} takes. Their options are {@link ReadingEntry#ways}.
     */
    public List<ReadingEntry> choosable() {
        return new ReadOtherwise(catalogue)
                .choosable().values().stream().map(ReadingEntry::new).toList();
    }

    /**
     * What has to be said first of an answer under other readings: a sentence for each that is not the chosen one, with its question, the
     * option that is followed and the chosen one; none where all are the chosen ones.
     *
     * @throws IllegalArgumentException as {@link ComplianceChecker#withReadings}
     */
    public List<String> otherwise(ChosenReadings readings, Language language) {
        Given.of(language, "language");
        ReadOtherwise known = new ReadOtherwise(catalogue);
        return known.of(Given.of(readings, "set of readings")).otherwise().stream()
                .map(way -> new ReadingEntry(found(known, way.reading())).otherwise(way.option(), language))
                .toList();
    }

    private static Reading found(ReadOtherwise known, String id) {
        return Objects.requireNonNull(known.choosable().get(id));
    }

    /** What readings of this topic are about: the citation of its provision, or the name of the concept. */
    public String topic(ReadingEntry reading, Language language) {
        return catalogue
                .sentenceOf("topic:" + reading.topic())
                .map(name -> Lexicon.in(language, name))
                .orElseGet(() -> provisions().stream()
                        .filter(provision -> provision.id().equals(reading.topic()))
                        .map(provision -> provision.citation(language))
                        .findFirst()
                        .orElseThrow());
    }

    /**
     * The standing duties that the act lays on an office or on its akim, in the order of the act: what an office could leave undone in a
     * year. Read anew on each call, which takes some thousandths of a second.
     *
     * @throws IllegalStateException if the data cannot be taken, naming the file and the entry; so where an edition laid under the library
     *     adds a provision and says nothing of its duty
     */
    public List<DutyEntry> duties() {
        return Duties.read(catalogue).all().stream().map(DutyEntry::new).toList();
    }

    /**
     * Why the other provisions lay no duty that the papers of a year can show, by their numbers: each provision of the act is either here or
     * in {@link #duties}.
     */
    public Map<String, String> layingNoDuty(Language language) {
        Map<String, String> reasons = new LinkedHashMap<>();
        Duties.read(catalogue)
                .none()
                .forEach((provision, reason) -> reasons.put(provision, Lexicon.in(language, reason)));
        return Collections.unmodifiableMap(reasons);
    }

    private ProvisionEntry entry(Provision provision) {
        return new ProvisionEntry(provision, status(provision), catalogue);
    }

    private Text status(Provision provision) {
        return switch (provision.status()) {
            case RULES -> Lexicon.word("provision.checked");
            case UNCHECKED -> catalogue.sentence("unchecked:" + provision.id(), provision.asOf());
            case NOT_YET -> Lexicon.word("provision.not-yet");
            case ENDED -> Lexicon.word("provision.ended");
        };
    }

    private static Optional<LocalDate> end(Period period) {
        return period.ends() ? Optional.of(period.until()) : Optional.empty();
    }

    /** An edition of the act: the changes that one order brought. */
    public static final class EditionEntry {

        private final Edition edition;
        private final Catalogue catalogue;

        private EditionEntry(Edition edition, Catalogue catalogue) {
            this.edition = edition;
            this.catalogue = catalogue;
        }

        /** The year and the number of the order, {@code 2024-60}. */
        public String id() {
            return edition.id();
        }

        /** How the order is cited. */
        public String order(Language language) {
            return Lexicon.in(language, edition.order());
        }

        /** The first day on which it is in force. */
        public LocalDate since() {
            return edition.period().since();
        }

        /** Whether that day is known; if not, it is in force not before it. */
        public boolean exact() {
            return edition.exact();
        }

        /** The first day on which the next one is in force; empty for the last. */
        public Optional<LocalDate> until() {
            return end(edition.period());
        }

        /** The provisions of which the words in this edition are not held. */
        public List<String> notHeld() {
            return edition.notHeld();
        }

        /** The official texts that it was compared with, each with the day as of which it was read. */
        public List<ComparedEntry> compared() {
            return catalogue.compared().stream()
                    .filter(compared -> compared.edition().equals(edition.id()))
                    .map(ComparedEntry::new)
                    .toList();
        }
    }

    /** An official text that an edition was compared with. */
    public static final class ComparedEntry {

        private final Compared compared;

        private ComparedEntry(Compared compared) {
            this.compared = compared;
        }

        /** The text. */
        public String with(Language language) {
            return Lexicon.in(language, compared.with());
        }

        /** The day as of which the text was read; later changes are not known here. */
        public LocalDate asOf() {
            return compared.asOf();
        }
    }

    /** A number or a day of the law, as it is in force in one period. */
    public static final class TermEntry {

        private final LegalTerm term;

        private TermEntry(LegalTerm term) {
            this.term = term;
        }

        /** Its name, {@code notice-days}. */
        public String id() {
            return term.id();
        }

        /** The number, {@code 10}, or the day, {@code 2018-01-01}. */
        public String value() {
            return term.value();
        }

        /** The first day on which it is in force. */
        public LocalDate since() {
            return term.period().since();
        }

        /** Whether that day is known; if not, it is the first on which the value is applied here. */
        public boolean exact() {
            return term.exact();
        }

        /** The first day on which it is not in force any more; empty while no end is known. */
        public Optional<LocalDate> until() {
            return end(term.period());
        }

        /** The id of the edition with which it came into the catalogue. */
        public String edition() {
            return term.edition();
        }

        /** The norm that sets it: of the regulation, or of another law. */
        public String source(Language language) {
            return Lexicon.in(language, term.source());
        }
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

        /**
         * The library's own translation of its words, which is unofficial: show it only where that is said, and never in place of the
         * Kazakh words. Empty for Kazakh.
         */
        public Optional<String> translation(Language language) {
            return translated(provision, language);
        }

        /** How it is cited. */
        public String citation(Language language) {
            return Citation.of(provision, language);
        }

        /** Whether rules check it; if not, why. */
        public String status(Language language) {
            return Lexicon.in(language, status);
        }

        /** Its chapter, {@code 2}; {@code order} for the points of the order that approves the regulation. */
        public String chapter() {
            return provision.chapter();
        }

        /** The kind of norm: an obligation, a prohibition, a power that needs another's consent and so on. */
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

        /** The id of the edition whose words it has. */
        public String edition() {
            return provision.wording().edition();
        }

        /** Whether the words are those of that edition; if not, they are those of the next edition whose words are held. */
        public boolean held() {
            return provision.wording().held();
        }

        /** Whether it is in force. */
        public boolean inForce() {
            return provision.inForce();
        }

        /** The ids of the rules that check it; empty where it holds no norm that a decision can break. */
        public List<String> rules() {
            return provision.rules();
        }
    }

    /** A rule that is loaded: its id, its provision, and its sentences. */
    public static final class RuleEntry {

        private static final Map<String, Object> CASES =
                JsonData.resource(Regulation.class.getResourceAsStream("cases.json"), "cases.json");

        private final Rule rule;
        private final RuleSentences sentences;

        private RuleEntry(Rule rule, RuleSentences sentences) {
            this.rule = rule;
            this.sentences = sentences;
        }

        /** Its id, {@code 12.1.3/late}. */
        public String id() {
            return rule.id();
        }

        /** The number of its provision. */
        public String provision() {
            return rule.provision();
        }

        /** The first day of the decisions that it judges. */
        public LocalDate since() {
            return rule.period().since();
        }

        /** The first day of the decisions that it does not judge any more; empty while no end is known. */
        public Optional<LocalDate> until() {
            return end(rule.period());
        }

        /** The id of the edition that brought it. */
        public String edition() {
            return rule.edition();
        }

        /** The id of the edition that ended it; empty while no end is known. */
        public String endedBy() {
            return rule.endedBy();
        }

        /** The sentence that reports a violation of it. */
        public String message(Language language) {
            return Lexicon.in(language, sentences.violated());
        }

        /** The demand of the rule. */
        public String demand(Language language) {
            return Lexicon.in(language, sentences.demand());
        }

        /** When it stays open. */
        public String unknown(Language language) {
            return Lexicon.in(language, sentences.unknown());
        }

        /** The remedy, before any dossier is known; an ellipsis stands for days that follow from the dossier. */
        public String remedy(Language language) {
            return Lexicon.in(language, sentences.remedy()).replaceAll("\\{[a-zA-Z]+(?:\\.[a-z-]+)?}\\.?", "…");
        }

        /** The number of cases that test the rule and end with this outcome; 0 for outcomes that no case has. */
        public int cases(Outcome outcome) {
            String name = switch (outcome) {
                case VIOLATED -> "violated";
                case COMPLIANT -> "kept";
                case UNDETERMINED -> "undetermined";
                case NOT_APPLICABLE -> "notApplicable";
                case UNCHECKED, ERROR -> "";
            };
            return CASES.get(rule.id()) instanceof Map<?, ?> counts && counts.get(name) instanceof String count
                    ? Integer.parseInt(count)
                    : 0;
        }
    }

    /**
     * A standing duty of the office (аппарат) or of its akim, such as presenting the report on the execution of the budget to the maslikhat
     * [12.1.6]. Immutable and safe for all threads.
     */
    public static final class DutyEntry {

        private final Duty duty;

        private DutyEntry(Duty duty) {
            this.duty = duty;
        }

        /** On whom a duty lies. */
        public enum Bearer {
            /** On the office. */
            OFFICE,
            /** On the akim. */
            AKIM
        }

        /** How often a duty is to be done. */
        public enum Rhythm {
            /** Once for each year. */
            EACH_YEAR,
            /** Whenever what it is about comes up. */
            WHENEVER,
            /** At all times. */
            CONTINUALLY
        }

        /** Its name, {@code budget-report.maslikhat}. */
        public String id() {
            return duty.id();
        }

        /** The numbers of the provisions that lay it, {@code 12.1.6}; one at least. */
        public List<String> provisions() {
            return duty.provisions();
        }

        /** On whom it lies. */
        public Bearer bearer() {
            return Bearer.valueOf(duty.bearer().name());
        }

        /** How often it is to be done. */
        public Rhythm rhythm() {
            return Rhythm.valueOf(duty.rhythm().name());
        }

        /** The day of the year by which it is to be done; empty where the act sets none. */
        public Optional<MonthDay> due() {
            return duty.due();
        }

        /** What is to be done. */
        public String label(Language language) {
            return Lexicon.in(language, duty.label());
        }

        /** What papers show that it was done; one of them is enough. */
        public List<Evidence> shownBy() {
            return duty.shownBy().stream().map(Evidence::of).toList();
        }

        /** The name, {@code budget-report.maslikhat}. */
        @Override
        public String toString() {
            return id();
        }

        /**
         * The decisions of one kind that show that a duty was done. A fact is named by its way from the decision, {@code meeting.status}, which goes
         * through references; a condition names the words that it may have, or {@code @known}, {@code @unit}, {@code @district},
         * {@code @year}, {@code @year-before}.
         *
         * @param kind the kind of decision
         * @param by who may take it: a body of the unit or, of the district's bodies, of its district
         * @param list the list of which one element suffices; empty where none is looked through
         * @param day the fact that holds the day on which the duty was done
         * @param orYearBefore whether that day may lie in the year before: what is prepared for a year is decided before it begins
         * @param judged whether the provision judges such a decision; what another body decides it does not judge
         * @param about what it must be about to speak of the duty at all
         * @param where what it must state to show that the duty was done
         */
        public record Evidence(
                DecisionKind kind,
                Set<ActorKind> by,
                String list,
                String day,
                boolean orYearBefore,
                boolean judged,
                Map<String, List<String>> about,
                Map<String, List<String>> where) {

            /** Copies what is given. */
            public Evidence {
                by = Set.copyOf(by);
                about = Collections.unmodifiableMap(new LinkedHashMap<>(about));
                where = Collections.unmodifiableMap(new LinkedHashMap<>(where));
            }

            private static Evidence of(DutyEvidence shown) {
                return new Evidence(
                        shown.kind(),
                        shown.by(),
                        shown.list(),
                        shown.day(),
                        shown.span() == DutyEvidence.Span.YEAR_OR_BEFORE,
                        shown.judged(),
                        shown.about(),
                        shown.where());
            }
        }
    }

    /**
     * A choice between two or more ways to read the act, where it is silent or says a thing in two ways: what had to be chosen, what was
     * chosen, and whether anybody has confirmed it. A reading is not the law: a court may read otherwise. Immutable and safe for all threads.
     */
    public static final class ReadingEntry {

        private final Reading reading;

        ReadingEntry(Reading reading) {
            this.reading = reading;
        }

        /** How far a reading is agreed. */
        public enum Status {
            /** Chosen by those who wrote the rules; nobody has confirmed it. */
            PROPOSED,
            /** Confirmed by a person who answers for it. */
            CONFIRMED,
            /** Somebody with a say in it reads the act otherwise. */
            CONTESTED
        }

        /** Its id, {@code consent.no-decision-named}. */
        public String id() {
            return reading.id();
        }

        /** What it is about: the number of a provision, {@code 12.1.3}, or a concept that several provisions share, {@code consent}. */
        public String topic() {
            return reading.topic();
        }

        /** The numbers of the provisions whose rows can rest on it; empty where it bears on the act as a whole, or is about words. */
        public Set<String> provisions() {
            return reading.subjects().stream()
                    .filter(subject -> !subject.equals(Bearing.ACT))
                    .map(subject -> subject.split("[/@]", 2)[0])
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        /** The rules and provisions whose answers can rest on it, in the order of the catalogue; {@code act} for all; empty where it is about words. */
        public List<String> bearsOn() {
            return reading.bearings().stream()
                    .flatMap(bearing -> bearing.on().stream())
                    .distinct()
                    .toList();
        }

        /** The words that the sentences use, where it is about words and no outcome depends on it; else empty. */
        public List<String> words() {
            return reading.words();
        }

        /** The words that the sentences use nowhere, where it is about words. */
        public List<String> otherWords() {
            return reading.otherWords();
        }

        /** The first day of the decisions that are read so. */
        public LocalDate since() {
            return reading.period().since();
        }

        /** The first day of the decisions that are not read so any more; empty while no end is known. */
        public Optional<LocalDate> until() {
            return end(reading.period());
        }

        /** The day on which it was chosen. */
        public LocalDate chosenOn() {
            return reading.chosenOn();
        }

        /** How far it is agreed. */
        public Status status() {
            return Status.valueOf(reading.status().name());
        }

        /** The same in words; of a confirmed one, by whom and when. */
        public String status(Language language) {
            Map<String, Object> values = reading.confirmation()
                    .map(given -> Map.<String, Object>of("by", given.by(), "on", given.on()))
                    .orElse(Map.of());
            return Lexicon.fill(language, Lexicon.word("reading." + status()), values);
        }

        /** Who confirmed it; empty unless it is confirmed. */
        public Optional<String> confirmedBy() {
            return reading.confirmation().map(Reading.Confirmation::by);
        }

        /** The day on which it was confirmed; empty unless it is. */
        public Optional<LocalDate> confirmedOn() {
            return reading.confirmation().map(Reading.Confirmation::on);
        }

        /** What had to be chosen. */
        public String question(Language language) {
            return Lexicon.in(language, reading.question());
        }

        /** The ways to read the act, two at least. */
        public List<String> options(Language language) {
            return reading.options().stream()
                    .map(option -> Lexicon.in(language, option))
                    .toList();
        }

        /** The options that can be chosen, in the order of the catalogue; none where the rules know the chosen one alone. */
        public List<ReadingOption> ways() {
            return reading.ways().stream().map(ReadingOption::new).toList();
        }

        /** The id of the option that was chosen, {@code disposing}; empty where no other can be. */
        public String chosen() {
            return reading.chosen();
        }

        /** That this option is followed in place of the chosen one. */
        private String otherwise(String option, Language language) {
            return Lexicon.fill(
                    language,
                    Lexicon.word("check.read-otherwise"),
                    Map.of(
                            "id", id() + "=" + option,
                            "question", question(language),
                            "option", way(option, language),
                            "chosen", way(chosen(), language)));
        }

        private String way(String option, Language language) {
            return ways().stream()
                    .filter(way -> way.id().equals(option))
                    .map(way -> way.text(language))
                    .findFirst()
                    .orElseThrow();
        }

        /** The one that the rules follow. */
        public String choice(Language language) {
            return Lexicon.in(language, reading.choice());
        }

        /** The words or the norm that speak for it. */
        public String source(Language language) {
            return Lexicon.in(language, reading.source());
        }

        /** The id and the status, {@code consent.no-decision-named PROPOSED}. */
        @Override
        public String toString() {
            return id() + " " + status();
        }
    }

    /** An option of a reading that can be chosen. Immutable and safe for all threads. */
    public static final class ReadingOption {

        private final Reading.Option option;

        private ReadingOption(Reading.Option option) {
            this.option = option;
        }

        /** Its id, {@code nobody-receives}. */
        public String id() {
            return option.id();
        }

        /** The way to read the act. */
        public String text(Language language) {
            return Lexicon.in(language, option.text());
        }

        /** The id. */
        @Override
        public String toString() {
            return id();
        }
    }
}
