package kz.ereje.kb;

import java.lang.module.ModuleDescriptor;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The jars of Drools that come along with the rules, and what they state of their version. Relocated or repackaged they state that of the
 * application; then only the shapes of their classes tell one from another.
 */
final class EngineJars {

    /** A class of each; by their names, since the library itself enters only some of them. */
    private static final List<String> CLASSES = List.of(
            "org.drools.base.rule.Declaration",
            "org.drools.compiler.builder.InternalKnowledgeBuilder",
            "org.drools.core.phreak.RuleExecutor",
            "org.drools.kiesession.agenda.DefaultAgenda",
            "org.drools.model.impl.ModelImpl",
            "org.drools.modelcompiler.KieBaseBuilder",
            "org.drools.util.StringUtils",
            "org.drools.wiring.api.ComponentsFactory",
            "org.drools.wiring.statics.StaticComponentsSupplier",
            "org.kie.api.runtime.KieSession",
            "org.kie.internal.KieInternalServices",
            "org.kie.memorycompiler.CompilationResult");

    private EngineJars() {}

    /** The names of the jars that state another version than this one. */
    static SortedSet<String> ofOtherVersions(String version) {
        SortedSet<String> others = new TreeSet<>();
        CLASSES.stream()
                .flatMap(EngineJars::loaded)
                .filter(entry ->
                        stated(entry).filter(other -> !other.equals(version)).isPresent())
                .forEach(entry -> others.add(name(entry)));
        return others;
    }

    /** None where a jar lacks it: whether Drools is whole is told by its shapes. */
    private static Stream<Class<?>> loaded(String name) {
        try {
            return Stream.of(Class.forName(name, false, EngineJars.class.getClassLoader()));
        } catch (ClassNotFoundException e) {
            return Stream.of();
        }
    }

    /** The name of the file that holds the class, which has the version in most cases; and the version that it states. */
    static String name(Class<?> entry) {
        String file = file(entry.getProtectionDomain().getCodeSource());
        String version = stated(entry).orElse("");
        return version.isEmpty() || file.contains(version) ? file : file + " (" + version + ")";
    }

    private static String file(@Nullable CodeSource source) {
        if (source == null || source.getLocation() == null) {
            return "an unknown place";
        }
        String place = source.getLocation().getPath().replaceAll("(!?/)+$", "");
        return place.substring(place.lastIndexOf('/') + 1);
    }

    /** By its manifest, or on the module path by its name. */
    private static Optional<String> stated(Class<?> entry) {
        Package its = entry.getPackage();
        String title = its == null ? null : its.getImplementationTitle();
        if (title != null && title.matches("(?i).*\\b(drools|kie)\\b.*")) {
            return Optional.ofNullable(its.getImplementationVersion());
        }
        return Optional.ofNullable(entry.getModule().getDescriptor())
                .filter(ModuleDescriptor::isAutomatic)
                .flatMap(ModuleDescriptor::rawVersion);
    }
}
