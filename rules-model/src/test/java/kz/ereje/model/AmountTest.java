package kz.ereje.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import kz.ereje.model.builder.DossierBuilder;
import kz.ereje.model.decision.Lease;
import kz.ereje.model.decision.Particulars;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.schema.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a decision is worth is told in whole tenge, by builders and drafts alike. */
class AmountTest {

    private static Dossier worth(long tenge) {
        DossierBuilder dossier = DossierBuilder.of("qarasu");
        dossier.lease("lease", lease -> lease.amount(tenge));
        return dossier.build();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, Integer.MAX_VALUE + 1L, Limits.MAX_AMOUNT})
    void wholeTengeUpToTheLimitAreKept(long tenge) {
        Fact<Long> amount = worth(tenge).decisions().get(0).particulars().amount();
        assertThat(amount.asOptional()).contains(tenge);
        assertThat(amount.path()).hasToString("decisions[0].amount");
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Limits.MAX_AMOUNT + 1, Long.MIN_VALUE, Long.MAX_VALUE})
    void anyOtherSumIsNamedWithItsPlace(long tenge) {
        List<Flaw> flaws = catchThrowableOfType(InvalidDossierException.class, () -> worth(tenge))
                .flaws();
        assertThat(flaws).singleElement().satisfies(flaw -> {
            assertThat(flaw.kind()).isEqualTo(Flaw.Kind.IMPOSSIBLE_VALUE);
            assertThat(flaw.path()).hasToString("decisions[0].amount");
            assertThat(flaw.value()).isEqualTo(String.valueOf(tenge));
        });
    }

    @Test
    void aNumberOfAnotherClassAndNoneAreRefused() {
        for (Object wrong : List.of(350_000, 350_000.0, "350000", Fact.none())) {
            assertThatThrownBy(() -> Draft.of(Lease.class, "lease").set("amount", wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("amount takes Long");
        }
        assertThatThrownBy(() -> Draft.of(Lease.class, "lease").set("amount", 350_000))
                .hasMessageEndingWith("\nMaybe 350000L.");
    }

    @Test
    void whereItIsNotToldNothingIsKnown() {
        Fact<List<Showing>> shownBy = Fact.of(List.of());
        Particulars before = new Particulars(
                "lease",
                Fact.missing(),
                Fact.missing(),
                Fact.missing(),
                Fact.missing(),
                Fact.missing(),
                Fact.missing(),
                Fact.missing(),
                Fact.missing(),
                Fact.missing(),
                shownBy);
        assertThat(before.amount().isMissing()).isTrue();
        assertThat(before.shownBy()).isEqualTo(shownBy);
    }
}
