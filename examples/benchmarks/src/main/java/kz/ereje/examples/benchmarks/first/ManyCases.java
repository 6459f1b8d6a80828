package kz.ereje.examples.benchmarks.first;

import static org.assertj.core.api.Assertions.assertThat;

import kz.ereje.api.Report;
import kz.ereje.junit.Dossiers;

/** As many dossiers as a region has, each a case of its own. */
public final class ManyCases {

    /** The least that can be stated: what is measured is the way to it. */
    @Dossiers(value = "*.json", root = "examples/benchmarks/target/folder-of-20000")
    public void areAnswered(Report report) {
        assertThat(report.decisions()).isNotEmpty();
    }
}
