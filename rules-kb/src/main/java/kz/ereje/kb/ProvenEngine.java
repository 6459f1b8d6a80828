package kz.ereje.kb;

import java.security.CodeSource;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The Drools that the rules were compiled with and proven on, and the refusal of any other: one that evaluates a rule otherwise would
 * answer otherwise, in silence.
 */
final class ProvenEngine {

    /** The system property by which an application takes another Drools upon itself, and the value that it has to have. */
    static final String PROPERTY = "ereje.drools";

    static final String UNPROVEN = "unproven";

    private static final String KEPT = "drools.json";

    private ProvenEngine() {}

    /**
     * Looks at the Drools that is there.
     *
     * @throws RuleBaseException if it is another one than the rules were proven on, and the application did not say that it knows
     */
    static void refuseAnother() {
        if (UNPROVEN.equals(System.getProperty(PROPERTY))) {
            return;
        }
        Map<String, Object> kept = JsonData.resource(ProvenEngine.class.getResourceAsStream(KEPT), KEPT);
        String found = difference((Map<?, ?>) kept.getOrDefault("shapes", Map.of()));
        if (!found.isEmpty()) {
            throw new RuleBaseException(refusal(String.valueOf(kept.get("version")), found));
        }
    }

    /** Where the classes that differ were found; empty where none does. */
    static String difference(Map<?, ?> proven) {
        try {
            Map<String, String> shapes = EngineShapes.found();
            return shapes.equals(proven) ? "" : "found " + jars(shapes, proven);
        } catch (LinkageError e) {
            return "found one that does not fit together: " + e;
        }
    }

    private static String jars(Map<String, String> shapes, Map<?, ?> proven) {
        List<Class<?>> others = EngineShapes.classes().stream()
                .filter(entry ->
                        !String.valueOf(shapes.get(entry.getSimpleName())).equals(proven.get(entry.getSimpleName())))
                .toList();
        TreeSet<String> jars = new TreeSet<>();
        others.forEach(entry -> jars.add(jar(entry)));
        return String.join(", ", jars);
    }

    /** The name of the file that holds the class, which has the version in most cases; and the version that its manifest states. */
    private static String jar(Class<?> entry) {
        String file = file(entry.getProtectionDomain().getCodeSource());
        String version = version(entry.getPackage());
        return version.isEmpty() || file.contains(version) ? file : file + " (" + version + ")";
    }

    private static String file(@Nullable CodeSource source) {
        if (source == null || source.getLocation() == null) {
            return "an unknown place";
        }
        String place = source.getLocation().getPath().replaceAll("(!?/)+$", "");
        return place.substring(place.lastIndexOf('/') + 1);
    }

    /** Of a jar of Drools or KIE alone: a repackaged one states the version of the application. */
    private static String version(@Nullable Package its) {
        String title = its == null ? null : its.getImplementationTitle();
        String version = its == null ? null : its.getImplementationVersion();
        return title == null || version == null || !title.matches("(?i).*\\b(drools|kie)\\b.*") ? "" : version;
    }

    static String refusal(String version, String found) {
        return "The rules are proven on Drools " + version + " and on no other; " + found
                + ". Import kz.ereje:ereje-bom before other BOMs, or set the version of every org.drools and org.kie artifact to "
                + version
                + ". To run with another Drools at your own risk, start Java with -D" + PROPERTY + "=" + UNPROVEN + ".";
    }
}
