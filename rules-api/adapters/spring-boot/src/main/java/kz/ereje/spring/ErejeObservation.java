package kz.ereje.spring;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Outcome;
import kz.ereje.api.Report;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** An observation around each check, {@code ereje.check}: how long it took and how it ended, and nothing of the dossier. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(ObservationRegistry.class)
class ErejeObservation {

    /** The gravest first: one word for a report. */
    private static final List<Outcome> BY_GRAVITY = List.of(Outcome.ERROR, Outcome.VIOLATED, Outcome.UNDETERMINED);

    @Bean
    @ConditionalOnMissingBean
    ComplianceChecker.Observer erejeCheckObserver(ObjectProvider<ObservationRegistry> registries) {
        return check -> observed(registries.getIfAvailable(() -> ObservationRegistry.NOOP), check);
    }

    private static Report observed(ObservationRegistry registry, Supplier<Report> check) {
        Observation observation =
                Observation.createNotStarted("ereje.check", registry).lowCardinalityKeyValue("outcome", "none");
        return observation.observe(() -> {
            Report report = check.get();
            observation.lowCardinalityKeyValue("outcome", outcome(report));
            return report;
        });
    }

    private static String outcome(Report report) {
        return BY_GRAVITY.stream()
                .filter(report::has)
                .map(outcome -> outcome.name().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("nothing-broken-or-open");
    }
}
