package kz.ereje.promise;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The classes of a jar and what is in them, as lines of text. */
final class ApiLines {

    private ApiLines() {}

    static List<String> of(JarFile jar) {
        List<String> lines = new ArrayList<>();
        new ClassFileImporter()
                .importJar(jar).stream()
                        .filter(type -> type.getName().startsWith("kz.ereje."))
                        .sorted(Comparator.comparing(JavaClass::getName))
                        .forEach(type -> add(type, lines));
        return lines;
    }

    private static void add(JavaClass type, List<String> lines) {
        String kind = type.isEnum() ? "enum" : type.isRecord() ? "record" : type.isInterface() ? "interface" : "class";
        lines.add(kind + " " + type.getName() + above(type));
        Stream.concat(
                        type.getFields().stream()
                                .filter(field -> isWritten(field.getModifiers()))
                                .map(ApiLines::field),
                        type.getCodeUnits().stream()
                                .filter(unit -> isWritten(unit.getModifiers()))
                                .map(ApiLines::unit))
                .sorted()
                .map(line -> "  " + line)
                .forEach(lines::add);
    }

    private static String above(JavaClass type) {
        return Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
                .map(JavaType::getName)
                .filter(name -> !name.equals("java.lang.Object") && !name.startsWith("java.lang.Record"))
                .sorted()
                .map(name -> " : " + name)
                .collect(Collectors.joining());
    }

    private static boolean isWritten(Set<JavaModifier> modifiers) {
        return !modifiers.contains(JavaModifier.SYNTHETIC) && !modifiers.contains(JavaModifier.BRIDGE);
    }

    private static String field(JavaField field) {
        return modifiers(field.getModifiers()) + field.getName() + ": "
                + field.getType().getName();
    }

    private static String unit(JavaCodeUnit unit) {
        String parameters =
                unit.getParameterTypes().stream().map(JavaType::getName).collect(Collectors.joining(", "));
        String thrown = unit.getThrowsClause().getTypes().stream()
                .map(JavaType::getName)
                .map(name -> " throws " + name)
                .collect(Collectors.joining());
        return modifiers(unit.getModifiers()) + unit.getName() + "(" + parameters + "): "
                + unit.getReturnType().getName() + thrown;
    }

    /** But public, which nearly all is. */
    private static String modifiers(Set<JavaModifier> modifiers) {
        return Stream.of(JavaModifier.PROTECTED, JavaModifier.STATIC, JavaModifier.ABSTRACT)
                .filter(modifiers::contains)
                .map(modifier -> modifier.name().toLowerCase(Locale.ROOT) + " ")
                .collect(Collectors.joining());
    }
}
