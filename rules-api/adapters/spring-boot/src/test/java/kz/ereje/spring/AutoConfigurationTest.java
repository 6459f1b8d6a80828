package kz.ereje.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.micrometer.observation.tck.TestObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistryAssert;
import java.util.function.Supplier;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DataOptions;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Language;
import kz.ereje.api.Mode;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.web.servlet.DispatcherServlet;

/** What an application gets, and what it does not get where it lacks something or has its own. */
class AutoConfigurationTest {

    private final ApplicationContextRunner plain =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(ErejeAutoConfiguration.class));

    private final WebApplicationContextRunner web =
            new WebApplicationContextRunner().withConfiguration(AutoConfigurations.of(ErejeAutoConfiguration.class));

    @Test
    void anApplicationHasItsChecker() {
        plain.run(context -> {
            ComplianceChecker checker = context.getBean(ComplianceChecker.class);
            assertThat(checker.check(Dossiers.read("lease", Examples.lease())).violations())
                    .isNotEmpty();
            assertThat(context).doesNotHaveBean(DossierConverter.class).doesNotHaveBean(RefusedDossierAdvice.class);
        });
    }

    @Test
    void aWebApplicationHasItsConvertersToo() {
        web.run(context -> assertThat(context)
                .hasSingleBean(ComplianceChecker.class)
                .hasSingleBean(DossierConverter.class)
                .hasSingleBean(ReportConverter.class)
                .hasSingleBean(RefusedDossierAdvice.class));
    }

    @Test
    void thereIsNothingWhereItIsSwitchedOff() {
        web.withPropertyValues("ereje.enabled=false")
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .doesNotHaveBean(ComplianceChecker.class)
                        .doesNotHaveBean(DossierConverter.class)
                        .doesNotHaveBean(ComplianceChecker.Observer.class));
    }

    @Test
    void whatTheApplicationDefinesItselfIsLeft() {
        ComplianceChecker own = ComplianceChecker.create(Mode.DIRECT);
        DossierConverter reading = new DossierConverter(1);
        ReportConverter writing = new ReportConverter(DataOptions.everything());
        RefusedDossierAdvice advice = new RefusedDossierAdvice(Language.EN);
        ComplianceChecker.Observer observer = Supplier::get;
        InfoContributor info = details -> details.withDetail("own", true);
        web.withBean(ComplianceChecker.class, () -> own)
                .withBean(DossierConverter.class, () -> reading)
                .withBean(ReportConverter.class, () -> writing)
                .withBean(RefusedDossierAdvice.class, () -> advice)
                .withBean(ComplianceChecker.Observer.class, () -> observer)
                .withBean("erejeInfoContributor", InfoContributor.class, () -> info)
                .run(context -> {
                    assertThat(context.getBean(ComplianceChecker.class)).isSameAs(own);
                    assertThat(context.getBean(DossierConverter.class)).isSameAs(reading);
                    assertThat(context.getBean(ReportConverter.class)).isSameAs(writing);
                    assertThat(context.getBean(RefusedDossierAdvice.class)).isSameAs(advice);
                    assertThat(context.getBean(ComplianceChecker.Observer.class))
                            .isSameAs(observer);
                    assertThat(context.getBean(InfoContributor.class)).isSameAs(info);
                });
    }

    @Test
    void whatTheApplicationLacksIsNotAskedFor() {
        web.withClassLoader(new FilteredClassLoader(
                        "org.springframework.boot.actuate", "io.micrometer", DispatcherServlet.class.getPackageName()))
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .hasSingleBean(ComplianceChecker.class)
                        .doesNotHaveBean(ComplianceChecker.Observer.class)
                        .doesNotHaveBean(DossierConverter.class)
                        .doesNotHaveBean("erejeInfoContributor"));
    }

    @Test
    void theEditionIsToldToTheActuator() {
        plain.run(context -> {
            Info.Builder info = new Info.Builder();
            context.getBean(InfoContributor.class).contribute(info);
            ComplianceChecker checker = context.getBean(ComplianceChecker.class);
            assertThat(info.build().get("ereje"))
                    .asString()
                    .contains("V1700015632", checker.edition().ruleBaseSha256());
        });
    }

    /** Names of people and places of a dossier must not become the names of measurements. */
    @Test
    void aCheckIsObservedByItsOutcomeAlone() {
        TestObservationRegistry registry = TestObservationRegistry.create();
        plain.withBean(TestObservationRegistry.class, () -> registry).run(context -> {
            context.getBean(ComplianceChecker.class).check(Dossiers.read("lease", Examples.lease()));
            TestObservationRegistryAssert.assertThat(registry)
                    .hasNumberOfObservationsEqualTo(1)
                    .hasSingleObservationThat()
                    .hasNameEqualTo("ereje.check")
                    .hasLowCardinalityKeyValue("outcome", "violated")
                    .hasBeenStopped();
        });
    }

    @Test
    void aCheckThatThrowsIsObservedWithoutAnOutcome() {
        TestObservationRegistry registry = TestObservationRegistry.create();
        plain.withBean(TestObservationRegistry.class, () -> registry).run(context -> {
            ComplianceChecker.Observer observer = context.getBean(ComplianceChecker.Observer.class);
            assertThatIllegalStateException()
                    .isThrownBy(() -> observer.observe(() -> {
                        throw new IllegalStateException("on purpose");
                    }));
            TestObservationRegistryAssert.assertThat(registry)
                    .hasSingleObservationThat()
                    .hasLowCardinalityKeyValue("outcome", "none")
                    .hasError()
                    .hasBeenStopped();
        });
    }

    @Test
    void aKeyThatMeansNothingIsRefusedAtStart() {
        plain.withPropertyValues("ereje.languages=de")
                .run(context -> assertThat(context).hasFailed());
        plain.withPropertyValues("ereje.languages=")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("ereje.languages names no language"));
        plain.withPropertyValues("ereje.max-dossier-size=0")
                .run(context ->
                        assertThat(context).getFailure().rootCause().hasMessageContaining("ereje.max-dossier-size"));
        plain.withPropertyValues("ereje.mode=quick")
                .run(context -> assertThat(context).hasFailed());
    }

    @Test
    void theModeIsTheOneThatWasAskedFor() {
        plain.withPropertyValues("ereje.mode=direct").run(context -> {
            assertThat(context.getBean(ErejeProperties.class).mode()).isEqualTo(Mode.DIRECT);
            assertThat(context.getBean(ComplianceChecker.class)
                            .check(Dossiers.read("lease", Examples.lease()))
                            .violations())
                    .isNotEmpty();
        });
    }
}
