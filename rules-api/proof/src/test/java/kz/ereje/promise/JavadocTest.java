package kz.ereje.promise;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What a programmer reads of the door: each type says whether it can change and which threads may use it, and everything public has its
 * sentence. The constants of an enum can neither change nor be more than one: they need no word about it.
 */
class JavadocTest {

    private static final Pattern THREADS = Pattern.compile("\\bthreads?\\b");
    private static final Pattern MUTABILITY =
            Pattern.compile("(?i)\\bimmutable\\b|\\bholds no state\\b|\\bchanges with each\\b");
    private static final List<Path> DOOR = List.of(
            KeptLines.ROOT.resolve("rules-api/src/main/java/kz/ereje/api"),
            KeptLines.ROOT.resolve("rules-api/src/main/java/kz/ereje/api/data"),
            KeptLines.ROOT.resolve("rules-model/src/main/java/kz/ereje/model/builder"),
            KeptLines.ROOT.resolve("rules-model/target/generated-sources/annotations/kz/ereje/model/builder"));
    private static final Seen SEEN = new Seen();

    @BeforeAll
    static void read() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Path folder : DOOR) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(sources));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                SEEN.scan(unit, docs);
            }
        }
    }

    @Test
    void eachTypeSaysWhoMayUseItAtOnce() {
        assertThat(SEEN.types).hasSizeGreaterThan(100);
        assertThat(SEEN.types.stream()
                        .filter(type -> !THREADS.matcher(type.text).find())
                        .map(Type::name))
                .as("the comment of the class says nothing of threads")
                .isEmpty();
    }

    @Test
    void eachTypeSaysWhetherItCanChange() {
        assertThat(SEEN.types.stream()
                        .filter(type -> !MUTABILITY.matcher(type.text).find())
                        .map(Type::name))
                .as("the comment of the class says nothing of mutability")
                .isEmpty();
    }

    @Test
    void everythingPublicHasItsSentence() {
        assertThat(SEEN.members).isGreaterThan(1000);
        assertThat(SEEN.silent).isEmpty();
    }

    private record Type(String name, String text) {}

    private static final class Seen extends TreePathScanner<Void, DocTrees> {
        private final List<Type> types = new ArrayList<>();
        private final List<String> silent = new ArrayList<>();
        private int members;

        @Override
        public Void visitClass(ClassTree type, DocTrees docs) {
            boolean top = getCurrentPath().getParentPath().getLeaf() instanceof CompilationUnitTree;
            if (!isPublic(type.getModifiers())) {
                return null;
            }
            String text = told(type.getSimpleName().toString(), docs);
            if (top && type.getKind() != Tree.Kind.ENUM) {
                types.add(new Type(type.getSimpleName().toString(), text));
            }
            return super.visitClass(type, docs);
        }

        @Override
        public Void visitMethod(MethodTree method, DocTrees docs) {
            boolean inherits = method.getModifiers().getAnnotations().toString().contains("Override");
            if (isPublic(method.getModifiers()) && !inherits) {
                told(owner() + "." + method.getName(), docs);
            }
            return null;
        }

        @Override
        public Void visitVariable(VariableTree field, DocTrees docs) {
            if (isPublic(field.getModifiers())) {
                told(owner() + "." + field.getName(), docs);
            }
            return null;
        }

        private String owner() {
            return ((ClassTree) getCurrentPath().getParentPath().getLeaf())
                    .getSimpleName()
                    .toString();
        }

        private String told(String name, DocTrees docs) {
            members++;
            DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
            if (comment == null || comment.getFullBody().isEmpty()) {
                silent.add(name);
                return "";
            }
            return comment.getFullBody().toString().replaceAll("\\s+", " ");
        }

        private static boolean isPublic(ModifiersTree modifiers) {
            Set<Modifier> flags = modifiers.getFlags();
            return flags.contains(Modifier.PUBLIC) || flags.contains(Modifier.PROTECTED);
        }
    }
}
