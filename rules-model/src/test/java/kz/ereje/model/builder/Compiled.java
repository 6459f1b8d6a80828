package kz.ereje.model.builder;

import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the compiler says of a few lines that a user of the builders may write. */
final class Compiled {

    private static final String BEFORE = """
            import java.time.LocalDate;
            import kz.ereje.model.*;
            import kz.ereje.model.builder.*;
            import kz.ereje.model.fact.Ref;

            class Application {
                Dossier dossier(LocalDate today) {
                    var d = DossierBuilder.of("qarasu").checkedOn(today);
                    Ref<Actor> tenant = d.actor("tenant", a -> a.kind(ActorKind.PERSON));
                    Ref<Asset> garage = d.asset("garage", a -> a.kind(AssetKind.BUILDING));
            """;

    private static final String AFTER = """

                    return d.build();
                }
            }
            """;

    private Compiled() {}

    /** The errors for these lines: the words of the source at which each stands. */
    static List<String> errors(String lines) throws Exception {
        return errorsOfFile(BEFORE + lines + AFTER);
    }

    /** The errors for a whole file. */
    static List<String> errorsOfFile(String file) throws Exception {
        Text text = new Text(file);
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(said, null, null)) {
            compiler.getTask(
                            new StringWriter(),
                            new Nowhere(files),
                            said,
                            List.of("-proc:none", "-classpath", System.getProperty("java.class.path")),
                            null,
                            List.of(text))
                    .call();
        }
        return said.getDiagnostics().stream()
                .filter(one -> one.getKind() == javax.tools.Diagnostic.Kind.ERROR)
                .map(one -> text.content.substring((int) one.getStartPosition(), (int) one.getEndPosition()))
                .toList();
    }

    private static final class Text extends SimpleJavaFileObject {

        private final String content;

        Text(String content) {
            super(URI.create("string:///Application.java"), Kind.SOURCE);
            this.content = content;
        }

        @Override
        public CharSequence getCharContent(boolean ignored) {
            return content;
        }
    }

    /** Classes that nobody keeps. */
    private static final class Nowhere extends ForwardingJavaFileManager<StandardJavaFileManager> {

        Nowhere(StandardJavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, javax.tools.FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("string:///" + name + ".class"), kind) {
                @Override
                public java.io.OutputStream openOutputStream() {
                    return java.io.OutputStream.nullOutputStream();
                }
            };
        }
    }
}
