package kz.ereje.examples.desk.service;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import kz.ereje.model.Limits;

/** JSON in UTF-8, read strictly. Holds no state; safe for all threads. */
final class Json {

    /** A dossier in a request for an interview lies one level deeper than in a file; an answer is no deeper than a dossier. */
    private static final int DEPTH = Limits.MAX_DEPTH + 4;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH)
                            .maxStringLength(Limits.MAX_BYTES)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Json() {}

    /**
     * The tree of a body.
     *
     * @throws Refused if it is no JSON in UTF-8, names a member twice, or is nested too deep
     */
    static JsonNode tree(byte[] bytes) throws Refused {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            JsonNode tree = MAPPER.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
            if (tree.isMissingNode()) {
                throw Refused.of(400, "not-json");
            }
            return tree;
        } catch (StreamConstraintsException e) {
            throw Refused.of(422, "too-deep");
        } catch (CharacterCodingException | JsonProcessingException e) {
            throw Refused.of(400, "not-json");
        }
    }

    /** The tree of what the library wrote. */
    static JsonNode own(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("The library writes JSON", e);
        }
    }

    static byte[] bytes(Object data) {
        try {
            return MAPPER.writeValueAsBytes(data);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Plain records can be written", e);
        }
    }

    /** A file of the package. */
    static byte[] resource(String name) {
        try (InputStream stream = Json.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + name, e);
        }
    }
}
