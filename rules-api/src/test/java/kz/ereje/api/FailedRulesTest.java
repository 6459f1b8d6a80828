package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.ereje.api.report.DecisionRows;
import kz.ereje.api.report.Judge;
import kz.ereje.api.report.Row;
import kz.ereje.api.report.Sentences;
import kz.ereje.kb.Evaluation;
import kz.ereje.kb.RuleBase;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.kb.act.Provision;
import kz.ereje.kb.seat.SeatedDecision;
import kz.ereje.kb.seat.Seating;
import kz.ereje.model.Dossier;
import org.junit.jupiter.api.Test;

/** Whatever fails is an error, never a clean report. */
class FailedRulesTest {

    @Test
    void aRuleThatFailsMakesItsRowAnError() throws Exception {
        Catalogue catalogue = Catalogue.read();
        RuleBase rules = RuleBase.load(catalogue);
        Dossier dossier =
                Dossiers.read("lease", Files.readAllBytes(Path.of("../examples/dossiers/lease-without-consent.json")));
        SeatedDecision seated = new Seating(dossier).all().get(0);
        Judge judge = new Judge(catalogue, rules);
        Evaluation answers = rules.evaluate(seated);
        DecisionRows sound = judge.rows(answers);
        assertThat(sound.rows()).extracting(Row::outcome).doesNotContain(Outcome.ERROR);

        answers.findings().values().forEach(seated.findings()::add); // so that each rule reports a second time
        DecisionRows failed = judge.rows(rules.evaluate(seated));
        List<Row> answered = failed.rows().stream()
                .filter(row -> row.provision().status() == Provision.Status.RULES
                        && !row.rules().isEmpty())
                .toList();
        assertThat(answered).hasSizeGreaterThan(5).allMatch(row -> row.outcome() == Outcome.ERROR);
        assertThat(failed.rows()).extracting(Row::outcome).doesNotContain(Outcome.COMPLIANT);
        assertThat(failed.failures()).isNotEmpty();
        Sentences sentences = new Sentences(catalogue, dossier);
        for (Language language : Language.values()) {
            assertThat(sentences.row(answered.get(0), language))
                    .contains(answered.get(0).rules().get(0).rule());
        }
    }
}
