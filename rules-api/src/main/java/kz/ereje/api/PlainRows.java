package kz.ereje.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.ereje.api.data.RowData;
import kz.ereje.api.internal.io.DataWriter;

/** The rows that are the same for every decision, four of five: each is put into words once, and into bytes once. For one thread. */
final class PlainRows {

    private final Map<List<String>, RowData> known = new HashMap<>();
    private final Map<Record, Optional<SerializableString>> inBytes = new IdentityHashMap<>();

    /** The row as data; the one that is known, where nothing of the decision is in it. */
    RowData of(ProvisionResult row, Function<ProvisionResult, RowData> made) {
        Optional<List<String>> same = row.sameForAll();
        if (same.isEmpty()) {
            return made.apply(row);
        }
        return known.computeIfAbsent(same.get(), key -> {
            RowData data = made.apply(row);
            inBytes.put(data, Optional.empty());
            return data;
        });
    }

    /** What is written for a row that is the same for every decision, in a list at this level of a document. */
    Optional<SerializableString> written(Record data, int level) {
        Optional<SerializableString> bytes = inBytes.get(data);
        if (bytes != null && bytes.isEmpty()) {
            bytes = Optional.of(new SerializedString(alone(data, level)));
            inBytes.put(data, bytes);
        }
        return bytes == null ? Optional.empty() : bytes;
    }

    private static String alone(Record row, int level) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Layout.part(text, level)) {
            new DataWriter(json).object(row);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory cannot fail", e);
        }
        return text.toString();
    }
}
