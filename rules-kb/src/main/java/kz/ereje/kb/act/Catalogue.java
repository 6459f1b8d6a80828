package kz.ereje.kb.act;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.ereje.kb.Text;

/**
 * The act, what its provisions demand, and the sentences that say it, each with its days: data, read once. Immutable and safe for all
 * threads.
 */
public final class Catalogue {

    private final Members about;
    private final ActFiles files;
    private final List<Edition> editions;
    private final List<Compared> compared;
    private final List<ContradictionEntry> contradictions;
    private final Map<String, String> chapters;
    private final LegalTerms terms;
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Dated<List<Provision>> provisions;
    private final Map<String, Dated<Text>> sentences;
    private final Map<String, Dated<RuleSentences>> ruleSentences;
    private final Readings readings;
    private final ReadAs readAs;

    private Catalogue(ActFiles files, ActReader read) {
        this.files = files;
        this.about = read.act();
        this.editions = read.editions();
        this.compared = read.compared();
        this.contradictions = read.contradictions();
        this.chapters = read.chapters();
        this.terms = read.terms();
        List<History> histories = read.provisions();
        histories.stream().flatMap(history -> history.rules().stream()).forEach(rule -> rules.put(rule.id(), rule));
        this.readings = read.readings();
        this.provisions = Dated.since(
                changes(),
                day -> histories.stream().map(history -> history.on(day)).toList());
        this.sentences = read.sentences(terms);
        this.ruleSentences = read.ruleSentences(terms);
        this.readAs = ReadAs.chosen();
    }

    private Catalogue(Catalogue read, ReadAs readAs) {
        this.files = read.files;
        this.about = read.about;
        this.editions = read.editions;
        this.compared = read.compared;
        this.contradictions = read.contradictions;
        this.chapters = read.chapters;
        this.terms = read.terms;
        this.rules.putAll(read.rules);
        this.provisions = read.provisions;
        this.sentences = read.sentences;
        this.ruleSentences = read.ruleSentences;
        this.readings = read.readings.as(readAs);
        this.readAs = readAs;
    }

    /** The same catalogue, by which decisions are judged under other readings; takes some thousandths of a second and shares all else. */
    public Catalogue read(ReadAs otherwise) {
        return new Catalogue(this, otherwise);
    }

    /** Reads the catalogue that the library ships. */
    public static Catalogue read() {
        return read(Catalogue.class.getClassLoader(), List.of());
    }

    /**
     * Reads the catalogue that the library ships, and more editions after its own.
     *
     * @param loader what finds the data
     * @param more the ids of the editions, which are the names of their folders beside those of the shipped ones
     * @throws IllegalStateException if an entry cannot be taken; names the file and the entry
     */
    public static Catalogue read(ClassLoader loader, List<String> more) {
        ActFiles files = ActFiles.of(loader);
        return new Catalogue(files, new ActReader(files).read(more));
    }

    /** The days on which a provision, a rule, a reading or a number of the law changes. */
    private List<LocalDate> changes() {
        LocalDate first = editions.get(0).period().since();
        Stream<LocalDate> byRules = rules.values().stream()
                .flatMap(rule -> Stream.of(rule.period().since(), rule.period().until()));
        Stream<LocalDate> byReadings = readings.all().stream()
                .flatMap(reading ->
                        Stream.of(reading.period().since(), reading.period().until()));
        return List.copyOf(new TreeSet<>(Stream.of(
                        editions.stream().map(edition -> edition.period().since()),
                        byRules.filter(day -> day.isAfter(first) && !day.equals(Period.OPEN)),
                        byReadings.filter(day -> day.isAfter(first) && !day.equals(Period.OPEN)),
                        terms.changes().filter(first::isBefore))
                .flatMap(each -> each)
                .toList()));
    }

    /** The bytes of everything that was read, and of every rule file, in a fixed order: the input of the fingerprint of the rule base. */
    public Stream<byte[]> contents() {
        return Stream.concat(
                files.contents().stream(),
                rules.values().stream().map(Rule::file).distinct().map(files::rules));
    }

    /** The registration number of the act. */
    public String act() {
        return about.text("act");
    }

    /** The title of the act. */
    public Text title() {
        return about.languages("titles");
    }

    /** The provision that states from which day the act binds whom. */
    public String guard() {
        return about.text("guard");
    }

    /** The day of the order that brought the wording that is held, {@code 2024-07-31}. */
    public String wording() {
        return editions.get(editions.size() - 1).ordered().toString();
    }

    /** How the wording that is held is cited, {@code as amended by Order No. 60 of 31 July 2024}. */
    public Text wordingCited() {
        return editions.get(editions.size() - 1).wording();
    }

    /** How the words are cited that stand for those of its day where a provision's own are not held; empty where they are. */
    public Optional<Text> lentWording(Provision provision) {
        return provision.wording().held()
                ? Optional.empty()
                : editions.stream()
                        .filter(edition -> edition.period().since().isAfter(provision.asOf()))
                        .filter(edition ->
                                isHeld(provision.id(), edition.period().since()))
                        .map(Edition::wording)
                        .findFirst();
    }

    private boolean isHeld(String provision, LocalDate day) {
        return provisionsOn(day).stream()
                .anyMatch(each -> each.id().equals(provision) && each.wording().held());
    }

    /** The version of the rule base. */
    public String version() {
        return about.text("version");
    }

    /** The titles of the chapters, in the official Kazakh wording, by number. */
    public Map<String, String> chapters() {
        return chapters;
    }

    /** The editions, in the order of their days. */
    public List<Edition> editions() {
        return editions;
    }

    /** The official texts with which the act was last compared, and as of which day. */
    public List<Compared> compared() {
        return compared;
    }

    /** The ways in which documents cannot be true together, or state nothing. */
    public List<ContradictionEntry> contradictions() {
        return contradictions;
    }

    /** The numbers and the days of the law. */
    public LegalTerms terms() {
        return terms;
    }

    /** All provisions as they are in force last, in the order of the act; those that ended are among them. */
    public List<Provision> provisions() {
        return provisions.last();
    }

    /** All provisions as they were on this day, in the order of the act; those that are not in force on it are among them. */
    public List<Provision> provisionsOn(LocalDate day) {
        return provisions.on(day);
    }

    /** The states of all provisions, one after the other. */
    public Dated<List<Provision>> states() {
        return provisions;
    }

    /** The ids of the rules that have to be loaded: those of all editions, in the order of the act. */
    public List<String> rules() {
        return List.copyOf(rules.keySet());
    }

    /** The ids of the rules that check a provision on this day. */
    public List<String> rulesOn(String provision, LocalDate day) {
        return provisionsOn(day).stream()
                .filter(each -> each.id().equals(provision))
                .flatMap(each -> each.rules().stream())
                .toList();
    }

    /** A rule and its days. */
    public Rule ruleOf(String id) {
        return found(rules, id);
    }

    /** The sentences of a rule: its demand, its violation and its remedy; as they read last. */
    public RuleSentences rule(String id) {
        return found(ruleSentences, id).last();
    }

    /** The sentences of a rule: its demand, its violation and its remedy; as they read on this day. */
    public RuleSentences rule(String id, LocalDate day) {
        return found(ruleSentences, id).on(day);
    }

    /** The remedies of a broken rule; empty where nothing that the office does now puts it right. */
    public List<Remedy> remedies(String rule) {
        return ruleOf(rule).remedies();
    }

    /** The ways to read the act by which decisions are judged. */
    public ReadAs readAs() {
        return readAs;
    }

    /** The choices between readings of the act that the rules follow. */
    public Readings readings() {
        return readings;
    }

    /** The keys of all shared sentences. */
    public List<String> sentenceKeys() {
        return List.copyOf(sentences.keySet());
    }

    /** A sentence by its key, {@code note:consent.refused}; as it reads last. */
    public Text sentence(String key) {
        return found(sentences, key).last();
    }

    /** A sentence by its key, as it reads on this day. */
    public Text sentence(String key, LocalDate day) {
        return found(sentences, key).on(day);
    }

    /** A sentence by its key, where there is one. */
    public Optional<Text> sentenceOf(String key) {
        return Optional.ofNullable(sentences.get(key)).map(Dated::last);
    }

    private static <T> T found(Map<String, T> map, String key) {
        T value = map.get(key);
        if (value == null) {
            throw new IllegalStateException("The catalogue has nothing of " + key);
        }
        return value;
    }
}
