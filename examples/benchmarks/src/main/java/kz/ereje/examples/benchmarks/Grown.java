package kz.ereje.examples.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ereje.api.Dossiers;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.model.Dossier;

/** Repeats the decision, meetings, consents and contracts of a dossier a given number of times, each time under other ids. */
final class Grown {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> REPEATED = List.of("contracts", "meetings", "consents", "decisions");

    private Grown() {}

    /**
     * The grown dossier.
     *
     * @param json a dossier of one decision
     * @param times how many times each of them is repeated
     */
    static Dossier of(byte[] json, int times) throws IOException, UnreadableDossierException {
        ObjectNode grown = (ObjectNode) JSON.readTree(json);
        Set<String> ids = new HashSet<>();
        for (String list : REPEATED) {
            grown.path(list).forEach(member -> ids.add(member.get("id").asText()));
        }
        for (String list : REPEATED) {
            if (grown.path(list) instanceof ArrayNode once) {
                ArrayNode more = grown.putArray(list);
                for (int i = 0; i < times; i++) {
                    for (JsonNode member : once) {
                        more.add(renamed(member, ids, "-" + i));
                    }
                }
            }
        }
        return Dossiers.read("grown", JSON.writeValueAsBytes(grown));
    }

    private static JsonNode renamed(JsonNode value, Set<String> ids, String suffix) {
        if (value.isTextual() && ids.contains(value.asText())) {
            return JSON.getNodeFactory().textNode(value.asText() + suffix);
        }
        if (value.isArray()) {
            ArrayNode list = JSON.createArrayNode();
            value.forEach(element -> list.add(renamed(element, ids, suffix)));
            return list;
        }
        if (value.isObject()) {
            ObjectNode object = JSON.createObjectNode();
            for (Iterator<Map.Entry<String, JsonNode>> fields = value.fields(); fields.hasNext(); ) {
                Map.Entry<String, JsonNode> field = fields.next();
                object.set(field.getKey(), renamed(field.getValue(), ids, suffix));
            }
            return object;
        }
        return value;
    }
}
