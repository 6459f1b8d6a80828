package kz.ereje.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application on the module path that requires {@code kz.ereje.api} and nothing else, with the jars that the build just made. */
class ModularApplicationIT {

    private static final Path ROOT = Path.of("../..");

    private static final String DESCRIPTOR = "module app { requires kz.ereje.api; }";

    private static final String MAIN = """
            package app;

            import java.nio.file.Path;
            import kz.ereje.api.ComplianceChecker;
            import kz.ereje.api.Dossiers;
            import kz.ereje.api.Mode;
            import kz.ereje.model.Dossier;

            public final class Main {
                public static void main(String[] arguments) throws Exception {
                    Dossier dossier = Dossiers.read(Path.of(arguments[0]));
                    for (Mode mode : Mode.values()) {
                        System.out.println(ComplianceChecker.create(mode).violations(dossier));
                    }
                    System.out.println(Dossiers.schema().length() > 1000);
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void itCompilesRunsAndFindsTheViolations() throws Exception {
        String found = run(compiled(DESCRIPTOR, MAIN), ROOT.resolve("examples/dossiers/lease-without-consent.json"));
        assertThat(found.lines().filter(line -> line.contains("12.2.14 VIOLATED")))
                .hasSize(2);
        assertThat(found).contains("true");
    }

    @Test
    void whatIsNotForUsersIsNotToBeHad() {
        String main =
                MAIN.replace("import kz.ereje.api.Mode;", "import kz.ereje.api.Mode;\nimport kz.ereje.kb.RuleBase;");
        assertThat(errors(DESCRIPTOR, main)).contains("kz.ereje.kb");
    }

    private Path compiled(String descriptor, String main) throws IOException {
        assertThat(errors(descriptor, main)).isEmpty();
        return folder.resolve("classes");
    }

    private String errors(String descriptor, String main) {
        try {
            Path sources = folder.resolve("sources");
            Path program = Files.createDirectories(sources.resolve("app")).resolve("Main.java");
            Path module = Files.writeString(sources.resolve("module-info.java"), descriptor);
            Files.writeString(program, main);
            StringWriter told = new StringWriter();
            PrintWriter out = new PrintWriter(told);
            ToolProvider.findFirst("javac")
                    .orElseThrow()
                    .run(
                            out,
                            out,
                            "-d",
                            folder.resolve("classes").toString(),
                            "--module-path",
                            modulePath(),
                            module.toString(),
                            program.toString());
            return told.toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String run(Path classes, Path dossier) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        classes + File.pathSeparator + modulePath(),
                        "--module",
                        "app/app.Main",
                        dossier.toString())
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(told).isZero();
        return told;
    }

    /** The three libraries, and what comes along with them. */
    private static String modulePath() throws IOException {
        List<String> jars = new ArrayList<>();
        for (String module : List.of("rules-model", "rules-kb", "rules-api")) {
            jars.add(jar(ROOT.resolve(module).resolve("target"), module).toString());
        }
        Arrays.stream(Files.readString(ROOT.resolve("rules-api/target/runtime-closure.txt"))
                        .strip()
                        .split(File.pathSeparator, -1))
                .filter(jar -> !jar.contains("rules-"))
                .forEach(jars::add);
        return String.join(File.pathSeparator, jars);
    }

    private static Path jar(Path target, String module) throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().matches(module + "-[0-9.]+(-SNAPSHOT)?\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No jar of " + module));
        }
    }
}
