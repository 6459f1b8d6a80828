package kz.ereje.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Bytes as edits of a dossier: the first names a good dossier, every four that follow are an edit (what to do, the place in two
 * bytes, and with what).
 */
final class Edits {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MAX_EDITS = 40;

    private final JsonNode root;

    private Edits(JsonNode root) {
        this.root = root;
    }

    /** The edited dossier as JSON in UTF-8. */
    static byte[] of(byte[] input) {
        if (input.length == 0) {
            return input;
        }
        try {
            List<byte[]> good = Seeds.dossiers();
            JsonNode seed = JSON.readTree(good.get(Byte.toUnsignedInt(input[0]) % good.size()));
            Edits edits = new Edits(seed);
            ByteBuffer rest = ByteBuffer.wrap(input, 1, input.length - 1);
            for (int i = 0; i < MAX_EDITS && rest.remaining() >= 4; i++) {
                edits.one(rest.get(), Short.toUnsignedInt(rest.getShort()), Byte.toUnsignedInt(rest.get()));
            }
            return JSON.writeValueAsBytes(seed);
        } catch (IOException e) {
            throw new UncheckedIOException("A seed is no JSON", e);
        }
    }

    /** A member of an object or an element of a list. */
    private record Place(JsonNode owner, String name, int index) {

        JsonNode value() {
            return owner instanceof ObjectNode ? owner.get(name) : owner.get(index);
        }

        void put(JsonNode value) {
            if (owner instanceof ObjectNode object) {
                object.set(name, value);
            } else {
                ((ArrayNode) owner).set(index, value);
            }
        }

        void remove() {
            if (owner instanceof ObjectNode object) {
                object.remove(name);
            } else {
                ((ArrayNode) owner).remove(index);
            }
        }
    }

    private void one(byte what, int where, int with) {
        List<Place> places = new ArrayList<>();
        collect(root, places);
        if (places.isEmpty()) {
            return;
        }
        Place place = places.get(where % places.size());
        switch (Byte.toUnsignedInt(what) % 6) {
            case 0 -> place.remove();
            case 1 ->
                place.put(JsonNodeFactory.instance.textNode(
                        Seeds.words().get(with % Seeds.words().size())));
            case 2 -> place.put(Seeds.values().get(with % Seeds.values().size()).deepCopy());
            case 3 -> place.put(places.get(with * 7 % places.size()).value().deepCopy());
            case 4 -> add(place, with);
            default -> join(place, with);
        }
    }

    /** Gives an object a fact that it may lack, by any name that a dossier knows. */
    private static void add(Place place, int with) {
        String name =
                Seeds.names().get((with * 31 + place.index()) % Seeds.names().size());
        if (place.value() instanceof ObjectNode object) {
            object.set(name, Seeds.values().get(with % Seeds.values().size()).deepCopy());
        } else if (place.owner() instanceof ObjectNode object) {
            object.set(name, place.value().deepCopy());
        }
    }

    /** Doubles an element of a list, with another id where it has one. */
    private static void join(Place place, int with) {
        if (place.owner() instanceof ArrayNode list && list.size() < 30) {
            JsonNode copy = place.value().deepCopy();
            if (copy instanceof ObjectNode object && object.has("id")) {
                object.put("id", object.get("id").asText() + with);
            }
            list.add(copy);
        }
    }

    private static void collect(JsonNode node, List<Place> places) {
        if (node instanceof ObjectNode object) {
            for (String name : (Iterable<String>) object::fieldNames) {
                places.add(new Place(object, name, places.size()));
                collect(object.get(name), places);
            }
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                places.add(new Place(list, "", i));
                collect(list.get(i), places);
            }
        }
    }

    /** The text of an input, for those who look at it. */
    static String shown(byte[] input) {
        return new String(of(input), StandardCharsets.UTF_8);
    }
}
