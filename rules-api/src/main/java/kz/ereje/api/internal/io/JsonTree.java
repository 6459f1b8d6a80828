package kz.ereje.api.internal.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.ereje.api.internal.io.Node.Kind;
import kz.ereje.model.Guards;
import kz.ereje.model.Limits;

/** Parses JSON into values that know their line and column; doubled names and anything over the limits are refused. */
final class JsonTree {

    /** Its limits lie beyond our own, so that ours apply first: the messages of the parser are not in three languages. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.MAX_DEPTH * 4)
                    .maxStringLength(Limits.MAX_BYTES)
                    .maxNameLength(Limits.MAX_BYTES)
                    .maxNumberLength(Limits.MAX_BYTES)
                    .build())
            // A table of all names that were ever read is of no use here, and a file could fill it with names that
            // collide.
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private final JsonParser parser;

    /** The names and numbers that lead to the value; a pointer is made of them only where a problem is reported. */
    private final Deque<String> steps = new ArrayDeque<>();

    private int values;

    private JsonTree(JsonParser parser) {
        this.parser = parser;
    }

    static Node parse(String text) throws ProblemsException {
        try (JsonParser parser = JSON.createParser(text)) {
            JsonTree tree = new JsonTree(parser);
            if (parser.nextToken() == null) {
                throw tree.refused("empty");
            }
            Node root = tree.value();
            if (parser.nextToken() != null) {
                throw tree.refused("trailing");
            }
            return root;
        } catch (JsonProcessingException e) {
            throw syntax(e);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory cannot fail", e);
        }
    }

    private static ProblemsException syntax(JsonProcessingException e) {
        JsonLocation place = e.getLocation();
        int line = place == null ? 0 : place.getLineNr();
        int column = place == null ? 0 : place.getColumnNr();
        return new ProblemsException(List.of(new Problem("syntax", "", line, column, Map.of(), "", "")));
    }

    private ProblemsException refused(String code) {
        return refused(problem(code));
    }

    private static ProblemsException refused(Problem problem) {
        return new ProblemsException(List.of(problem));
    }

    private Problem problem(String code) {
        JsonLocation place = parser.currentTokenLocation();
        String pointer = steps.stream().map(step -> "/" + escaped(step)).collect(Collectors.joining());
        return new Problem(
                code, pointer, Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()), Map.of(), "", "");
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private Node value() throws IOException, ProblemsException {
        if (++values > Limits.MAX_VALUES) {
            throw refused("too-many-values");
        }
        if (steps.size() >= Limits.MAX_DEPTH) {
            throw refused("too-deep");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> scalar(Kind.STRING, checked(parser.getText()));
            case VALUE_NUMBER_INT -> scalar(Kind.WHOLE_NUMBER, checked(parser.getText()));
            case VALUE_NUMBER_FLOAT -> scalar(Kind.DECIMAL, checked(parser.getText()));
            case VALUE_TRUE -> scalar(Kind.TRUE, "true");
            case VALUE_FALSE -> scalar(Kind.FALSE, "false");
            default -> scalar(Kind.NULL, "null");
        };
    }

    private String checked(String text) throws ProblemsException {
        Guards.Refusal refusal = Guards.ofCharacters(text);
        if (refusal != null) {
            throw refused(problem(refusal.kind().token()).with("letter", refusal.value()));
        }
        return text;
    }

    private Node scalar(Kind kind, String text) {
        return node(kind, text, Map.of(), List.of(), parser.currentTokenLocation());
    }

    private static Node node(
            Kind kind, String text, Map<String, Node> members, List<Node> elements, JsonLocation place) {
        return new Node(kind, text, members, elements, place.getLineNr(), place.getColumnNr());
    }

    private Node object() throws IOException, ProblemsException {
        JsonLocation start = parser.currentTokenLocation();
        Map<String, Node> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = checked(parser.currentName());
            steps.addLast(name);
            if (members.containsKey(name)) {
                throw refused("doubled-name");
            }
            parser.nextToken();
            members.put(name, value());
            steps.removeLast();
        }
        return node(Kind.OBJECT, "", members, List.of(), start);
    }

    private Node array() throws IOException, ProblemsException {
        JsonLocation start = parser.currentTokenLocation();
        List<Node> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            steps.addLast(String.valueOf(elements.size()));
            elements.add(value());
            steps.removeLast();
        }
        return node(Kind.ARRAY, "", Map.of(), elements, start);
    }
}
