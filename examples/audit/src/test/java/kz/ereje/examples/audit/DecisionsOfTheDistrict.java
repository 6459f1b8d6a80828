package kz.ereje.examples.audit;

import static kz.ereje.junit.ErejeAssertions.assertThat;

import kz.ereje.api.Report;
import kz.ereje.junit.Dossiers;

/** Each dossier of the folder has the outcome that stands beside it. */
class DecisionsOfTheDistrict {

    @Dossiers(value = "**/*.json", root = "../dossiers")
    void haveTheirOutcome(Report report) {
        assertThat(report).matchesExpected();
    }
}
