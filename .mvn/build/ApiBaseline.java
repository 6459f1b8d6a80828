import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;

/**
 * Leaves of a jar what applications may rely on: the public classes of some packages, with what is public or protected in them, and no
 * code. Left out are the constructors of records that may gain a component. The same classes give the same bytes.
 *
 * <p>Run by {@code .ci/api-baseline}, in one file: {@code java -cp asm.jar ApiBaseline.java JAR STRIPPED PACKAGE...}.
 */
final class ApiBaseline {

    private static final int SEEN = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED;

    /** The answer's data and the vocabulary, which have builders: applications do not make these records by their constructors. */
    private static final Pattern GROWING = Pattern.compile("kz/ereje/api/data|kz/ereje/model(/decision|/schema)?");

    private ApiBaseline() {}

    public static void main(String[] arguments) throws IOException {
        List<String> packages = Stream.of(arguments)
                .skip(2)
                .map(name -> name.replace('.', '/'))
                .collect(Collectors.toList());
        TreeMap<String, byte[]> kept = new TreeMap<>();
        try (JarFile jar = new JarFile(arguments[0])) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                if (entry.getName().endsWith(".class") && packages.contains(folder(entry.getName()))) {
                    keep(kept, entry.getName(), new ClassReader(jar.getInputStream(entry).readAllBytes()));
                }
            }
        }
        kept.keySet().removeIf(name -> name.contains("$") && !kept.containsKey(name.substring(0, name.indexOf('$')) + ".class"));
        write(Path.of(arguments[1]), kept);
    }

    private static String folder(String name) {
        return name.substring(0, Math.max(name.lastIndexOf('/'), 0));
    }

    private static void keep(TreeMap<String, byte[]> kept, String name, ClassReader read) {
        Stripped stripped = new Stripped(new ClassWriter(0));
        read.accept(stripped, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
        if (stripped.seen) {
            kept.put(name, stripped.writer.toByteArray());
        }
    }

    private static void write(Path file, TreeMap<String, byte[]> kept) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out)) {
            for (var each : kept.entrySet()) {
                ZipEntry entry = new ZipEntry(each.getKey());
                entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
                jar.putNextEntry(entry);
                jar.write(each.getValue());
            }
        }
    }

    private static final class Stripped extends ClassVisitor {
        private final ClassWriter writer;
        private boolean seen;
        private boolean grows;

        Stripped(ClassWriter writer) {
            super(Opcodes.ASM9, writer);
            this.writer = writer;
        }

        @Override
        public void visit(int version, int access, String name, String signature, String above, String[] interfaces) {
            seen = (access & SEEN) != 0;
            grows = "java/lang/Record".equals(above) && GROWING.matcher(folder(name)).matches();
            super.visit(version, access, name, signature, above, interfaces);
        }

        @Override
        public RecordComponentVisitor visitRecordComponent(String name, String descriptor, String signature) {
            return null;
        }

        @Override
        public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
            return (access & SEEN) == 0 ? null : super.visitField(access, name, descriptor, signature, value);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] thrown) {
            if ((access & SEEN) == 0 || grows && name.equals("<init>")) {
                return null;
            }
            return super.visitMethod(access, name, descriptor, signature, thrown);
        }
    }
}
