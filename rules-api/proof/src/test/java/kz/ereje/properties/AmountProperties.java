package kz.ereje.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import kz.ereje.api.CheckOptions;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.DossierForm;
import kz.ereje.api.ProvisionResult;
import kz.ereje.model.Dossier;
import kz.ereje.model.Limits;
import kz.ereje.model.change.Change;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What a decision is worth changes no row, whatever the sum, and no row waits for it: over all kinds of decision. */
class AmountProperties {

    private static final ComplianceChecker CHECKER = ComplianceChecker.create();

    @Provide
    Arbitrary<Dossier> dossiers() {
        return RandomDossiers.any();
    }

    @Property(tries = 500)
    void anAmountChangesNoRow(@ForAll("dossiers") Dossier dossier, @ForAll long seed) {
        Random random = new Random(seed);
        for (CheckOptions options : List.of(
                CheckOptions.defaults().withoutRemedies(),
                CheckOptions.defaults().withoutRemedies().requiringExhibits())) {
            List<String> none = rows(with(dossier, null), options);
            assertThat(none).isNotEmpty().noneMatch(row -> row.contains(".amount"));
            assertThat(rows(with(dossier, random), options)).isEqualTo(none);
        }
    }

    /** The dossier with an amount for each decision; without any where there are no random numbers. */
    private static Dossier with(Dossier dossier, @Nullable Random random) {
        DossierForm form = DossierForm.of(dossier);
        List<Change> changes = IntStream.range(0, dossier.decisions().size())
                .mapToObj(i -> form.entry("decisions[" + i + "].amount").orElseThrow())
                .map(entry -> random == null ? entry.forget() : entry.set(random.nextLong(Limits.MAX_AMOUNT + 1)))
                .toList();
        return form.with(changes).dossier();
    }

    private static List<String> rows(Dossier dossier, CheckOptions options) {
        return CHECKER.check(dossier, options).decisions().stream()
                .map(DecisionResult::provisions)
                .flatMap(List::stream)
                .map(AmountProperties::row)
                .toList();
    }

    private static String row(ProvisionResult row) {
        return row.provision() + " " + row.outcome() + " " + row.openFor() + " " + row.facts() + " " + row.missing();
    }
}
