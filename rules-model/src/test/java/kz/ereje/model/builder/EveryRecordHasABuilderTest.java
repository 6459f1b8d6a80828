package kz.ereje.model.builder;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.model.Dossier;
import kz.ereje.model.Issue;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.model.decision.Particulars;
import kz.ereje.model.fact.Bounds;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.Field.Holding;
import kz.ereje.model.schema.RecordSchema;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A builder for each record that a dossier is made of, and a setter for each of its facts: what is added to the records is not forgotten. */
class EveryRecordHasABuilderTest {

    private static final int RECORDS = 70;

    private static final Set<Class<? extends Record>> VOCABULARY = vocabulary();

    private static Set<Class<? extends Record>> vocabulary() {
        Set<Class<? extends Record>> found = new LinkedHashSet<>();
        collect(Dossier.class, found);
        Arrays.stream(DecisionKind.values()).forEach(kind -> collect(kind.type().asSubclass(Record.class), found));
        return found;
    }

    private static void collect(Class<? extends Record> type, Set<Class<? extends Record>> found) {
        if (found.add(type)) {
            RecordSchema.of(type).fields().stream()
                    .filter(field -> field.holding() == Holding.RECORD || field.holding() == Holding.PARTICULARS)
                    .filter(field -> field.type() != Decision.class)
                    .forEach(field -> collect(field.type().asSubclass(Record.class), found));
        }
    }

    @Test
    void thereIsABuilderForEachRecordAndForNothingElse() throws Exception {
        Path classes =
                Path.of(DossierBuilder.class.getResource("DossierBuilder.class").toURI());
        try (Stream<Path> files = Files.list(classes.resolveSibling(""))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith("Builder.class")))
                    .hasSizeGreaterThan(RECORDS)
                    .containsExactlyInAnyOrderElementsOf(VOCABULARY.stream()
                            .map(type -> builder(type).getSimpleName() + ".class")
                            .toList());
        }
    }

    @TestFactory
    Stream<DynamicTest> aSetterForEachFact() {
        return VOCABULARY.stream()
                .map(type -> DynamicTest.dynamicTest(
                        type.getSimpleName(),
                        () -> RecordSchema.of(type).fields().stream()
                                .filter(Field::fact)
                                .forEach(field -> hasSetters(builder(type), field))));
    }

    private static void hasSetters(Class<?> builder, Field field) {
        Set<Class<?>> takes = new LinkedHashSet<>(List.of(Fact.class, single(field)));
        if (field.list()) {
            takes.add(List.class);
        }
        if (field.bounded()) {
            takes.add(Bounds.class);
        }
        String name = builder.getSimpleName() + "." + field.name();
        assertThat(setters(builder, field.name())).as(name).containsAll(takes).doesNotContain(Object.class);
        assertThat(setters(builder, field.name()).contains(Bounds.class))
                .as(name)
                .isEqualTo(field.bounded());
        String none = "no" + field.name().substring(0, 1).toUpperCase(Locale.ROOT)
                + field.name().substring(1);
        assertThat(Arrays.stream(builder.getMethods())
                        .anyMatch(method -> method.getName().equals(none)))
                .as(builder.getSimpleName() + "." + none)
                .isEqualTo(field.orNone() || field.list());
    }

    private static Class<?> single(Field field) {
        return field.holding() == Holding.REFERENCE ? Ref.class : field.type();
    }

    /** What the setters of this name take first. */
    private static Set<Class<?>> setters(Class<?> builder, String name) {
        return Arrays.stream(builder.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() > 0)
                .map(method -> method.getParameterTypes()[0])
                .collect(Collectors.toSet());
    }

    @Test
    void aDossierTakesEachRecordThatHasAnId() {
        Set<String> adders = Arrays.stream(DossierBuilder.class.getDeclaredMethods())
                .filter(method -> method.getReturnType() == Ref.class && method.getParameterCount() == 2)
                .map(Method::getName)
                .collect(Collectors.toSet());
        assertThat(adders)
                .containsExactlyInAnyOrderElementsOf(VOCABULARY.stream()
                        .filter(type -> type != Particulars.class && type != Issue.class && hasId(type))
                        .map(type -> type.getSimpleName().substring(0, 1).toLowerCase(Locale.ROOT)
                                + type.getSimpleName().substring(1))
                        .toList())
                .hasSizeGreaterThan(DecisionKind.values().length);
    }

    private static boolean hasId(Class<? extends Record> type) {
        return RecordSchema.of(type).flatFields().stream().anyMatch(field -> field.holding() == Holding.ID);
    }

    private static Class<?> builder(Class<? extends Record> type) {
        return found(type == Particulars.class ? "DecisionBuilder" : type.getSimpleName() + "Builder");
    }

    private static Class<?> found(String name) {
        try {
            return Class.forName(DossierBuilder.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name, e);
        }
    }
}
