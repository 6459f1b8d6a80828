package kz.ereje.api.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.ereje.api.Dossiers;
import kz.ereje.kb.RuleBase;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.kb.contradiction.Contradiction;
import kz.ereje.kb.contradiction.Examined;
import kz.ereje.model.Dossier;
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

    private static void sameRows(Dossier dossier, Examined examined) {
        List<DecisionRows> rows = JUDGE.all(examined);
        Surroundings surroundings = new Surroundings(JUDGE, examined, () -> rows);
        for (int place = 0; place < rows.size(); place++) {
            Focus focus = surroundings.focus(place);
            List<DecisionRows> here = JUDGE.at(new Proven(List.of(), focus.dossier()), focus.judged());
            assertThat(focus.judged().get(0)).isEqualTo(focus.place());
            assertThat(focus.excerpt().decisionInWhole(focus.place())).isEqualTo(place);
            for (int i = 0; i < here.size(); i++) {
                int inWhole = focus.excerpt().decisionInWhole(focus.judged().get(i));
                assertThat(told(here.get(i))).isEqualTo(told(rows.get(inWhole)));
            }
            smaller += focus.dossier().decisions().size() < dossier.decisions().size() ? 1 : 0;
            several += here.size() > 1 ? 1 : 0;
        }
    }

    private static Map<String, String> told(DecisionRows rows) {
        Map<String, String> told = new TreeMap<>();
        for (Row row : rows.rows()) {
            TreeSet<String> missing = new TreeSet<>();
            row.missing().forEach(fact -> missing.add(fact.path().name()));
            told.put(row.provision().id(), row.outcome() + " " + missing);
        }
        return told;
    }

    @AfterContainer
    static void partsOfManyKindsWereSeen() {
        assertThat(smaller).isGreaterThan(100);
        assertThat(several).isGreaterThan(100);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return RandomDossiers.any();
    }
}
