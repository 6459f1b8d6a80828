package kz.ereje.kb.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.kb.Text;

/** Reads the editions of the act one after the other: each holds only what it changes. */
final class ActReader {

    private final ActFiles files;
    private final Members act;
    private final Members contradicting;
    private final List<Edition> editions = new ArrayList<>();
    private final List<Compared> compared = new ArrayList<>();
    private final List<ContradictionEntry> contradictions = new ArrayList<>();
    private final Map<String, String> chapters = new LinkedHashMap<>();
    private final Map<String, History> provisions = new TreeMap<>(new ActOrder());
    private final Map<String, Changes<LegalTerm>> terms = new LinkedHashMap<>();
    private final Map<String, Changes<Text>> sentences = new LinkedHashMap<>();
    private final Map<String, Changes<RuleSentences>> rules = new LinkedHashMap<>();
    private final List<Members> readings = new ArrayList<>();

    ActReader(ActFiles files) {
        this.files = files;
        this.act = files.members("editions.json");
        this.contradicting = files.members("contradictions.json");
    }

    Members act() {
        return act;
    }

    List<Edition> editions() {
        return List.copyOf(editions);
    }

    List<Compared> compared() {
        return List.copyOf(compared);
    }

    List<ContradictionEntry> contradictions() {
        return List.copyOf(contradictions);
    }

    Map<String, String> chapters() {
        return Collections.unmodifiableMap(chapters);
    }

    List<History> provisions() {
        return List.copyOf(provisions.values());
    }

    /** Reads the editions that the library ships, and then these. */
    ActReader read(List<String> more) {
        List<Members> described = Stream.concat(act.texts("editions").stream(), more.stream())
                .map(id -> files.members(id + "/edition.json"))
                .toList();
        editions.addAll(new EditionReader(described).editions());
        for (int i = 0; i < editions.size(); i++) {
            edition(editions.get(i), described.get(i));
        }
        act.objects("compared").forEach(this::compared);
        contradictions.addAll(new ContradictionReader().entries(contradicting));
        contradicting
                .objects("contradictions")
                .forEach(entry -> sentence(
                        "note:contradiction." + entry.text("id"), entry.languages("sentence"), editions.get(0)));
        return this;
    }

    private void compared(Members entry) {
        compared.add(new Compared(entry.text("edition"), entry.languages("with"), entry.day("asOf")));
    }

    private void edition(Edition edition, Members described) {
        chapters.putAll(described.textsByName("chapters"));
        edition.notHeld().forEach(id -> history(id).notHeld(edition));
        described.texts("ended").forEach(id -> ended(id, edition, described));
        described
                .texts("provisions")
                .forEach(id -> new ProvisionReader(edition, described, history(id), this)
                        .read(files.members(edition.id() + "/" + id + ".json"), id));
        files.membersOrNone(edition.id() + "/terms.json").objects("terms").forEach(term -> term(term, edition));
        Members shared = files.membersOrNone(edition.id() + "/sentences.json");
        shared.members().keySet().forEach(key -> sentence((String) key, shared.languages((String) key), edition));
        described.objects("compared").forEach(this::compared);
        readings.add(files.membersOrNone(edition.id() + "/readings.json"));
    }

    private History history(String id) {
        return provisions.computeIfAbsent(id, History::new);
    }

    private void ended(String id, Edition edition, Members described) {
        History history = provisions.get(id);
        if (history == null) {
            throw described.refused("ends a provision that is not there: " + id);
        }
        history.ended(edition);
    }

    private void term(Members term, Edition edition) {
        LegalTerm read = TermReader.of(term, edition);
        terms.computeIfAbsent(read.id(), id -> new Changes<>()).add(term, read.period(), read);
    }

    /** From this edition on the sentence reads so. */
    void sentence(String key, Text text, Edition edition) {
        sentences
                .computeIfAbsent(key, id -> new Changes<>())
                .add(new Members(edition.id() + "/sentences.json", key, Map.of()), open(edition), text);
    }

    /** From this edition on the rule has these sentences. */
    void sentences(Members rule, String id, Edition edition) {
        rules.computeIfAbsent(id, none -> new Changes<>()).add(rule, open(edition), RuleSentences.of(rule));
    }

    private static Period open(Edition edition) {
        return Period.from(edition.period().since());
    }

    LegalTerms terms() {
        Map<String, Dated<LegalTerm>> dated = new LinkedHashMap<>();
        terms.forEach((id, changes) -> dated.put(id, changes.dated()));
        return new LegalTerms(dated);
    }

    /** The shared sentences with the numbers that are in force. */
    Map<String, Dated<Text>> sentences(LegalTerms terms) {
        Map<String, Dated<Text>> filled = new LinkedHashMap<>();
        sentences.forEach((key, changes) ->
                filled.put(key, changes.at("sentence " + key, () -> filled(changes.dated(), terms, terms::filled))));
        return filled;
    }

    /** The sentences of the rules with the numbers that are in force. */
    Map<String, Dated<RuleSentences>> ruleSentences(LegalTerms terms) {
        Map<String, Dated<RuleSentences>> filled = new LinkedHashMap<>();
        rules.forEach((id, changes) -> filled.put(
                id,
                changes.at(
                        id, () -> filled(changes.dated(), terms, (sentences, day) -> sentences.filled(terms, day)))));
        return filled;
    }

    /** The readings, of rules and notes that there are. */
    Readings readings() {
        Set<String> subjects = new HashSet<>(provisions.keySet());
        subjects.addAll(rules.keySet());
        Map<String, Set<String>> doubts = contradictions.stream()
                .collect(Collectors.groupingBy(
                        ContradictionEntry::reading, Collectors.mapping(ContradictionEntry::note, Collectors.toSet())));
        ReadingReader reader =
                new ReadingReader(new BearingReader(subjects, keysOf("note:"), doubts), keysOf("topic:"));
        readings.forEach(reader::read);
        Readings read = reader.readings();
        ContradictionReader.refuseUnlessRead(contradicting, read);
        return read;
    }

    private Set<String> keysOf(String prefix) {
        return sentences.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .collect(Collectors.toSet());
    }

    private static <V> Dated<V> filled(Dated<V> raw, LegalTerms terms, Filling<V> filling) {
        LocalDate first = raw.entries().get(0).period().since();
        List<LocalDate> days = Stream.of(
                        Stream.of(first), raw.changes(), terms.changes().filter(first::isBefore))
                .flatMap(each -> each)
                .distinct()
                .sorted()
                .toList();
        return Dated.since(days, day -> filling.filled(raw.on(day), day));
    }

    /** Fills the numbers of the law into a sentence. */
    @FunctionalInterface
    private interface Filling<V> {
        V filled(V raw, LocalDate day);
    }
}
