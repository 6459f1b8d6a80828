package kz.ereje.differential;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.ereje.differential.Factor.Level;

/** Factors written by hand, where several places have to change at once. */
final class Extra {

    private static final Path CONSENT = Path.of("src/test/resources/differential/factors/consent.json");

    private Extra() {}

    /** The factors of a rule and these, where the rule wants a consent; {@code rule} tells the decision, {@code of decisions[0]}. */
    static List<Factor> beside(String rule, JsonNode base, List<Factor> factors) {
        if (!rule.contains("-consent of ")) {
            return factors;
        }
        List<Factor> all = new ArrayList<>(factors);
        all.add(consent(base, rule.substring(rule.indexOf('[') + 1, rule.indexOf(']'))));
        return List.copyOf(all);
    }

    private static Factor consent(JsonNode base, String decision) {
        JsonNode judged = base.at("/decisions/" + decision);
        List<Level> levels = new ArrayList<>(List.of(Level.AS_IT_IS));
        for (JsonNode level : CaseFiles.json(CONSENT).get("levels")) {
            Map<String, JsonNode> settings = new TreeMap<>();
            level.path("set")
                    .properties()
                    .forEach(setting -> settings.put(
                            setting.getKey().replace("{d}", decision), filled(setting.getValue(), judged)));
            level.path("remove")
                    .forEach(place -> settings.put(place.asText().replace("{d}", decision), MissingNode.getInstance()));
            levels.add(new Level(settings));
        }
        return new Factor("/consents (by hand)", List.copyOf(levels));
    }

    /** What stands for the asset or the kind of the decision; a decision about no asset leaves the place unknown. */
    private static JsonNode filled(JsonNode value, JsonNode decision) {
        return switch (value.asText()) {
            case "{asset}" -> decision.path("asset");
            case "{kind}" -> decision.path("kind");
            default -> value;
        };
    }
}
