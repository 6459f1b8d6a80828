package kz.ereje.kb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.drools.core.phreak.RuleExecutor;
import org.drools.core.reteoo.RuleTerminalNode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/** One Drools is told from another by the shapes of its classes, and relocation is no other Drools. */
class EngineShapesTest {

    private static final int API = Opcodes.ASM9;

    @Test
    void theBuildKeepsTheShapesOfTheDroolsThatItCompilesWith() {
        Map<String, Object> kept =
                JsonData.resource(EngineShapes.class.getResourceAsStream("drools.json"), "drools.json");
        assertThat(kept.get("shapes")).isEqualTo(EngineShapes.found());
        assertThat(EngineShapes.found()).hasSizeGreaterThan(10);
        assertThat(new HashSet<>(EngineShapes.found().values())).hasSameSizeAs(EngineShapes.classes());
    }

    /** As the plugins that shade do: with a new constant pool, or one that still holds what was replaced. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aRelocatedClassKeepsItsShape(boolean replacedIsLeft) throws IOException {
        for (Class<?> entry : EngineShapes.classes()) {
            byte[] relocated = relocated(bytes(entry), replacedIsLeft);
            assertThat(relocated).isNotEqualTo(bytes(entry));
            assertThat(new ClassReader(relocated).getClassName()).startsWith("office/hidden/org/");
            assertThat(ClassShape.of(relocated)).as(entry.getName()).isEqualTo(ClassShape.of(bytes(entry)));
        }
    }

    @Test
    void whatAClassDeclaresAndUsesIsItsShape() throws IOException {
        byte[] executor = bytes(RuleExecutor.class);
        Map<String, byte[]> others = new TreeMap<>();
        others.put("a method less", changed(executor, Change.METHOD_LEFT_OUT));
        others.put("a method of another name", changed(executor, Change.METHOD_RENAMED));
        others.put("a method that takes something else", changed(executor, Change.METHOD_TAKES_MORE));
        others.put("a method that anybody may call", changed(executor, Change.METHOD_MADE_PUBLIC));
        others.put("a field more", changed(executor, Change.FIELD_ADDED));
        others.put("code that calls another method", changed(executor, Change.CALLS_ANOTHER));
        others.put("another ancestor", changed(executor, Change.OTHER_ANCESTOR));
        others.put("another interface", changed(executor, Change.OTHER_INTERFACE));
        Set<Long> shapes = new HashSet<>(Set.of(ClassShape.of(executor)));
        others.forEach((what, bytes) ->
                assertThat(shapes.add(ClassShape.of(bytes))).as(what).isTrue());
        assertThat(ClassShape.of(changed(executor, Change.NOTHING))).isEqualTo(ClassShape.of(executor));
    }

    @Test
    void aTypeIsNotItsPackageAndNotAnotherType() throws IOException {
        byte[] node = bytes(RuleTerminalNode.class);
        long shape = ClassShape.of(node);
        assertThat(ClassShape.of(mapped(node, "org/drools/core/common/", "office/", true)))
                .isEqualTo(shape);
        assertThat(ClassShape.of(
                        mapped(node, "org/drools/core/common/Activations", "org/drools/core/common/Office", true)))
                .isNotEqualTo(shape);
    }

    @Test
    void whatIsNoClassHasNoShape() {
        assertThatThrownBy(() -> ClassShape.of(new byte[] {1, 2, 3})).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void theRefusalSaysWhatIsProvenWhatIsFoundAndWhatToDo() {
        assertThat(ProvenEngine.difference(EngineShapes.found(), "10.2.0")).isEmpty();
        Map<String, String> proven = new TreeMap<>(EngineShapes.found());
        proven.put("RuleExecutor", "another");
        assertThat(ProvenEngine.refusal("10.2.0", ProvenEngine.difference(proven, "10.2.0")))
                .isEqualTo("The rules are proven on Drools 10.2.0 and on no other; found drools-core-10.2.0.jar. Import"
                        + " kz.ereje:ereje-bom before other BOMs, or set the version of every org.drools and org.kie artifact"
                        + " to 10.2.0. To run with another Drools at your own risk, start Java with"
                        + " -Dereje.drools=unproven.");
    }

    private static byte[] bytes(Class<?> its) throws IOException {
        try (InputStream bytes = its.getResourceAsStream(its.getSimpleName() + ".class")) {
            return Objects.requireNonNull(bytes).readAllBytes();
        }
    }

    private static byte[] relocated(byte[] original, boolean replacedIsLeft) {
        return mapped(original, "org/", "office/hidden/org/", replacedIsLeft);
    }

    private static byte[] mapped(byte[] original, String from, String to, boolean replacedIsLeft) {
        ClassReader reader = new ClassReader(original);
        ClassWriter writer = replacedIsLeft ? new ClassWriter(reader, 0) : new ClassWriter(0);
        reader.accept(
                new ClassRemapper(writer, new Remapper(API) {
                    @Override
                    public String map(String name) {
                        return name.startsWith(from) ? to + name.substring(from.length()) : name;
                    }
                }),
                0);
        return writer.toByteArray();
    }

    private enum Change {
        NOTHING,
        METHOD_LEFT_OUT,
        METHOD_RENAMED,
        METHOD_TAKES_MORE,
        METHOD_MADE_PUBLIC,
        FIELD_ADDED,
        CALLS_ANOTHER,
        OTHER_ANCESTOR,
        OTHER_INTERFACE
    }

    private static byte[] changed(byte[] original, Change change) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(original).accept(new Changing(writer, change), 0);
        return writer.toByteArray();
    }

    /** Another version of the class, which nobody loads. */
    private static final class Changing extends ClassVisitor {

        private final Change change;
        private final List<String> seen = new ArrayList<>();

        Changing(ClassVisitor next, Change change) {
            super(API, next);
            this.change = change;
        }

        @Override
        public void visit(
                int version, int access, String name, String signature, String ancestor, String[] interfaces) {
            String[] implemented = change == Change.OTHER_INTERFACE ? new String[] {"office/Executed"} : interfaces;
            super.visit(
                    version,
                    access,
                    name,
                    signature,
                    change == Change.OTHER_ANCESTOR ? "office/Executor" : ancestor,
                    implemented);
            if (change == Change.FIELD_ADDED) {
                super.visitField(Opcodes.ACC_PRIVATE, "added", "I", null, null).visitEnd();
            }
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            boolean chosen = !name.startsWith("<") && (access & Opcodes.ACC_PRIVATE) != 0 && seen.isEmpty();
            if (chosen) {
                seen.add(name);
            }
            if (chosen && change == Change.METHOD_LEFT_OUT) {
                return null;
            }
            return new Calling(super.visitMethod(
                    chosen && change == Change.METHOD_MADE_PUBLIC ? Opcodes.ACC_PUBLIC : access,
                    chosen && change == Change.METHOD_RENAMED ? name + "Anew" : name,
                    chosen && change == Change.METHOD_TAKES_MORE ? descriptor.replace("(", "(I") : descriptor,
                    signature,
                    exceptions));
        }

        private final class Calling extends MethodVisitor {

            Calling(MethodVisitor next) {
                super(API, next);
            }

            @Override
            public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean ofInterface) {
                boolean chosen = change == Change.CALLS_ANOTHER && !name.startsWith("<") && !seen.contains("called");
                if (chosen) {
                    seen.add("called");
                }
                super.visitMethodInsn(opcode, owner, chosen ? name + "Anew" : name, descriptor, ofInterface);
            }
        }
    }
}
