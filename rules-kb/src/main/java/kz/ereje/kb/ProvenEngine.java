package kz.ereje.kb;

import java.util.Map;
import java.util.SortedSet;

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
        String version = String.valueOf(kept.get("version"));
        String found = difference((Map<?, ?>) kept.getOrDefault("shapes", Map.of()), version);
        if (!found.isEmpty()) {
            throw new RuleBaseException(refusal(version, found));
        }
    }

    /** The jars that state another version, and those whose classes have other shapes; empty where there are none. */
    static String difference(Map<?, ?> proven, String version) {
        try {
            SortedSet<String> jars = EngineJars.ofOtherVersions(version);
            Map<String, String> shapes = EngineShapes.found();
            EngineShapes.classes().stream()
                    .filter(entry -> !String.valueOf(shapes.get(entry.getSimpleName()))
                            .equals(proven.get(entry.getSimpleName())))
                    .forEach(entry -> jars.add(EngineJars.name(entry)));
            return jars.isEmpty() ? "" : "found " + String.join(", ", jars);
        } catch (LinkageError e) {
            return "found one that does not fit together: " + e;
        }
    }

    static String refusal(String version, String found) {
        return "The rules are proven on Drools " + version + " and on no other; " + found
                + ". Import kz.ereje:ereje-bom before other BOMs, or set the version of every org.drools and org.kie artifact to "
                + version
                + ". To run with another Drools at your own risk, start Java with -D" + PROPERTY + "=" + UNPROVEN + ".";
    }
}
