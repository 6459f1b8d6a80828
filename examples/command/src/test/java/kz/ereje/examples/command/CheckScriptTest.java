package kz.ereje.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The script {@code examples/check} in a clone of its own, with a Maven that is told what to do and a real Java. */
class CheckScriptTest {

    private static final String TOOLS =
            "bash java javac readlink dirname cat wc find sed grep head tail date mkdir touch rm mv cp sleep kill";

    /** Writes down that it was called and with which settings, takes a while, and fails with a message where it is told to. */
    private static final String MAVEN = """
            #!/usr/bin/env bash
            echo "built [$JAVA_TOOL_OPTIONS]" >> "$OUT/builds"
            sleep 0.3
            if [[ -f $OUT/fails ]]; then cat "$OUT/fails"; exit 1; fi
            cd "$OUT/clone/examples/command" && mkdir -p target/lib
            cp "$OUT/command.jar" target/ereje-command.jar
            cp "$OUT/command.jar" target/lib/library.jar
            """;

    @TempDir
    private Path folder = Path.of("set by JUnit");

    private Path builds = Path.of("set before each test");

    @BeforeEach
    void aFreshClone() throws IOException {
        Path clone = folder.resolve("clone");
        for (String source : List.of(
                "pom.xml",
                "rules-model/builders/pom.xml",
                "rules-model/builders/src/main/a",
                "rules-model/pom.xml",
                "rules-model/src/main/a",
                "rules-kb/pom.xml",
                "rules-kb/src/main/a",
                "rules-api/pom.xml",
                "rules-api/src/main/a",
                "rules-api/adapters/papers/pom.xml",
                "rules-api/adapters/papers/src/main/a",
                "examples/pom.xml",
                "examples/command/pom.xml",
                "examples/command/src/main/a")) {
            Path file = clone.resolve(source);
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, "");
        }
        Files.copy(Path.of("../check"), clone.resolve("examples/check"));
        Files.copy(Path.of("../launch.sh"), clone.resolve("examples/launch.sh"));
        builds = clone.resolve("examples/command/target/check");
        Path tools = Files.createDirectory(folder.resolve("bin"));
        Files.writeString(tools.resolve("mvn"), MAVEN);
        assertThat(tools.resolve("mvn").toFile().setExecutable(true)).isTrue();
        jar(folder.resolve("command.jar"));
    }

    private static void jar(Path file) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Printed.class.getName());
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, "lib/library.jar");
        String name = Printed.class.getName().replace('.', '/') + ".class";
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            jar.putNextEntry(new JarEntry(name));
            Files.copy(Path.of("target/test-classes").resolve(name), jar);
        }
    }

    /** Runs a line in which {@code check} stands for the script; what is printed goes to the file {@code out}. */
    private Child run(String line) throws Exception {
        return Child.run(
                folder,
                "export PATH=\"$OUT/bin:$PATH\"; check() { bash \"$OUT/clone/examples/check\" \"$@\"; }; { " + line
                        + "; } > \"$OUT/out\"");
    }

    private void ran(Child run, int times) throws IOException {
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readAllLines(folder.resolve("out")))
                .hasSize(times)
                .allMatch(line -> line.startsWith("ran with [a.json] and "));
    }

    private int built() throws IOException {
        return Files.readAllLines(folder.resolve("builds")).size();
    }

    @Test
    void theFirstCallBuildsAndTheNextOnlyRuns() throws Exception {
        ran(run("check a.json && check a.json"), 2);
        assertThat(built()).isEqualTo(1);
        Files.writeString(folder.resolve("clone/rules-kb/src/main/a"), "changed");
        ran(run("check a.json"), 1);
        assertThat(built()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PATH=$OUT/bin:$OUT/few; "})
    void firstCallsAtOnceAllWork(String tools) throws Exception {
        ran(
                run(fewTools() + tools + "check a.json & one=$!; check a.json & two=$!; check a.json & three=$!;"
                        + " wait $one && wait $two && wait $three"),
                3);
        assertThat(built()).isEqualTo(1);
    }

    /** Makes a folder of all the tools that the script needs, without the one for locks and without Maven. */
    private static String fewTools() {
        return "mkdir -p \"$OUT/few\"; for tool in " + TOOLS
                + "; do printf '#!%s\\nexec %s \"$@\"\\n' \"$(type -P bash)\" \"$(type -P $tool)\" > \"$OUT/few/$tool\";"
                + " chmod +x \"$OUT/few/$tool\"; done; ";
    }

    @Test
    void aLockOfAProcessThatIsGoneHoldsNobodyUp() throws Exception {
        Path lock = Files.createDirectories(folder.resolve("clone/examples/target/build.lock"));
        Files.writeString(lock.resolve("owner"), "999999999");
        ran(run(fewTools() + "PATH=$OUT/bin:$OUT/few; check a.json"), 1);
    }

    private Path ofBuild(String name) throws IOException {
        return builds.resolve(Files.readString(builds.resolve("current")).strip())
                .resolve(name);
    }

    @ParameterizedTest
    @CsvSource({
        "ereje-command.jsa, 1",
        "ereje-command.jar, 2",
        "lib/library.jar, 2",
    })
    void whatIsDamagedIsMadeAnew(String name, int times) throws Exception {
        for (String damage : List.of("damaged", "")) {
            Files.deleteIfExists(folder.resolve("builds"));
            run("rm -rf \"$OUT/clone/examples/command/target\"; check a.json");
            Path file = ofBuild(name);
            long size = Files.size(file);
            assertThat(file.toFile().setWritable(true)).isTrue();
            if (damage.isEmpty()) {
                Files.delete(file);
            } else {
                Files.writeString(file, damage);
            }
            ran(run("check a.json"), 1);
            assertThat(Files.size(ofBuild(name))).isEqualTo(size);
            assertThat(built()).isEqualTo(times);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "JAVA_TOOL_OPTIONS, -XX:+UseG1GC, G1",
        "JAVA_TOOL_OPTIONS, -Xmx64m -XX:+UseParallelGC -Da=b, PS",
        "JDK_JAVA_OPTIONS, -XX:+UseG1GC, G1",
        "JAVA_TOOL_OPTIONS, -Da=b, Copy",
    })
    void theCollectorOfTheUserIsTaken(String variable, String options, String collector) throws Exception {
        ran(run("export " + variable + "='" + options + "'; check a.json"), 1);
        assertThat(Files.readString(folder.resolve("out"))).contains(collector);
        assertThat(Files.readString(folder.resolve("builds"))).doesNotContain("GC");
        if (variable.equals("JAVA_TOOL_OPTIONS")) {
            assertThat(Files.readString(folder.resolve("builds")).contains("-Da=b"))
                    .isEqualTo(options.contains("-Da=b"));
        }
    }

    private void fails(String line, Map<String, String> said) throws Exception {
        for (Map.Entry<String, String> each : said.entrySet()) {
            Child run = run(line.replace("LANG", each.getKey()));
            assertThat(run.code()).isEqualTo(ExitCode.INTERNAL_ERROR);
            assertThat(run.err()).contains(each.getValue());
            assertThat(Files.readString(folder.resolve("out"))).isEmpty();
        }
    }

    @Test
    void withoutANetworkItSaysSo() throws Exception {
        Files.writeString(
                folder.resolve("fails"),
                "[ERROR] Plugin org.a:b:1 could not be resolved: Could not transfer artifact org.a:b:pom:1 from/to central: Unknown host");
        fails(
                "check --lang LANG a.json",
                Map.of("kk", "интернет керек", "ru", "нужен интернет", "en", "needs the network"));
        fails("check --lang=LANG a.json", Map.of("RU", "нужен интернет"));
        fails("check a.json", Map.of("", "интернет керек"));
    }

    @Test
    void aMavenThatFailsIsQuoted() throws Exception {
        Files.writeString(folder.resolve("fails"), "[ERROR] The sky is green\n".repeat(100));
        fails(
                "check --lang LANG a.json",
                Map.of("kk", "Maven бағдарламаны құрастыра алмады", "ru", "Maven не смог", "en", "The sky is green"));
        Files.delete(folder.resolve("fails"));
        Path half = Files.createDirectories(folder.resolve("clone/rules-kb/target/classes"));
        ran(run("check a.json"), 1);
        assertThat(half).as("what a build that failed may have left").doesNotExist();
    }

    @Test
    void aToolThatIsMissingIsNamed() throws Exception {
        String few = fewTools() + "unset JAVA_HOME; PATH=$OUT/few; ";
        fails(
                few + "check --lang LANG a.json",
                Map.of("kk", "Maven табылмады", "ru", "Не найден Maven", "en", "There is no Maven"));
        String runtime = few + "rm -f \"$OUT/few/javac\"; ";
        fails(
                runtime + "check --lang LANG a.json",
                Map.of("kk", "JRE", "ru", "одной JRE мало", "en", "a JRE is not enough"));
        String none = runtime + "rm -f \"$OUT/few/java\"; ";
        fails(
                none + "check --lang LANG a.json",
                Map.of("kk", "Java табылмады", "ru", "Не найдена Java", "en", "There is no Java"));
    }

    @Test
    void buildsThatAreNotUsedAnyMoreAreRemoved() throws Exception {
        for (int i = 0; i < 3; i++) {
            Files.writeString(folder.resolve("clone/rules-kb/src/main/a"), "changed " + i);
            ran(run("check a.json"), 1);
        }
        try (Stream<Path> left = Files.list(builds)) {
            assertThat(left.filter(Files::isDirectory))
                    .as("the last, and the one before it")
                    .hasSize(2);
        }
    }
}
