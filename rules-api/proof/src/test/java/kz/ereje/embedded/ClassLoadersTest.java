package kz.ereje.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Reports;
import kz.ereje.embedded.app.Redeploy;
import kz.ereje.model.Dossier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The class loaders of servers and frameworks. */
class ClassLoadersTest {

    private static final Path LEASE = Path.of("../../examples/dossiers/lease-without-consent.json");
    private static final int TIMES = 6;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    /** What is held softly is freed at once, as it is when memory gets short. */
    @Test
    void aRedeployedApplicationLeavesNothing() throws Exception {
        Fork application = new Fork(folder);
        Fork.Ran ran = new Fork(folder)
                .options("-Dslf4j.internal.verbosity=ERROR", "-XX:SoftRefLRUPolicyMSPerMB=0", "-Xmx128m")
                .run(
                        Redeploy.class,
                        String.join(File.pathSeparator, application.classPath()),
                        String.valueOf(TIMES),
                        LEASE.toString());
        assertThat(ran.err()).isEmpty();
        // The buffer of the last one is held, softly, by the thread that used it.
        assertThat(Integer.parseInt(ran.out().replaceAll("\\D", ""))).isLessThanOrEqualTo(1);
        assertThat(ran.code()).isZero();
    }

    @Test
    void theContextClassLoaderDoesNotMatter() throws Exception {
        byte[] expected = answer(ComplianceChecker.create());
        ComplianceChecker made = ComplianceChecker.create();
        try (URLClassLoader foreign = new URLClassLoader(new URL[0], null);
                URLClassLoader misleading = misleading()) {
            for (ClassLoader context : new ClassLoader[] {null, foreign, misleading}) {
                assertThat(within(context, () -> answer(made))).isEqualTo(expected);
                assertThat(within(context, () -> answer(ComplianceChecker.create())))
                        .isEqualTo(expected);
            }
        }
    }

    /** One that has a Drools' settings of its own, which name a class that nobody has. */
    private URLClassLoader misleading() throws Exception {
        Path settings = Files.createDirectories(folder.resolve("foreign/META-INF"));
        Files.writeString(settings.resolve("kie.default.properties.conf"), "drools.dialect.default = nobody\n");
        Files.writeString(settings.resolve("kmodule.xml"), "<kmodule xmlns=\"http://www.drools.org/xsd/kmodule\"/>");
        return new URLClassLoader(new URL[] {folder.resolve("foreign").toUri().toURL()}, null);
    }

    private interface Asked {
        byte[] answer() throws Exception;
    }

    private static byte[] within(@Nullable ClassLoader context, Asked asked) throws Exception {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(context);
        try {
            return asked.answer();
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static byte[] answer(ComplianceChecker checker) throws Exception {
        Dossier dossier = Dossiers.read(LEASE);
        return Reports.json(checker.check(dossier).data());
    }
}
