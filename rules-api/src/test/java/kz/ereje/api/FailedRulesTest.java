package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.ereje.api.internal.report.DecisionRows;
import kz.ereje.api.internal.report.Judge;
import kz.ereje.api.internal.report.Row;
import kz.ereje.api.internal.report.Sentences;
import kz.ereje.kb.Evaluation;
import kz.ereje.kb.RuleBase;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.kb.act.Provision;
import kz.ereje.kb.resolved.ResolvedDecision;
import kz.ereje.kb.resolved.Resolver;
import kz.ereje.model.Dossier;
import org.junit.jupiter.api.Test;

/** Whatever fails is an error, never a clean report. */
class FailedRulesTest {

    @Test
    void aRuleThatFailsMakesItsRowAnError() throws Exception {
        Catalogue catalogue = Catalogue.read();
        RuleBase rules = RuleBase.load(catalogue);
        Dossier dossier =
                Dossiers.read("lease", Files.readAllBytes(Repository.EXAMPLES.resolve("lease-without-consent.json")));
        ResolvedDecision resolved =
                new Resolver(dossier, Catalogue.read().terms()).all().get(0);
        Judge judge = new Judge(catalogue, rules);
        Evaluation answers = rules.evaluate(resolved);
        DecisionRows sound = judge.rows(answers);
        assertThat(sound.rows()).extracting(Row::outcome).doesNotContain(Outcome.ERROR);

        Map<String, Throwable> failures = new HashMap<>();
        answers.expected().forEach(rule -> failures.put(rule, new IllegalStateException("planted")));
        DecisionRows failed = judge.rows(
                new Evaluation(resolved, answers.expected(), answers.general(), answers.findings(), failures));
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
