package kz.ereje.spring;

import static org.assertj.core.api.Assertions.assertThat;

import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Mode;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class SeveralCheckersTest {

    /** Which of them stands for the application nobody says, so the actuator is silent; the application starts all the same. */
    @Test
    void anApplicationMayHaveTwo() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(ErejeAutoConfiguration.class))
                .withBean("first", ComplianceChecker.class, () -> ComplianceChecker.create(Mode.DIRECT))
                .withBean("second", ComplianceChecker.class, () -> ComplianceChecker.create(Mode.DIRECT))
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    Info.Builder info = new Info.Builder();
                    context.getBean(InfoContributor.class).contribute(info);
                    assertThat(info.build().getDetails()).isEmpty();
                });
    }
}
