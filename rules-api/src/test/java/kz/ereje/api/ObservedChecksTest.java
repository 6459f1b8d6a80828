package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.ereje.model.Dossier;
import org.junit.jupiter.api.Test;

class ObservedChecksTest {

    private static final ComplianceChecker CHECKER = ComplianceChecker.create();

    private final List<Report> seen = new ArrayList<>();

    private final ComplianceChecker observed = CHECKER.observedBy(check -> {
        Report report = check.get();
        seen.add(report);
        return report;
    });

    private static Dossier dossier() throws Exception {
        return Dossiers.read(Path.of("../examples/dossiers/lease-without-consent.json"));
    }

    @Test
    void eachReportIsMadeWithinTheObserver() throws Exception {
        Report first = observed.check(dossier());
        Report second = observed.check(dossier(), "hash");
        Report third = observed.check(dossier(), CheckOptions.defaults().on(LocalDate.of(2026, 3, 3)));
        assertThat(seen).containsExactly(first, second, third);
        assertThat(first.data()).isEqualTo(CHECKER.check(dossier()).data());
    }

    @Test
    void theCheckerItWasMadeFromIsNotObserved() throws Exception {
        CHECKER.check(dossier());
        observed.violations(dossier());
        assertThat(seen).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without its checks may do
    void anObserverThatLosesTheReportIsAFault() throws Exception {
        Dossier dossier = dossier();
        ComplianceChecker lost = CHECKER.observedBy(check -> null);
        assertThatIllegalStateException().isThrownBy(() -> lost.check(dossier));
    }
}
