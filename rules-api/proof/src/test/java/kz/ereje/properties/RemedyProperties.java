package kz.ereje.properties;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Language;
import kz.ereje.api.Outcome;
import kz.ereje.api.ProvisionResult;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.api.WayOut;
import kz.ereje.model.Dossier;
import kz.ereje.model.change.Change;
import kz.ereje.model.change.Changes;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** What is offered as a remedy is one: applied and checked again, it makes its row compliant and breaks no other. */
class RemedyProperties {

    private static final ComplianceChecker CHECKER = ComplianceChecker.create();
    private static final Map<String, Integer> MENDED = new TreeMap<>();
    private static final String TO_BE_NAMED = "\"…\"";
    private static final Map<String, Integer> WAYS_OUT = new TreeMap<>();
    private static int remedies;

    @Property(tries = 2000)
    void everyRemedyMendsItsRowAndBreaksNoOther(@ForAll("dossiers") Dossier dossier) throws UnreadableDossierException {
        List<DecisionResult> before = CHECKER.check(dossier).decisions();
        for (int place = 0; place < before.size(); place++) {
            for (ProvisionResult row : before.get(place).with(Outcome.VIOLATED)) {
                smallestFirst(row.remedies());
                for (ProvisionResult.Remedy remedy : row.remedies()) {
                    proven(dossier, before, place, row, remedy);
                }
            }
        }
    }

    private static void smallestFirst(List<ProvisionResult.Remedy> found) {
        assertThat(found).isNotEmpty();
        assertThat(found.stream().map(remedy -> remedy.changes().size())).isSorted();
        assertThat(found.stream().map(ProvisionResult.Remedy::changes)).doesNotHaveDuplicates();
    }

    private static void proven(
            Dossier dossier, List<DecisionResult> before, int place, ProvisionResult row, ProvisionResult.Remedy remedy)
            throws UnreadableDossierException {
        for (Language language : Language.values()) {
            assertThat(remedy.sentence(language)).isNotBlank().doesNotContain("{", "}");
            remedy.changes()
                    .forEach(change -> assertThat(remedy.change(change, language))
                            .isNotBlank()
                            .doesNotContain("{", "}"));
        }
        if (remedy.changes().isEmpty()) {
            return;
        }
        remedies++;
        List<DecisionResult> after = breaksNothing(dossier, before, remedy.changes());
        assertThat(outcome(after.get(place), row.provision()))
                .isEqualTo(after.get(place).covered() ? Outcome.COMPLIANT : Outcome.NOT_APPLICABLE);
        MENDED.merge(row.provision(), 1, Integer::sum);
    }

    /** The decisions with the changes, once it is seen that none has become worse. */
    private static List<DecisionResult> breaksNothing(
            Dossier dossier, List<DecisionResult> before, List<Change> changes) throws UnreadableDossierException {
        List<DecisionResult> after =
                CHECKER.check(named(Changes.applied(dossier, changes))).decisions();
        for (int i = 0; i < before.size(); i++) {
            Set<String> broken = provisions(after.get(i), Outcome.VIOLATED);
            broken.removeAll(provisions(before.get(i), Outcome.VIOLATED));
            assertThat(broken).as("newly broken by %s", changes).isEmpty();
            Set<String> opened = provisions(after.get(i), Outcome.UNDETERMINED);
            opened.retainAll(provisions(before.get(i), Outcome.COMPLIANT));
            assertThat(opened).as("no longer kept with %s", changes).isEmpty();
            assertThat(after.get(i).failures()).isEmpty();
        }
        return after;
    }

    @Property(tries = 1000)
    void everyWayOutMendsWhatItNamesAndLeavesTheRest(@ForAll("dossiers") Dossier dossier)
            throws UnreadableDossierException {
        tellWaysOut(dossier);
    }

    /** Among them are the rare ones, of which chance gives hardly one in a hundred. */
    @Example
    void soDoesEveryWayOutOfTheExamples() throws IOException, UnreadableDossierException {
        for (Path example : examples()) {
            tellWaysOut(Dossiers.read(example));
        }
    }

    private static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "..", "examples", "dossiers"))) {
            return files.filter(file -> file.toString().endsWith(".json")).toList();
        }
    }

    private static void tellWaysOut(Dossier dossier) throws UnreadableDossierException {
        List<DecisionResult> before = CHECKER.check(dossier).decisions();
        for (int place = 0; place < before.size(); place++) {
            Set<String> broken = provisions(before.get(place), Outcome.VIOLATED);
            Optional<WayOut> wayOut = before.get(place).wayOut();
            assertThat(wayOut.isPresent()).isEqualTo(!broken.isEmpty());
            if (wayOut.isPresent()) {
                accountsFor(wayOut.get(), broken);
                DecisionResult after =
                        breaksNothing(dossier, before, wayOut.get().changes()).get(place);
                for (String provision : wayOut.get().mended()) {
                    assertThat(outcome(after, provision)).isIn(Outcome.COMPLIANT, Outcome.NOT_APPLICABLE);
                }
                for (String provision : wayOut.get().remaining()) {
                    assertThat(outcome(after, provision)).isIn(Outcome.VIOLATED, Outcome.UNDETERMINED);
                }
                WAYS_OUT.merge(told(wayOut.get(), broken), 1, Integer::sum);
            }
        }
    }

    private static void accountsFor(WayOut wayOut, Set<String> broken) {
        Set<String> told = new TreeSet<>(wayOut.mended());
        told.addAll(wayOut.remaining());
        assertThat(told)
                .isEqualTo(broken)
                .hasSize(wayOut.mended().size() + wayOut.remaining().size());
        assertThat(wayOut.changes().isEmpty()).isEqualTo(wayOut.mended().isEmpty());
        for (Language language : Language.values()) {
            assertThat(wayOut.sentences(language).isEmpty())
                    .isEqualTo(wayOut.mended().isEmpty());
            assertThat(wayOut.remainingSentences(language).isEmpty()).isEqualTo(wayOut.whole());
            assertThat(Stream.concat(
                            wayOut.sentences(language).stream(),
                            Stream.concat(
                                    wayOut.remainingSentences(language).stream(),
                                    wayOut.changes().stream().map(change -> wayOut.change(change, language)))))
                    .noneMatch(sentence -> sentence.isBlank() || sentence.contains("{"));
        }
    }

    private static String told(WayOut wayOut, Set<String> broken) {
        String many = broken.size() > 1 ? "many" : "one";
        return many + (wayOut.whole() ? ", all" : wayOut.mended().isEmpty() ? ", none" : ", some");
    }

    /** The person has named what a remedy leaves to be named: by itself a placeholder names nothing. */
    private static Dossier named(Dossier dossier) throws UnreadableDossierException {
        String written = Dossiers.write(dossier);
        return written.contains(TO_BE_NAMED)
                ? Dossiers.read(
                        "remedied",
                        written.replace(TO_BE_NAMED, "\"Law No. 413 of 1 March 2011\"")
                                .getBytes(UTF_8))
                : dossier;
    }

    private static Outcome outcome(DecisionResult decision, String provision) {
        return decision.provisions().stream()
                .filter(row -> row.provision().equals(provision))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    private static Set<String> provisions(DecisionResult decision, Outcome outcome) {
        Set<String> provisions = new TreeSet<>();
        decision.with(outcome).forEach(row -> provisions.add(row.provision()));
        return provisions;
    }

    /** The changes of a remedy never touch a day that lies behind the check, save to move it forward. */
    @Property(tries = 500)
    void noRemedyDatesAnythingBack(@ForAll("dossiers") Dossier dossier) {
        dossier.checkedOn()
                .asOptional()
                .ifPresent(today -> CHECKER.check(dossier).violations().stream()
                        .flatMap(violation -> violation.row().remedies().stream())
                        .flatMap(remedy -> remedy.changes().stream())
                        .map(Change::after)
                        .flatMap(after -> after.asOptional().stream())
                        .filter(LocalDate.class::isInstance)
                        .forEach(day -> assertThat((LocalDate) day).isAfterOrEqualTo(today)));
    }

    @AfterContainer
    static void manyProvisionsWereMended() {
        assertThat(remedies).isGreaterThan(1_000);
        assertThat(MENDED).hasSizeGreaterThan(30);
        assertThat(WAYS_OUT).containsKeys("many, all", "many, none", "many, some", "one, all", "one, none");
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return RandomDossiers.any();
    }
}
