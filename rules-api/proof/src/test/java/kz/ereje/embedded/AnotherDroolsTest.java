package kz.ereje.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.ereje.embedded.app.CheckOne;
import kz.ereje.embedded.app.TellWhy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real jars of other versions on the class path, as another BOM puts them there. */
class AnotherDroolsTest {

    private static final String QUIET = "-Dslf4j.internal.verbosity=ERROR";
    private static final String LEASE = "../../examples/dossiers/lease-without-consent.json";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"drools-of-an-old-bom", "drools-before"})
    void itIsRefusedWithWhatToDo(String made) throws Exception {
        String version = version(made);
        Fork.Ran ran = application().first(Fork.jars(made)).run(TellWhy.class);
        assertThat(ran.out())
                .contains("proven on Drools 10.2.0", "drools-core-" + version + ".jar", "drools-base-" + version)
                .contains("kz.ereje:ereje-bom", "to 10.2.0", "-Dereje.drools=unproven")
                .doesNotContain("-10.2.0.jar");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
    }

    /** An application may set the version of one artifact alone, whichever of those that come along. */
    @ParameterizedTest
    @MethodSource("eachJar")
    void oneJarOfAnotherVersionIsRefused(Path jar) throws Exception {
        assertThat(application().first(List.of(jar)).run(TellWhy.class).out())
                .contains("found " + jar.getFileName() + ". Import");
    }

    static Stream<Path> eachJar() throws IOException {
        List<Path> jars = Fork.jars("drools-before");
        assertThat(jars).hasSize(12);
        return jars.stream();
    }

    @Test
    void oneJarOfAnOldVersionDoesNotFitAndIsRefusedAllTheSame() throws Exception {
        List<Path> one = Fork.jars("drools-of-an-old-bom").stream()
                .filter(jar -> jar.getFileName().toString().startsWith("drools-kiesession"))
                .toList();
        assertThat(application().first(one).run(TellWhy.class).out()).contains("proven on Drools 10.2.0", "unproven");
    }

    @Test
    void whoSaysSoRunsIt() throws Exception {
        Fork.Ran proven = application().run(CheckOne.class, LEASE);
        Fork.Ran unproven = application()
                .options("-Dereje.drools=unproven")
                .first(Fork.jars("drools-before"))
                .run(CheckOne.class, LEASE);
        assertThat(unproven.out()).contains("\"VIOLATED\"").isEqualTo(proven.out());
        assertThat(application()
                        .options("-Dereje.drools=true")
                        .first(Fork.jars("drools-before"))
                        .run(TellWhy.class)
                        .out())
                .contains("proven on Drools 10.2.0");
    }

    private Fork application() {
        return new Fork(folder).options(QUIET);
    }

    private static String version(String made) throws IOException {
        return Fork.jars(made).stream()
                .map(jar -> Objects.requireNonNull(jar.getFileName()).toString())
                .filter(name -> name.startsWith("drools-core-"))
                .map(name -> name.replaceAll("drools-core-|\\.jar", ""))
                .findAny()
                .orElseThrow();
    }
}
