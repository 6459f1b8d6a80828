package kz.ereje.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Language;
import kz.ereje.api.Outcome;
import kz.ereje.api.ProvisionResult;
import kz.ereje.api.Remarks;
import kz.ereje.api.Report;
import kz.ereje.api.ReportText;
import kz.ereje.cases.Cases;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.kb.contradiction.Contradictions;
import kz.ereje.model.Consent;
import kz.ereje.model.Dossier;
import kz.ereje.model.Meeting;
import kz.ereje.model.change.Change;
import kz.ereje.model.change.Changes;
import kz.ereje.model.decision.BudgetReport;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.fact.Note;
import kz.ereje.model.fact.Ref;
import kz.ereje.proof.Proof;
import kz.ereje.proof.Rewritten;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;

/** What must not change a verdict: how the papers are ordered and named, what else lies in the file, in which language it is read. */
class MetamorphicProperties {

    private static final ComplianceChecker CHECKER = ComplianceChecker.create();
    private static final Contradictions CONTRADICTIONS =
            new Contradictions(Catalogue.read().contradictions());
    private static final List<Dossier> CASES =
            Cases.all().stream().map(Cases.Case::dossier).toList();

    /** The last day on which the law changed; dossiers that lie after it may be moved. */
    private static final LocalDate SETTLED = LocalDate.of(2024, 8, 11);

    private static final Map<String, AtomicInteger> COMPARED = new TreeMap<>();

    /** The outcome of each rule of each row, by the id of the decision. */
    private static Map<String, List<String>> verdicts(Dossier dossier) {
        Map<String, List<String>> verdicts = new HashMap<>();
        for (DecisionResult decision : CHECKER.check(dossier).decisions()) {
            verdicts.put(decision.id(), verdict(decision));
        }
        return verdicts;
    }

    private static List<String> verdict(DecisionResult decision) {
        return decision.provisions().stream()
                .map(row -> row.provision() + " " + row.outcome() + " "
                        + row.rules().stream()
                                .map(rule -> rule.id() + "=" + rule.outcome())
                                .toList())
                .toList();
    }

    private static void same(String law, Dossier before, Dossier after) {
        assertThat(verdicts(after)).as(law).isEqualTo(verdicts(before));
        count(law, before.decisions().size());
    }

    private static void count(String law, int decisions) {
        COMPARED.computeIfAbsent(law, any -> new AtomicInteger()).addAndGet(decisions);
    }

    @Property(tries = 1000)
    void theOrderOfTheLists(@ForAll("dossiers") Dossier dossier, @ForAll long seed) {
        same("order of lists", dossier, Rewritten.shuffled(dossier, new Random(seed)));
    }

    @Property(tries = 1000)
    void theNames(@ForAll("dossiers") Dossier dossier) {
        Dossier renamed = Rewritten.renamed(dossier, id -> "renamed-" + new StringBuilder(id).reverse());
        Map<String, List<String>> before = new HashMap<>();
        verdicts(dossier).forEach((id, verdict) -> before.put("renamed-" + new StringBuilder(id).reverse(), verdict));
        assertThat(verdicts(renamed)).isEqualTo(before);
        count("renaming of ids", dossier.decisions().size());
    }

    /**
     * Not where a year of a budget is named: the report on it falls due with the turn of the year, and a day that is moved leaves its
     * year.
     */
    @Property(tries = 1000)
    void theDays(@ForAll("settled") Dossier dossier, @ForAll @IntRange(min = 1, max = 3000) int days) {
        Dossier moved = Rewritten.moved(dossier, days);
        Assume.that(contradictions(dossier).equals(contradictions(moved)));
        same("shift of all days", dossier, moved);
    }

    private static Set<String> contradictions(Dossier dossier) {
        return CONTRADICTIONS.in(dossier).found().stream()
                .map(found -> found.id() + found.doubted())
                .collect(Collectors.toSet());
    }

    @Property(tries = 1000)
    void theLanguage(@ForAll("dossiers") Dossier dossier) {
        Report report = CHECKER.check(dossier);
        List<List<String>> before =
                report.decisions().stream().map(MetamorphicProperties::verdict).toList();
        Set<Long> lines = Arrays.stream(Language.values())
                .map(language -> new ReportText(language, true, false).of("dossier", report))
                .map(text -> text.lines().count())
                .collect(Collectors.toSet());
        assertThat(lines).as("as many lines in each language").hasSize(1);
        assertThat(report.decisions().stream()
                        .map(MetamorphicProperties::verdict)
                        .toList())
                .isEqualTo(before);
        count("language", dossier.decisions().size());
    }

    @Property(tries = 1000)
    void oneDecisionOrAll(@ForAll("dossiers") Dossier dossier) {
        Map<String, List<String>> together = verdicts(dossier);
        for (Decision decision : dossier.decisions()) {
            Dossier alone = only(decision, dossier);
            assertThat(verdicts(alone).get(decision.id())).isEqualTo(together.get(decision.id()));
            count("batch or single", 1);
        }
    }

    /** Those decisions stay to which a consent refers, and those that contradict a document: they are not merely beside. */
    private static Dossier only(Decision decision, Dossier dossier) {
        Set<String> needed = dossier.consents().stream()
                .flatMap(consent -> consent.decision().asOptional().stream())
                .map(Ref::id)
                .collect(Collectors.toSet());
        needed.add(decision.id());
        CONTRADICTIONS.in(dossier).found().stream()
                .flatMap(found -> found.facts().stream())
                .flatMap(fact -> decisionOf(fact.path(), dossier).stream())
                .forEach(needed::add);
        return new Dossier(
                dossier.unit(),
                dossier.checkedOn(),
                dossier.officeHead(),
                dossier.territories(),
                dossier.actors(),
                dossier.assets(),
                dossier.contracts(),
                dossier.meetings(),
                dossier.consents(),
                dossier.decisions().stream()
                        .filter(candidate -> needed.contains(candidate.id()))
                        .toList(),
                dossier.exhibits(),
                dossier.shownBy());
    }

    private static Optional<String> decisionOf(FactPath path, Dossier dossier) {
        return IntStream.range(0, dossier.decisions().size())
                .filter(i -> path.toString().startsWith("decisions[" + i + "]"))
                .mapToObj(i -> dossier.decisions().get(i).id())
                .findFirst();
    }

    /** Bodies, property, contracts and meetings to which nothing refers, lawful and not. */
    @Property(tries = 1000)
    void whatLiesInTheFileBeside(@ForAll("dossiers") Dossier dossier) {
        same("irrelevant facts added", dossier, WiderWorld.around(dossier));
    }

    @Property(tries = 1000)
    void aMeetingToldTwice(@ForAll("dossiers") Dossier dossier) {
        List<Meeting> meetings = dossier.meetings();
        List<Change> added = IntStream.range(0, meetings.size())
                .mapToObj(i -> Change.added(
                        FactPath.ROOT.field("meetings").element(meetings.size() + i),
                        Rewritten.named(
                                meetings.get(i), "again-" + meetings.get(i).id())))
                .toList();
        same("duplicate meetings", dossier, Changes.applied(dossier, added));
    }

    /** Nor does a consent that the decision lists twice over. */
    @Property(tries = 1000)
    void aConsentToldTwice(@ForAll("dossiers") Dossier dossier) {
        List<Consent> consents = dossier.consents();
        List<Change> added = IntStream.range(0, consents.size())
                .mapToObj(i -> Change.added(
                        FactPath.ROOT.field("consents").element(consents.size() + i),
                        Rewritten.named(
                                consents.get(i), "again-" + consents.get(i).id())))
                .toList();
        List<Change> listed = dossier.decisions().stream()
                .map(decision -> decision.particulars().consents())
                .filter(list -> list.isKnown())
                .map(list -> Change.of(list, Fact.of(twice(list.asOptional().orElseThrow()))))
                .toList();
        List<Change> all = new ArrayList<>(added);
        all.addAll(listed);
        same("duplicate consents", dossier, Changes.applied(dossier, all));
    }

    private static List<Ref<Consent>> twice(List<Ref<Consent>> listed) {
        List<Ref<Consent>> twice = new ArrayList<>(listed);
        listed.forEach(consent -> twice.add(Ref.to("again-" + consent.id())));
        return List.copyOf(twice);
    }

    /**
     * What is decided stays decided, whatever else is found out, unless the row says that it rests on it or names it in a remark; or what
     * is found out contradicts the documents, which opens the row and is named. A decision that is not covered, or that proves not to be,
     * is not judged row by row.
     */
    @Property(tries = 1000)
    void aFactAddedToADecidedRow(@ForAll("dossiers") Dossier dossier, @ForAll long seed) {
        Random random = new Random(seed);
        Gaps gaps = new Gaps(dossier);
        if (gaps.all().isEmpty()) {
            return;
        }
        FactPath added =
                gaps.all().get(random.nextInt(gaps.all().size())).fact().path();
        Optional<Dossier> found = gaps.filled(random, added);
        if (found.isPresent()) {
            List<DecisionResult> before = CHECKER.check(dossier).decisions();
            List<DecisionResult> after = CHECKER.check(found.get()).decisions();
            for (int i = 0; i < before.size(); i++) {
                if (before.get(i).covered() && after.get(i).covered()) {
                    decidedRowsStay(before.get(i), after.get(i), added);
                    count("fact added to a decided row", 1);
                }
            }
        }
    }

    private static void decidedRowsStay(DecisionResult before, DecisionResult after, FactPath added) {
        for (int i = 0; i < before.provisions().size(); i++) {
            ProvisionResult was = before.provisions().get(i);
            ProvisionResult is = after.provisions().get(i);
            boolean told = named(was.missing(), added)
                    || named(was.facts(), added)
                    || Remarks.of(was).stream().anyMatch(note -> named(note.facts(), added))
                    || (is.outcome() == Outcome.UNDETERMINED && contradicted(was, is, added));
            if (!told) {
                assertThat(is.outcome())
                        .as("%s of %s with %s", was.provision(), before.decision(), added)
                        .isEqualTo(was.outcome());
            }
        }
    }

    private static boolean contradicted(ProvisionResult was, ProvisionResult is, FactPath added) {
        List<Note> before = Remarks.doubtsOf(was);
        return Remarks.doubtsOf(is).stream()
                .filter(doubt -> !before.contains(doubt))
                .anyMatch(doubt -> doubt.code().startsWith("contradiction.")
                        || (doubt.code().equals("consent.contradicted") && named(doubt.facts(), added)));
    }

    private static boolean named(List<Fact<?>> facts, FactPath place) {
        return facts.stream().anyMatch(fact -> fact.path().equals(place));
    }

    @AfterContainer
    static void tell() {
        assertThat(COMPARED).hasSize(9);
        assertThat(COMPARED.values()).allMatch(decisions -> decisions.get() > 300);
        Proof.record(
                "metamorphic",
                "What must not change a verdict does not",
                "mvn -pl rules-api/proof -am test -Dtest=MetamorphicProperties -Dsurefire.failIfNoSpecifiedTests=false",
                COMPARED);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Arbitraries.oneOf(RandomDossiers.any(), Arbitraries.of(CASES));
    }

    @Provide
    Arbitrary<Dossier> settled() {
        return dossiers().filter(MetamorphicProperties::liesAfterAllChangesOfLaw);
    }

    private static boolean liesAfterAllChangesOfLaw(Dossier dossier) {
        return dossier.decisions().stream()
                .allMatch(decision -> !(decision instanceof BudgetReport)
                        && decision.particulars()
                                .date()
                                .asOptional()
                                .filter(day -> !day.isBefore(SETTLED))
                                .isPresent());
    }
}
