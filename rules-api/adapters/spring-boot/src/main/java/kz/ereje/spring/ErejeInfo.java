package kz.ereje.spring;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Report;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The edition of the act, the rule base and the library in {@code /actuator/info}, under {@code ereje}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(InfoContributor.class)
class ErejeInfo {

    /** Says nothing where an application has several checkers. */
    @Bean
    @ConditionalOnMissingBean(name = "erejeInfoContributor")
    InfoContributor erejeInfoContributor(ObjectProvider<ComplianceChecker> checkers) {
        return info -> checkers.ifUnique(checker -> info.withDetail("ereje", details(checker.edition())));
    }

    private static Map<String, String> details(Report.Edition edition) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("act", edition.act());
        details.put("wording", edition.wording());
        details.put("ruleBase", edition.ruleBase());
        details.put("ruleBaseSha256", edition.ruleBaseSha256());
        details.put("release", edition.release());
        return details;
    }
}
