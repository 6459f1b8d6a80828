package kz.ereje.examples.desk.service;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import kz.ereje.api.UnreadableDossierException.InputProblem;

/**
 * Answers of an interview, put into the JSON of a dossier where they belong, one after another: a value takes the place of what stood there,
 * null takes it away, and the place {@code -} of a list is its end. For one thread.
 */
final class Answers {

    private final ObjectNode dossier;
    private final List<JsonPointer> places = new ArrayList<>();

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
        JsonPointer pointer;
        try {
            pointer = JsonPointer.compile(path);
        } catch (IllegalArgumentException e) {
            throw Refused.of(422, "no-place", here, path);
        }
        if (pointer.matches()) {
            throw Refused.of(422, "no-place", here, path);
        }
        JsonNode around = dossier.at(pointer.head());
        JsonPointer last = pointer.last();
        boolean done = around instanceof ObjectNode record
                ? put(record, last.getMatchingProperty(), value)
                : around instanceof ArrayNode list && put(list, last, value);
        // A list that a dossier leaves out is empty.
        if (!done
                && around.isMissingNode()
                && last.getMatchingProperty().equals("-")
                && pointer.head().head() != null) {
            done = dossier.at(pointer.head().head()) instanceof ObjectNode record
                    && put(
                            record,
                            pointer.head().last().getMatchingProperty(),
                            dossier.arrayNode().add(value));
        }
        if (!done) {
            throw Refused.of(422, "no-place", here, path);
        }
        places.add(pointer);
    }

    private static boolean put(ObjectNode record, String name, JsonNode value) {
        if (value.isNull()) {
            record.remove(name);
        } else {
            record.set(name, value);
        }
        return true;
    }

    private static boolean put(ArrayNode list, JsonPointer last, JsonNode value) {
        if (value.isNull()) {
            return false;
        }
        if (last.getMatchingProperty().equals("-")) {
            list.add(value);
            return true;
        }
        int index = last.getMatchingIndex();
        if (index < 0 || index >= list.size()) {
            return false;
        }
        list.set(index, value);
        return true;
    }

    /** The problem, at the place of the body that it comes from. */
    Refused.Fault fault(InputProblem problem) {
        for (int i = places.size() - 1; i >= 0; i--) {
            String place = places.get(i).toString();
            if (problem.pointer().equals(place) || problem.pointer().startsWith(place + "/")) {
                String rest = problem.pointer().substring(place.length());
                return new Refused.Fault("/answers/" + i + "/value" + rest, problem);
            }
        }
        return new Refused.Fault("/dossier" + problem.pointer(), problem);
    }
}
