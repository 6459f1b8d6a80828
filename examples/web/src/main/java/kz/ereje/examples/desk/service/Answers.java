package kz.ereje.examples.desk.service;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import kz.ereje.api.UnreadableDossierException.InputProblem;
import org.jspecify.annotations.Nullable;

/**
 * Answers of an interview, put into the JSON of a dossier where they belong, one after another: a value takes the place of what stood there,
 * null takes a fact away, and the place {@code -} of a list is its end. For one thread.
 */
final class Answers {

    /** What stands in a pointer for the place after the last. */
    private static final String END = "-";

    private final ObjectNode dossier;
    private final List<String> places = new ArrayList<>();

    Answers(ObjectNode dossier) {
        this.dossier = dossier;
    }

    /**
     * Puts all of them in.
     *
     * @throws Refused if one of them is none, or the dossier has no such place
     */
    void put(JsonNode answers) throws Refused {
        for (JsonNode answer : answers) {
            String here = "/answers/" + places.size();
            if (!answer.isObject() || !answer.path("path").isTextual() || !answer.has("value") || answer.size() != 2) {
                throw Refused.of(422, "no-answer", here);
            }
            put(here, answer.get("path").textValue(), answer.get("value"));
        }
    }

    private void put(String here, String path, JsonNode value) throws Refused {
        String place;
        try {
            JsonPointer pointer = JsonPointer.compile(path);
            place = pointer.matches() ? null : placed(pointer, value);
        } catch (IllegalArgumentException e) {
            place = null;
        }
        if (place == null) {
            throw Refused.of(422, "no-place", here, path);
        }
        places.add(place);
    }

    /** Puts it in, and says where it then stands; null where the dossier has no such place. */
    private @Nullable String placed(JsonPointer pointer, JsonNode value) {
        JsonPointer around = pointer.head();
        String last = pointer.last().getMatchingProperty();
        if (last.equals(END)) {
            makeList(around);
        }
        JsonNode holder = dossier.at(around);
        if (holder instanceof ObjectNode record) {
            if (value.isNull()) {
                record.remove(last);
            } else {
                record.set(last, value);
            }
            return pointer.toString();
        }
        return holder instanceof ArrayNode list && !value.isNull() ? placed(list, around, pointer.last(), value) : null;
    }

    /** A list that a dossier leaves out is empty. */
    private void makeList(JsonPointer list) {
        if (dossier.at(list).isMissingNode() && dossier.at(list.head()) instanceof ObjectNode record) {
            record.putArray(list.last().getMatchingProperty());
        }
    }

    private static @Nullable String placed(ArrayNode list, JsonPointer around, JsonPointer last, JsonNode value) {
        int index = last.getMatchingProperty().equals(END) ? list.size() : last.getMatchingIndex();
        if (index < 0 || index > list.size() || (index == list.size() && last.getMatchingIndex() >= 0)) {
            return null;
        }
        if (index == list.size()) {
            list.add(value);
        } else {
            list.set(index, value);
        }
        return around + "/" + index;
    }

    /** The problem, at the place of the body that it comes from. */
    Refused.Fault fault(InputProblem problem) {
        for (int i = places.size() - 1; i >= 0; i--) {
            String place = places.get(i);
            if (problem.pointer().equals(place) || problem.pointer().startsWith(place + "/")) {
                String rest = problem.pointer().substring(place.length());
                return new Refused.Fault("/answers/" + i + "/value" + rest, problem);
            }
        }
        return new Refused.Fault("/dossier" + problem.pointer(), problem);
    }
}
