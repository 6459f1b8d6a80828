package kz.ereje.kb.canary;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes the {@code rules-kb} that would ship with the made-up next edition: everything that is built of this module, the edition's folder
 * and rules, and its name in the list of the editions. Run as a program, so that what compiles rules is on no other class path.
 */
public final class NextEditionJar {

    private static final String EDITION = "2027-1";
    private static final Path ADDED = Path.of("src/test/resources");
    private static final String EDITIONS = "kz/ereje/kb/act/V1700015632/editions.json";
    private static final String RULES = "META-INF/kie/kz.ereje/rules-kb/drools-model";

    private NextEditionJar() {}

    /** {@code arguments}: the built module, as a jar or a folder; the folder to work in, which is empty; the jar to make. */
    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[1]);
        Path built = Path.of(arguments[0]);
        if (Files.isDirectory(built)) {
            copy(built, classes);
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(built)) {
                copy(jar.getPath("/"), classes);
            }
        }
        copy(ADDED.resolve("kz"), classes.resolve("kz"));
        replace(classes.resolve(EDITIONS), "\"2024-60\"\n  ]", "\"2024-60\",\n    \"" + EDITION + "\"\n  ]");
        // Beside the module's descriptor the compiler would take them for a part of the module.
        Path compiled = Files.createDirectories(classes.resolveSibling("rules"));
        List<String> names = Engine.compileInto(compiled, rules());
        copy(compiled, classes);
        Path listed = classes.resolve(RULES);
        Files.writeString(listed, Files.readString(listed).stripTrailing() + "\n" + String.join("\n", names) + "\n");
        pack(classes, Path.of(arguments[2]));
    }

    private static String[] rules() throws IOException {
        try (Stream<Path> files = Files.list(ADDED.resolve("kz/ereje/kb/edition_2027_1"))) {
            return files.sorted().map(NextEditionJar::text).toArray(String[]::new);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void replace(Path file, String before, String after) throws IOException {
        String text = Files.readString(file);
        if (!text.contains(before)) {
            throw new IllegalStateException(file + " does not end its list of editions as this expects");
        }
        Files.writeString(file, text.replace(before, after), StandardCharsets.UTF_8);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files.filter(NextEditionJar::ships)::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                try (InputStream stream = Files.newInputStream(file)) {
                    Files.copy(stream, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static boolean ships(Path file) {
        return Files.isRegularFile(file) && !file.toString().endsWith(".java");
    }

    private static void pack(Path classes, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                zip.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
    }
}
