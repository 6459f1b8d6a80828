package kz.ereje.builders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builders of a small vocabulary; that those of the whole one compile and work is tested where they are. */
class BuilderProcessorTest {

    private static final String FACTS = "kz.ereje.model.fact.";

    private static final String DOSSIER = """
            package kz.ereje.model;
            import java.util.List;
            import kz.ereje.model.fact.*;
            /**
             * A dossier.
             *
             * @param unit the unit whose office decides
             * @param barns what is disposed of
             */
            public record Dossier(Ref<Barn> unit, List<Barn> barns) {}
            """;

    @TempDir
    private Path made = Path.of("set by JUnit");

    @Test
    void aSetterSaysWhatTheRecordSaysOfItsComponent() throws Exception {
        assertThat(errors("@OrNone Fact<Ref<Barn>> behind, Fact<List<Boolean>> doors, Fact<Boolean> dry"))
                .isEmpty();
        assertThat(Files.readString(made.resolve("kz/ereje/model/builder/BarnBuilder.java")))
                .contains("* <p>A barn (қора) [16.7].")
                .contains(
                        "* States the one behind it, or none.\n     *\n     * @param behind {@code null} where it is not known")
                .contains("public BarnBuilder behind(@Nullable Ref<Barn> behind) {")
                .contains("public BarnBuilder noBehind() {")
                .contains("public BarnBuilder doors(Boolean first, Boolean... more) {")
                .contains("public BarnBuilder noDoors() {")
                .contains("public BarnBuilder dry(@Nullable Boolean dry) {")
                .doesNotContain("noDry")
                .doesNotContain("Bounds");
        assertThat(Files.readString(made.resolve("kz/ereje/model/builder/DossierBuilder.java")))
                .contains("public Ref<Barn> barn(String id, Consumer<? super BarnBuilder> part) {");
    }

    @Test
    void whatNoSetterCanBeMadeForIsAnErrorAtItsPlace() throws Exception {
        assertThat(errors("double area"))
                .containsExactly("/kz/ereje/model/Barn.java:8: No setter can be made for area of type double.");
        assertThat(errors("Fact<Thread> owner"))
                .containsExactly(
                        "/kz/ereje/model/Barn.java:8: No setter can be made for owner of type kz.ereje.model.fact.Fact<java.lang.Thread>.");
    }

    private List<String> errors(String components) throws Exception {
        String barn = """
                package kz.ereje.model;
                import java.util.List;
                import kz.ereje.model.fact.*;
                /** A barn (қора) [16.7].
                 * @param id its id
                 * @param behind the one behind it, or none
                 */
                public record Barn(String id, %s) {}
                """.formatted(components);
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(said, Locale.ROOT, null)) {
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(made));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    new StringWriter(),
                    files,
                    said,
                    List.of("-proc:only"),
                    null,
                    Stream.of(
                                    text("kz.ereje.model.Dossier", DOSSIER),
                                    text("kz.ereje.model.Barn", barn),
                                    text(FACTS + "Fact", "package kz.ereje.model.fact; public interface Fact<T> {}"),
                                    text(
                                            FACTS + "Ref",
                                            "package kz.ereje.model.fact; public record Ref<T>(String id) {}"),
                                    text(FACTS + "OrNone", "package kz.ereje.model.fact; public @interface OrNone {}"))
                            .toList());
            task.setProcessors(List.of(new BuilderProcessor()));
            task.call();
        }
        return said.getDiagnostics().stream()
                .filter(BuilderProcessorTest::ofTheProcessor)
                .map(one -> one.getSource().getName() + ":" + one.getLineNumber() + ": "
                        + one.getMessage(Locale.ROOT).lines().findFirst().orElse(""))
                .toList();
    }

    /** What the compiler says of builders that it cannot compile for want of the other classes is left out. */
    private static boolean ofTheProcessor(Diagnostic<?> one) {
        return one.getKind() == Diagnostic.Kind.ERROR
                && !String.valueOf(one.getSource()).contains("Builder.java");
    }

    private static JavaFileObject text(String name, String content) {
        return new SimpleJavaFileObject(
                URI.create("string:///" + name.replace('.', '/') + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignored) {
                return content;
            }
        };
    }
}
