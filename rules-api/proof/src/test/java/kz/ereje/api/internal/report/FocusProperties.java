package kz.ereje.api.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.ereje.api.Dossiers;
import kz.ereje.kb.RuleBase;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.kb.contradiction.Contradiction;
import kz.ereje.kb.contradiction.Examined;
import kz.ereje.model.Dossier;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import kz.ereje.proof.TookLong;
import kz.ereje.properties.RandomDossiers;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** Remedies are looked for in a part of the dossier: each decision that is judged there has the rows that it has in the whole. */
class FocusProperties {

    private static final Catalogue CATALOGUE = Catalogue.read();
    private static final Judge JUDGE = new Judge(CATALOGUE, RuleBase.load(CATALOGUE));
    private static long smaller;
    private static long several;
    private static long compared;

    @Property(tries = 1000)
    void aDecisionHasTheSameRowsInItsFocus(@ForAll("dossiers") Dossier dossier) {
        sameRows(dossier, JUDGE.examined(dossier));
    }

    /** So many leases rest on one meeting that others are left out of the focus of each: among them the one that contradicts its day. */
    @Example
    void aDecisionHasTheSameRowsWhereAPaperOutsideContradictsIt() throws Exception {
        String considered = """
                {"kind": "meeting-decision-consideration", "id": "considered", "date": "2026-02-10", "decidedBy": "akim",
                 "signedBy": "akim", "meeting": "m", "consideredOn": "2020-01-01", "consideredBy": "akim", "outcome": "approved"},
                """;
        String leases = new String(TookLong.LEASES.of(Surroundings.DECISIONS + 10), StandardCharsets.UTF_8);
        String papers = leases.replace("\"decisions\": [", "\"decisions\": [" + considered);
        Dossier dossier = Dossiers.read("papers", papers.getBytes(StandardCharsets.UTF_8));
        Examined examined = JUDGE.examined(dossier);
        assertThat(examined.found()).extracting(Contradiction::id).containsExactly("considered-before-meeting");
        sameRows(dossier, examined);
    }

    /**
     * The lease shares a consent with the consideration, so the one is judged where remedies of the other are looked for. There the day of
     * the meeting is not known, for a consent outside contradicts it; and so nothing there seems to contradict the day of the consideration.
     */
    @Example
    void aFactIsNotTrustedBecauseWhatContradictsItIsItselfContradictedOutside() throws Exception {
        String papers = """
                {"unit": "q", "checkedOn": "2026-03-02",
                 "territories": [{"id": "q", "kind": "rural-district", "population": 2500}],
                 "actors": [{"id": "akim", "kind": "akim", "territory": "q"}],
                 "meetings": [{"id": "m", "kind": "gathering", "territory": "q", "date": "2026-02-20"}],
                 "consents": [{"id": "stray", "date": "2026-02-01", "granted": true, "meeting": "m"}, {"id": "shared"}],
                 "decisions": [{"kind": "lease", "id": "lease", "consents": ["shared"]},
                               {"kind": "meeting-decision-consideration", "id": "d", "date": "2026-02-21", "decidedBy": "akim",
                                "signedBy": "akim", "meeting": "m", "consideredOn": "2026-02-10", "consideredBy": "akim",
                                "outcome": "approved", "term": "2026-03-12", "consents": ["shared"]}]}
                """;
        Dossier dossier = Dossiers.read("papers", papers.getBytes(StandardCharsets.UTF_8));
        Examined examined = JUDGE.examined(dossier);
        assertThat(examined.found())
                .extracting(Contradiction::id)
                .containsExactlyInAnyOrder("consent-before-meeting", "considered-before-meeting");
        assertThat(told(JUDGE.all(examined).get(1), Set.of()).get("16.3")).startsWith("UNDETERMINED");
        sameRows(dossier, examined);
    }

    private static void sameRows(Dossier dossier, Examined examined) {
        List<DecisionRows> rows = JUDGE.all(examined);
        Set<FactPath> doubted = new HashSet<>();
        examined.found().forEach(found -> doubted.addAll(found.doubted()));
        Surroundings surroundings = new Surroundings(JUDGE, examined, () -> rows);
        for (int place = 0; place < rows.size(); place++) {
            Focus focus = surroundings.focus(place);
            List<DecisionRows> here = JUDGE.at(new Proven(List.of(), focus.dossier()), focus.judged());
            assertThat(focus.judged().get(0)).isEqualTo(focus.place());
            assertThat(focus.excerpt().decisionInWhole(focus.place())).isEqualTo(place);
            for (int i = 0; i < here.size(); i++) {
                int inWhole = focus.excerpt().decisionInWhole(focus.judged().get(i));
                Set<String> contradicted = restingOn(doubted, rows.get(inWhole));
                assertThat(told(here.get(i), contradicted)).isEqualTo(told(rows.get(inWhole), contradicted));
            }
            smaller += focus.dossier().decisions().size() < dossier.decisions().size() ? 1 : 0;
            several += here.size() > 1 ? 1 : 0;
        }
    }

    /** The provisions that are open because papers contradict each other, perhaps among others. */
    private static Set<String> restingOn(Set<FactPath> doubted, DecisionRows rows) {
        return rows.rows().stream()
                .filter(row -> row.facts().stream().map(Fact::path).anyMatch(doubted::contains))
                .map(row -> row.provision().id())
                .collect(Collectors.toSet());
    }

    /**
     * The outcomes, and what is missing. Where papers contradict each other, the whole asks for what would end that; a part that lacks one of
     * the papers asks for the fact that they doubt. So these rows are compared by their outcomes.
     */
    private static Map<String, String> told(DecisionRows rows, Set<String> contradicted) {
        Map<String, String> told = new TreeMap<>();
        for (Row row : rows.rows()) {
            TreeSet<String> missing = new TreeSet<>();
            if (!contradicted.contains(row.provision().id())) {
                row.missing().forEach(fact -> missing.add(fact.path().name()));
                compared++;
            }
            told.put(row.provision().id(), row.outcome() + " " + missing);
        }
        return told;
    }

    @AfterContainer
    static void partsOfManyKindsWereSeen() {
        assertThat(smaller).isGreaterThan(100);
        assertThat(several).isGreaterThan(100);
        assertThat(compared).isGreaterThan(10_000);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return RandomDossiers.any();
    }
}
