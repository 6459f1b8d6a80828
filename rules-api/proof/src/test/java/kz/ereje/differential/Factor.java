package kz.ereje.differential;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One thing that can be so or otherwise in a dossier.
 *
 * @param name the place it is about, {@code /decisions/0/date}, or those that are changed by turns
 * @param levels what can stand there; the first leaves the dossier as it is
 */
record Factor(String name, List<Level> levels) {

    /**
     * What is set, by place; a missing node takes out what stands there. Outer places come before those inside them.
     *
     * @param settings the values by pointer
     */
    record Level(Map<String, JsonNode> settings) {

        static final Level AS_IT_IS = new Level(Map.of());

        static Level of(String pointer, JsonNode value) {
            return new Level(Map.of(pointer, value));
        }

        Level with(Level other) {
            Map<String, JsonNode> both = new TreeMap<>(settings);
            both.putAll(other.settings);
            return new Level(both);
        }

        /** Makes the settings; whether the dossier has all their places. */
        boolean apply(JsonNode dossier) {
            return new TreeMap<>(settings)
                    .entrySet().stream().allMatch(setting -> apply(dossier, setting.getKey(), setting.getValue()));
        }

        private static boolean apply(JsonNode dossier, String pointer, JsonNode value) {
            JsonNode parent = dossier.at(pointer.substring(0, pointer.lastIndexOf('/')));
            if (!(parent instanceof ObjectNode owner)) {
                return false;
            }
            String name = pointer.substring(pointer.lastIndexOf('/') + 1);
            if (value.isMissingNode()) {
                owner.remove(name);
            } else {
                owner.set(name, value.deepCopy());
            }
            return true;
        }
    }

    /** How many combinations there are of the levels of these. */
    static double combinations(List<Factor> factors) {
        return factors.stream().mapToDouble(factor -> factor.levels().size()).reduce(1, (one, other) -> one * other);
    }

    /** One factor for several: each of their levels by itself, and each two of different ones where that is wanted. */
    static Factor byTurns(List<Factor> factors, boolean two) {
        List<Level> levels = new ArrayList<>(List.of(Level.AS_IT_IS));
        for (int i = 0; i < factors.size(); i++) {
            for (Level level : factors.get(i).changes()) {
                levels.add(level);
                for (Factor other : two ? factors.subList(i + 1, factors.size()) : List.<Factor>of()) {
                    other.changes().forEach(more -> levels.add(level.with(more)));
                }
            }
        }
        return new Factor("one of " + factors.stream().map(Factor::name).toList(), List.copyOf(levels));
    }

    private List<Level> changes() {
        return levels.subList(1, levels.size());
    }
}
