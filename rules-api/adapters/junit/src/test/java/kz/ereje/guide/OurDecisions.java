package kz.ereje.guide;

import static kz.ereje.junit.ErejeAssertions.assertThat;

import kz.ereje.api.DecisionResult;
import kz.ereje.api.Report;
import kz.ereje.junit.Dossiers;

class OurDecisions {

    @Dossiers("src/test/decisions/**/*.json")
    void keepTheLaw(Report report) {
        assertThat(report).hasNoViolations().keepsWhereItApplies("12.1.3");
    }

    @Dossiers("src/test/decisions/**/*.json")
    void areCoveredOneByOne(DecisionResult decision) {
        assertThat(decision).isCovered();
    }

    @Dossiers(value = "**/*.json", root = "src/test/decisions")
    void haveTheOutcomeThatStandsBesideThem(Report report) {
        assertThat(report).matchesExpected();
    }
}
