package kz.ereje.spring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import kz.ereje.api.data.ReportData;
import kz.ereje.model.Dossier;
import kz.ereje.model.decision.Decision;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.hint.BindingReflectionHintsRegistrar;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.aot.hint.TypeReference;

/**
 * What ahead-of-time processing cannot see: the library's files, the rules, which are made by the names of their classes, and the records
 * that are read and written by their components. A native image
 * was not tried, and none is promised.
 */
class ErejeRuntimeHints implements RuntimeHintsRegistrar {

    private static final String RULES = "META-INF/kie/kz.ereje/rules-kb/drools-model";

    @Override
    public void registerHints(RuntimeHints hints, @Nullable ClassLoader loader) {
        // Two stars: one ends at a folder from Spring 7 on.
        hints.resources().registerPattern("kz/ereje/**").registerPattern(RULES);
        BindingReflectionHintsRegistrar records = new BindingReflectionHintsRegistrar();
        records.registerReflectionHints(hints.reflection(), ReportData.class, Dossier.class);
        records.registerReflectionHints(
                hints.reflection(), kinds(Decision.class).toArray(Class<?>[]::new));
        ClassLoader asked = loader == null ? ErejeRuntimeHints.class.getClassLoader() : loader;
        rules(asked)
                .forEach(name -> hints.reflection()
                        .registerType(TypeReference.of(name), MemberCategory.INVOKE_DECLARED_CONSTRUCTORS));
    }

    /** The records of a sealed interface; between it and them stand others. */
    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(ErejeRuntimeHints::kinds)
                : Stream.of(type);
    }

    private static Stream<String> rules(ClassLoader loader) {
        try (InputStream names = loader.getResourceAsStream(RULES)) {
            if (names == null) {
                throw new IllegalStateException("The rule base is not on the class path: no " + RULES);
            }
            return new String(names.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("kz."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
