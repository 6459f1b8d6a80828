package kz.ereje.kb.canary;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.drools.codegen.common.GeneratedFile;

/** Generated Java, compiled by the compiler of the Java machine. */
final class Sources {

    private Sources() {}

    /** A loader of the compiled classes; what the compiler says against them is thrown as {@link Engine.Refused}. */
    static ClassLoader compile(List<GeneratedFile> sources) {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "canary")), "rules");
            compile(folder, sources);
            return loader(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the sources and the compiled classes into this folder. */
    static void compile(Path folder, List<GeneratedFile> sources) {
        try {
            for (GeneratedFile source : sources) {
                Path file = folder.resolve(source.path().toString());
                Files.createDirectories(file.getParent());
                Files.write(file, source.contents());
            }
            compileFiles(
                    folder,
                    sources.stream()
                            .map(source -> folder.resolve(source.path().toString()))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compileFiles(Path folder, List<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of("-proc:none", "-nowarn", "-d", folder.toString());
            if (!compiler.getTask(said, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call()) {
                throw new Engine.Refused(said.toString());
            }
        }
    }

    private static ClassLoader loader(Path folder) throws MalformedURLException {
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, Sources.class.getClassLoader());
    }
}
