package kz.ereje.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.erdtman.jcs.JsonCanonicalizer;

/** JSON in the one form that RFC 8785 gives it: the same content has the same bytes. */
final class Canonical {

    private static final JsonFactory JSON = new JsonFactory();

    private Canonical() {}

    /** What is inside an object. */
    @FunctionalInterface
    interface Inside {

        /** Writes the members. */
        void write(JsonGenerator json) throws IOException;
    }

    /** An object with these members. */
    static byte[] object(Inside members) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            members.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("Nothing is written but memory", e);
        }
        return of(bytes.toByteArray());
    }

    /** JSON that a program wrote. */
    static byte[] of(byte[] json) {
        try {
            return new JsonCanonicalizer(json).getEncodedUTF8();
        } catch (IOException e) {
            throw new IllegalArgumentException("It is no JSON that can be made canonical", e);
        }
    }
}
