package kz.ereje.guard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import kz.ereje.api.Dossiers;
import kz.ereje.model.Dossier;
import kz.ereje.model.Territory;
import kz.ereje.proof.Rewritten;

/**
 * Dossiers that grow in one way: each is made of a dossier of one decision, of which one list, or two lists that refer to each other, get
 * ever longer.
 */
final class Shapes {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Dossier dossier;
    private final ObjectNode base;
    private final Map<String, IntFunction<byte[]>> shapes = new TreeMap<>();

    private Shapes(Dossier dossier) {
        this.dossier = dossier;
        this.base = tree(dossier);
    }

    private static ObjectNode tree(Dossier dossier) {
        try {
            return (ObjectNode) JSON.readTree(Dossiers.write(dossier));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** So many decisions on the same papers, or each on papers of its own. */
    static Map<String, IntFunction<byte[]>> ofDecisions(Dossier dossier) {
        Shapes made = new Shapes(dossier);
        made.shapes.put("decisions on the same papers", made::onTheSame);
        made.shapes.put("decisions on papers of their own", made::onTheirOwn);
        return made.shapes;
    }

    /** So many elements in each list that a record of the dossier holds, and in each two that refer to each other. */
    static Map<String, IntFunction<byte[]>> ofLists(Dossier dossier) {
        Shapes made = new Shapes(dossier);
        made.inLists(made.base, "");
        return made.shapes;
    }

    /** So many records in one list of the dossier, to which nothing refers. */
    static Map<String, IntFunction<byte[]>> ofRecords(Dossier dossier) {
        Shapes made = new Shapes(dossier);
        for (String list : List.of("territories", "actors", "assets", "contracts", "meetings", "consents")) {
            made.shapes.put(
                    list + " to which nothing refers",
                    count -> made.changed(copy -> {
                        for (int i = 0; i < count; i++) {
                            ObjectNode member = made.base.path(list).isEmpty()
                                    ? JSON.createObjectNode()
                                    : (ObjectNode) made.base.path(list).get(0).deepCopy();
                            copy.withArray(list).add(member.put("id", "more-" + i));
                        }
                    }));
        }
        return made.shapes;
    }

    private byte[] changed(Consumer<ObjectNode> change) {
        ObjectNode copy = base.deepCopy();
        change.accept(copy);
        return written(copy);
    }

    private static byte[] written(ObjectNode dossier) {
        try {
            return JSON.writeValueAsBytes(dossier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] onTheSame(int count) {
        return changed(copy -> {
            ArrayNode decisions = copy.withArray("decisions");
            JsonNode first = decisions.get(0);
            for (int i = 1; i < count; i++) {
                decisions.add(((ObjectNode) first.deepCopy())
                        .put("id", first.path("id").asText() + "-" + i));
            }
        });
    }

    /** Territories are places, and not papers. */
    private byte[] onTheirOwn(int count) {
        ObjectNode joined = base.deepCopy();
        Set<String> places = dossier.territories().stream().map(Territory::id).collect(Collectors.toSet());
        for (int i = 1; i < count; i++) {
            String suffix = "-" + i;
            ObjectNode copy = tree(Rewritten.renamed(dossier, id -> places.contains(id) ? id : id + suffix));
            copy.properties().stream()
                    .filter(member ->
                            member.getValue().isArray() && !member.getKey().equals("territories"))
                    .forEach(member -> joined.withArray(member.getKey()).addAll((ArrayNode) member.getValue()));
        }
        return written(joined);
    }

    private void inLists(JsonNode node, String pointer) {
        node.properties().forEach(member -> inValue(member.getValue(), pointer + "/" + member.getKey()));
    }

    private void inValue(JsonNode value, String pointer) {
        boolean ofDossier = pointer.lastIndexOf('/') == 0;
        if (value.isArray() && !value.isEmpty()) {
            if (!ofDossier) {
                growing(pointer);
            }
            if (value.get(0).isObject()) {
                inLists(value.get(0), pointer + "/0");
            }
        }
    }

    private void growing(String pointer) {
        JsonNode element = base.at(pointer).get(0);
        String name = pointer.replaceAll("/\\d+", "");
        if (element.isObject()) {
            shapes.put(name, count -> changed(copy -> more(copy, pointer, count)));
            bothGrowing(pointer, name, element);
        } else if (!target(element.asText()).isEmpty()) {
            shapes.put(name, count -> changed(copy -> referring(copy, pointer, count)));
        }
    }

    /** A list of records with a list inside that refers to others: as many of both. */
    private void bothGrowing(String pointer, String name, JsonNode element) {
        element.properties().forEach(member -> {
            JsonNode inner = member.getValue();
            if (inner.isArray()
                    && !inner.isEmpty()
                    && !target(inner.get(0).asText()).isEmpty()) {
                shapes.put(
                        name + " and their " + member.getKey(),
                        count -> changed(copy -> {
                            referring(copy, pointer + "/0/" + member.getKey(), count);
                            ArrayNode list = (ArrayNode) copy.at(pointer);
                            JsonNode grown = list.get(0);
                            for (int i = 1; i < count; i++) {
                                list.add(grown.deepCopy());
                            }
                        }));
            }
        });
    }

    private static void more(ObjectNode copy, String pointer, int count) {
        ArrayNode list = (ArrayNode) copy.at(pointer);
        JsonNode first = list.get(0);
        for (int i = 1; i < count; i++) {
            ObjectNode another = first.deepCopy();
            if (another.has("id")) {
                another.put("id", another.path("id").asText() + "-" + i);
            }
            list.add(another);
        }
    }

    /** As many references, each to a record of its own. */
    private void referring(ObjectNode copy, String pointer, int count) {
        ArrayNode references = (ArrayNode) copy.at(pointer);
        String id = references.get(0).asText();
        String list = target(id);
        ArrayNode records = (ArrayNode) copy.at(list);
        JsonNode named = StreamSupport.stream(records.spliterator(), false)
                .filter(record -> record.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
        for (int i = 1; i < count; i++) {
            records.add(((ObjectNode) named.deepCopy()).put("id", id + "-" + i));
            references.add(id + "-" + i);
        }
    }

    /** The list that holds the record with this id; empty where it is no reference. */
    private String target(String id) {
        List<String> found = new ArrayList<>();
        base.properties().stream().filter(member -> member.getValue().isArray()).forEach(member -> {
            if (holds(member.getValue(), id)) {
                found.add("/" + member.getKey());
            }
            for (int i = 0; i < member.getValue().size(); i++) {
                if (holds(member.getValue().get(i).path("issues"), id)) {
                    found.add("/" + member.getKey() + "/" + i + "/issues");
                }
            }
        });
        return found.isEmpty() ? "" : found.get(0);
    }

    private static boolean holds(JsonNode list, String id) {
        return list.isArray()
                && StreamSupport.stream(list.spliterator(), false)
                        .anyMatch(record -> record.path("id").asText("\0").equals(id));
    }
}
