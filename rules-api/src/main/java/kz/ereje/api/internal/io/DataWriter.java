package kz.ereje.api.internal.io;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes plain records of texts, numbers, booleans, lists and records as JSON; what is null is left out. For one thread. */
public final class DataWriter {

    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Part::of).toList();
        }
    };

    private final JsonGenerator json;
    private final Function<Record, Optional<SerializableString>> constants;

    /** Writes into this document. */
    public DataWriter(JsonGenerator json) {
        this(json, record -> Optional.empty());
    }

    /**
     * Writes into this document.
     *
     * @param constants what is written for a record that was written before in the same words
     */
    public DataWriter(JsonGenerator json, Function<Record, Optional<SerializableString>> constants) {
        this.json = json;
        this.constants = constants;
    }

    /** A component of a record, with its name in bytes. */
    private record Part(SerializedString name, Method accessor) {

        static Part of(RecordComponent component) {
            return new Part(new SerializedString(component.getName()), component.getAccessor());
        }

        @Nullable
        Object of(Record owner) {
            try {
                return accessor.invoke(owner);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Could not read " + accessor, e);
            }
        }
    }

    /** Writes a record as an object. */
    public void object(Record data) throws IOException {
        Optional<SerializableString> constant = constants.apply(data);
        if (constant.isPresent()) {
            json.writeRawValue(constant.get());
            return;
        }
        json.writeStartObject();
        fields(data);
        json.writeEndObject();
    }

    /** Writes the fields of a record into the object that is open. */
    public void fields(Record data) throws IOException {
        for (Part part : PARTS.get(data.getClass())) {
            Object value = part.of(data);
            if (value != null) {
                json.writeFieldName(part.name());
                value(value);
            }
        }
    }

    /** Writes one field into the object that is open: a text, a number, a record or a list. */
    public void field(String name, Object value) throws IOException {
        json.writeFieldName(name);
        value(value);
    }

    private void value(Object value) throws IOException {
        if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Record record) {
            object(record);
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object element : list) {
                value(element);
            }
            json.writeEndArray();
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else {
            json.writeNumber((Integer) value);
        }
    }
}
