package kz.ereje.spring;

import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.DispatcherServlet;

/** Dossiers and reports in the controllers of Spring MVC. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnClass(DispatcherServlet.class)
class ErejeWeb {

    @Bean
    @ConditionalOnMissingBean
    DossierConverter erejeDossierConverter(ErejeProperties properties) {
        return new DossierConverter(properties.maxDossierSize().toBytes());
    }

    @Bean
    @ConditionalOnMissingBean
    ReportConverter erejeReportConverter(ErejeProperties properties) {
        return new ReportConverter(properties.data());
    }

    @Bean
    @ConditionalOnMissingBean
    ReportDataConverter erejeReportDataConverter() {
        return new ReportDataConverter();
    }

    @Bean
    @ConditionalOnMissingBean
    RefusedDossierAdvice erejeRefusedDossierAdvice(ErejeProperties properties) {
        return new RefusedDossierAdvice(properties.preferred());
    }
}
