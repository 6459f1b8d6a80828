package kz.ereje.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kz.ereje.api.CheckOptions;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.ProvisionResult;
import kz.ereje.api.Redaction;
import kz.ereje.api.Report;
import kz.ereje.model.Dossier;
import kz.ereje.model.Showing;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.Field.Holding;
import kz.ereje.proof.Rewritten;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Hashes in place of names change no row: over all kinds of decision, with texts that name somebody, something and nothing. */
class RedactionProperties {

    private static final ComplianceChecker CHECKER = ComplianceChecker.create();
    private static final Redaction REDACTION =
            Redaction.salted("a salt of the tests alone".getBytes(StandardCharsets.UTF_8));

    private static final List<String> TEXTS = List.of(
            "Канарейкин К.К.",
            "-",
            "жоқ",
            "нет",
            "X",
            "б/н",
            "№ 148 Заңның 35-бабы",
            "Закон, ст. 39-3",
            "#0123456789ab",
            "…");

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Arbitraries.longs().map(seed -> texts(RandomDossiers.of(new Random(seed)), new Random(~seed)));
    }

    /** The dossier with other texts: some name nothing, so that outcomes rest on them. */
    private static Dossier texts(Dossier dossier, Random random) {
        return new Rewritten(
                        (field, value) -> isFree(field) ? TEXTS.get(random.nextInt(TEXTS.size())) : value,
                        UnaryOperator.identity())
                .of(dossier);
    }

    private static boolean isFree(Field field) {
        return field.holding() == Holding.TEXT && field.owner() != Showing.class;
    }

    @Property(tries = 1000)
    void everyRowIsTheSame(@ForAll("dossiers") Dossier dossier) {
        CheckOptions options = CheckOptions.defaults().withoutRemedies().requiringExhibits();
        same(CHECKER.check(dossier, options), CHECKER.check(REDACTION.of(dossier), options));
    }

    @Property(tries = 60)
    void everyRemedyChangesTheSamePlaces(@ForAll("dossiers") Dossier dossier) {
        same(CHECKER.check(dossier), CHECKER.check(REDACTION.of(dossier)));
    }

    private static void same(Report before, Report after) {
        assertThat(after.contradictions().stream().map(each -> each.id() + places(each.facts())))
                .containsExactlyElementsOf(before.contradictions().stream()
                        .map(each -> each.id() + places(each.facts()))
                        .toList());
        List<String> rows = rows(before).toList();
        assertThat(rows).isNotEmpty();
        assertThat(rows(after)).containsExactlyElementsOf(rows);
    }

    private static Stream<String> rows(Report report) {
        return report.decisions().stream()
                .map(DecisionResult::provisions)
                .flatMap(List::stream)
                .map(row -> row.provision()
                        + " " + row.outcome() + " " + row.openFor() + places(row.facts()) + places(row.missing())
                        + places(row.statedOnly()) + rules(row) + remedies(row));
    }

    private static List<String> places(List<Fact<?>> facts) {
        return facts.stream().map(fact -> fact.path().toString()).toList();
    }

    private static List<String> rules(ProvisionResult row) {
        return row.rules().stream().map(rule -> rule.id() + rule.outcome()).toList();
    }

    private static List<String> remedies(ProvisionResult row) {
        return row.remedies().stream()
                .flatMap(remedy -> remedy.changes().stream())
                .map(change -> change.path().toString())
                .toList();
    }
}
