package kz.ereje.spring;

import kz.ereje.api.ComplianceChecker;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.ImportRuntimeHints;

/**
 * Gives an application its checker, made while it starts, and what the web, the actuator and observations need of it. Whatever an
 * application defines itself is left as it is.
 */
@AutoConfiguration
@ConditionalOnProperty(prefix = "ereje", name = "enabled", havingValue = "true", matchIfMissing = true)
@EnableConfigurationProperties(ErejeProperties.class)
@ImportRuntimeHints(ErejeRuntimeHints.class)
@Import({ErejeObservation.class, ErejeWeb.class, ErejeInfo.class})
public class ErejeAutoConfiguration {

    /** The checker; an application does not start with a rule base that cannot be loaded. Safe for all threads. */
    @Bean
    @ConditionalOnMissingBean
    public ComplianceChecker complianceChecker(
            ErejeProperties properties, ObjectProvider<ComplianceChecker.Observer> observer) {
        ComplianceChecker checker = ComplianceChecker.create(properties.mode());
        ComplianceChecker.Observer observing = observer.getIfAvailable();
        return observing == null ? checker : checker.observedBy(observing);
    }
}
