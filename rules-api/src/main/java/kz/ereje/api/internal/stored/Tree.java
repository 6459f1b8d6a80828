package kz.ereje.api.internal.stored;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.ereje.api.internal.io.Problem;
import kz.ereje.api.internal.io.ProblemsException;
import org.jspecify.annotations.Nullable;

/** JSON as maps, lists, texts, whole numbers and flags, which a migration can change; null and fractions stand in no answer. */
final class Tree {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonParser parser;

    private Tree(JsonParser parser) {
        this.parser = parser;
    }

    /** The object that these bytes are. */
    static Map<String, Object> of(byte[] bytes) throws ProblemsException {
        try (JsonParser parser = JSON.createParser(bytes)) {
            Tree tree = new Tree(parser);
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw refused("");
            }
            Map<String, Object> root = tree.object("");
            if (parser.nextToken() != null) {
                throw new ProblemsException(List.of(at("trailing", parser.currentTokenLocation())));
            }
            return root;
        } catch (JsonProcessingException e) {
            throw new ProblemsException(List.of(at("syntax", e.getLocation())));
        } catch (IOException e) {
            throw new UncheckedIOException("Nothing is read but memory", e);
        }
    }

    private static Problem at(String code, @Nullable JsonLocation place) {
        int line = place == null ? 0 : place.getLineNr();
        int column = place == null ? 0 : place.getColumnNr();
        return new Problem(code, "", line, column, Map.of(), "", "");
    }

    /** That what stands here is not what an answer has there. */
    static ProblemsException refused(String pointer) {
        Map<String, String> values = Map.of("place", pointer.isEmpty() ? "/" : pointer);
        return new ProblemsException(List.of(new Problem("no-report", pointer, 0, 0, values, "", "")));
    }

    private Map<String, Object> object(String pointer) throws IOException, ProblemsException {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, value(pointer + "/" + name));
        }
        return members;
    }

    private Object value(String pointer) throws IOException, ProblemsException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(pointer);
            case START_ARRAY -> array(pointer);
            case VALUE_STRING -> parser.getText();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT -> number(pointer);
            default -> throw refused(pointer);
        };
    }

    private Object number(String pointer) throws IOException, ProblemsException {
        return switch (parser.getNumberType()) {
            case INT -> parser.getIntValue();
            case LONG -> parser.getLongValue();
            default -> throw refused(pointer);
        };
    }

    private List<Object> array(String pointer) throws IOException, ProblemsException {
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(pointer + "/" + elements.size()));
        }
        return elements;
    }
}
