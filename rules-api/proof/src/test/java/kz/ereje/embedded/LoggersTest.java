package kz.ereje.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.core.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.ereje.embedded.app.CheckOne;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is printed beside the answer, by the logger that the application has. */
class LoggersTest {

    private static final String LEASE = "../../examples/dossiers/lease-without-consent.json";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void withNoLoggerNothingIsSaid() throws Exception {
        Fork.Ran ran = new Fork(folder).run(CheckOne.class, LEASE);
        assertThat(ran.err()).isEmpty();
        isTheAnswerAlone(ran);
    }

    /** Its notice to the application that it has no logger; neither Ereje nor Drools adds a line. */
    @Test
    void withNoLoggerTheLineOfThePageLetsSlf4jSpeak() throws Exception {
        String line = Documented.line("-Dslf4j.internal.verbosity=");
        Fork.Ran ran = new Fork(folder).options(line).run(CheckOne.class, LEASE);
        assertThat(ran.err().lines())
                .allMatch(told -> told.startsWith("SLF4J(W)"))
                .hasSize(3);
        isTheAnswerAlone(ran);
    }

    /** A logger that cannot be loaded is no missing one: the application has to hear of it. */
    @Test
    void aLoggerThatIsBrokenIsToldBySlf4j() throws Exception {
        Files.writeString(
                Files.createDirectories(folder.resolve("app/META-INF/services"))
                        .resolve("org.slf4j.spi.SLF4JServiceProvider"),
                "app.NoSuchProvider");
        Fork.Ran ran = new Fork(folder).run(CheckOne.class, LEASE);
        assertThat(ran.err()).contains("NoSuchProvider");
        isTheAnswerAlone(ran);
    }

    @Test
    void logbackBySettingsOfItsOwnPrintsEachStepOfDrools() throws Exception {
        Fork.Ran ran = withLogback().run(CheckOne.class, LEASE);
        assertThat(ran.out().lines().filter(line -> line.contains(" DEBUG org.drools.")))
                .hasSizeGreaterThan(10);
    }

    @Test
    void logbackWithTheLineOfThePagePrintsNothing() throws Exception {
        String line = Documented.line("<logger name=\"org.drools\"");
        Files.writeString(
                Files.createDirectories(folder.resolve("app")).resolve("logback.xml"),
                "<configuration><appender name=\"out\" class=\"ch.qos.logback.core.ConsoleAppender\"><encoder>"
                        + "<pattern>%level %logger %msg%n</pattern></encoder></appender>" + line
                        + "<root level=\"DEBUG\"><appender-ref ref=\"out\"/></root></configuration>");
        Fork.Ran ran = withLogback().run(CheckOne.class, LEASE);
        assertThat(ran.err()).isEmpty();
        isTheAnswerAlone(ran);
    }

    private Fork withLogback() {
        return new Fork(folder).first(List.of(Fork.jar(LoggerContext.class), Fork.jar(Context.class)));
    }

    private static void isTheAnswerAlone(Fork.Ran ran) throws IOException {
        assertThat(ran.code()).isZero();
        assertThat(ran.out().strip().lines())
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("{\"").endsWith("}"));
    }
}
