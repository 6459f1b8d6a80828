package kz.ereje.api.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.ereje.api.io.Node.Kind;

/** Parses JSON into values that know their line and column; doubled names and anything over the limits are refused. */
final class JsonTree {

    /** Beyond our own limits, so that ours speak first: theirs have no words in three languages. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.MAX_DEPTH * 4)
                    .maxStringLength(Limits.MAX_BYTES)
                    .maxNameLength(Limits.MAX_BYTES)
                    .maxNumberLength(Limits.MAX_BYTES)
                    .build())
            .build();

    private final JsonParser parser;
    private int values;

    private JsonTree(JsonParser parser) {
        this.parser = parser;
    }

    static Node parse(String text) throws ProblemsException {
        try (JsonParser parser = JSON.createParser(text)) {
            JsonTree tree = new JsonTree(parser);
            if (parser.nextToken() == null) {
                throw tree.refused("empty", "");
            }
            Node root = tree.value("", 1);
            if (parser.nextToken() != null) {
                throw tree.refused("trailing", "");
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

    private ProblemsException refused(String code, String pointer) {
        JsonLocation place = parser.currentTokenLocation();
        return new ProblemsException(List.of(new Problem(
                code, pointer, Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()), Map.of(), "", "")));
    }

    private Node value(String pointer, int depth) throws IOException, ProblemsException {
        if (++values > Limits.MAX_VALUES) {
            throw refused("too-many-values", pointer);
        }
        if (depth > Limits.MAX_DEPTH) {
            throw refused("too-deep", pointer);
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(pointer, depth);
            case START_ARRAY -> array(pointer, depth);
            case VALUE_STRING -> scalar(Kind.STRING, checkedText(pointer));
            case VALUE_NUMBER_INT -> scalar(Kind.WHOLE_NUMBER, checkedText(pointer));
            case VALUE_NUMBER_FLOAT -> scalar(Kind.DECIMAL, checkedText(pointer));
            case VALUE_TRUE -> scalar(Kind.TRUE, "true");
            case VALUE_FALSE -> scalar(Kind.FALSE, "false");
            default -> scalar(Kind.NULL, "null");
        };
    }

    private String checkedText(String pointer) throws IOException, ProblemsException {
        String text = parser.getText();
        if (text.length() > Limits.MAX_TEXT) {
            throw refused("too-long-text", pointer);
        }
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean paired = Character.isHighSurrogate(letter)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (paired) {
                i++;
            } else if (Character.isSurrogate(letter) || unprintable(letter)) {
                throw refused("forbidden-character", pointer);
            }
        }
        return text;
    }

    /** Control characters other than tab and line breaks, and marks that turn the direction of writing. */
    private static boolean unprintable(char letter) {
        boolean control = Character.isISOControl(letter) && letter != '\n' && letter != '\t' && letter != '\r';
        return control || (letter >= '\u202A' && letter <= '\u202E') || (letter >= '\u2066' && letter <= '\u2069');
    }

    private Node scalar(Kind kind, String text) {
        return node(kind, text, Map.of(), List.of(), parser.currentTokenLocation());
    }

    private static Node node(
            Kind kind, String text, Map<String, Node> members, List<Node> elements, JsonLocation place) {
        return new Node(kind, text, members, elements, place.getLineNr(), place.getColumnNr());
    }

    private Node object(String pointer, int depth) throws IOException, ProblemsException {
        JsonLocation start = parser.currentTokenLocation();
        Map<String, Node> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String place = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            if (name.length() > Limits.MAX_TEXT) {
                throw refused("too-long-text", pointer);
            }
            if (members.containsKey(name)) {
                throw refused("doubled-name", place);
            }
            parser.nextToken();
            members.put(name, value(place, depth + 1));
        }
        return node(Kind.OBJECT, "", members, List.of(), start);
    }

    private Node array(String pointer, int depth) throws IOException, ProblemsException {
        JsonLocation start = parser.currentTokenLocation();
        List<Node> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(pointer + "/" + elements.size(), depth + 1));
        }
        return node(Kind.ARRAY, "", Map.of(), elements, start);
    }
}
