import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.drools.model.DomainClassMetadata;

/**
 * Rewrites the classes in which Drools numbers the properties of the facts, so that the properties are in order of their names. Drools
 * numbers them in the order in which the Java virtual machine happens to list methods, so that two builds of one source would differ.
 *
 * <p>Run by the build, in one file: {@code java -cp CLASSES:LIBRARIES SortMetadata.java CLASSES}.
 */
final class SortMetadata {

    private SortMetadata() {}

    public static void main(String[] arguments) throws Exception {
        Path classes = Path.of(arguments[0]);
        List<Path> found = holders(classes);
        if (found.isEmpty()) {
            throw new IllegalStateException("No DomainClassesMetadata in " + classes + ": has Drools changed its output?");
        }
        for (Path file : found) {
            String name = classes.relativize(file).toString().replace(".class", "").replace(file.getFileSystem().getSeparator(), ".");
            compile(classes, name, source(Class.forName(name)));
        }
    }

    private static List<Path> holders(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(file -> file.getFileName().toString().matches("DomainClassesMetadata[0-9A-F]+\\.class"))
                    .sorted()
                    .toList();
        }
    }

    private static String source(Class<?> holder) throws IllegalAccessException {
        StringBuilder source = new StringBuilder("package " + holder.getPackageName() + ";\n");
        source.append("public class " + holder.getSimpleName() + " {\n");
        List<Field> fields = Arrays.stream(holder.getDeclaredFields())
                .sorted(Comparator.comparing(Field::getName))
                .toList();
        for (Field field : fields) {
            String nested = field.getName().replaceFirst("_INSTANCE$", "");
            source.append("public static final " + DomainClassMetadata.class.getName() + " " + field.getName() + " = new "
                    + nested + "();\n");
            nested(source, nested, (DomainClassMetadata) field.get(null));
        }
        return source.append("}\n").toString();
    }

    private static void nested(StringBuilder source, String name, DomainClassMetadata metadata) {
        List<String> properties = properties(metadata);
        String type = metadata.getDomainClass().getCanonicalName();
        source.append("private static class " + name + " implements " + DomainClassMetadata.class.getName() + " {\n");
        source.append("public Class<?> getDomainClass() { return " + type + ".class; }\n");
        source.append("public int getPropertiesSize() { return " + properties.size() + "; }\n");
        source.append("public int getPropertyIndex(String name) {\nswitch (name) {\n");
        for (int i = 0; i < properties.size(); i++) {
            source.append("case \"" + properties.get(i) + "\": return " + i + ";\n");
        }
        source.append("default: throw new RuntimeException(\"Unknown property '\" + name + \"' of " + type + "\");\n}\n}\n}\n");
    }

    /** The properties that Drools knows, by name; as many as it counts, or the build fails. */
    private static List<String> properties(DomainClassMetadata metadata) {
        TreeSet<String> names = Stream.concat(
                        Stream.of("this"), Arrays.stream(metadata.getDomainClass().getMethods()).flatMap(SortMetadata::names))
                .filter(name -> known(metadata, name))
                .collect(Collectors.toCollection(TreeSet::new));
        if (names.size() != metadata.getPropertiesSize()) {
            throw new IllegalStateException(metadata.getDomainClass() + ": found " + names + " of " + metadata.getPropertiesSize());
        }
        return List.copyOf(names);
    }

    private static Stream<String> names(Method method) {
        String name = method.getName();
        String bare = name.replaceFirst("^(get|is)", "");
        return bare.isEmpty() ? Stream.of(name) : Stream.of(name, Character.toLowerCase(bare.charAt(0)) + bare.substring(1));
    }

    private static boolean known(DomainClassMetadata metadata, String name) {
        try {
            return metadata.getPropertyIndex(name) >= 0;
        } catch (RuntimeException unknown) {
            return false;
        }
    }

    private static void compile(Path classes, String name, String source) throws IOException {
        Path folder = Files.createTempDirectory("metadata");
        Path file = Files.writeString(folder.resolve(name.substring(name.lastIndexOf('.') + 1) + ".java"), source);
        int code = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "--release", "17", "-g:none", "-proc:none", "-cp", System.getProperty("java.class.path"),
                        "-d", classes.toString(), file.toString());
        Files.delete(file);
        Files.delete(folder);
        if (code != 0) {
            throw new IllegalStateException("Could not compile " + name);
        }
    }
}
