package kz.ereje.api.internal.stored;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.ereje.model.Guards;
import kz.ereje.model.fact.Bounds;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.Field.Holding;
import org.jspecify.annotations.Nullable;

/** Values of facts as a dossier has them, made into the form that answers have now. */
final class OldValues {

    private static final JsonFactory JSON = new JsonFactory();
    private static final Pattern PERIOD = Pattern.compile("\\d{4}(-\\d{2})?");

    private OldValues() {}

    /** The value of a field; null for one that is missing. */
    static Map<String, Object> of(Optional<Field> field, @Nullable Object value, boolean whole) {
        String type = field.map(known -> known.holding().name().toLowerCase(Locale.ROOT))
                .orElseGet(() -> type(value));
        Map<String, Object> made = new LinkedHashMap<>();
        made.put("state", "known");
        made.put("type", type);
        if (value == null || none(field, value)) {
            made.put("state", value == null ? "missing" : "none");
        } else if (whole && type.equals("record")) {
            made.put("json", json(value));
        } else {
            bounds(field, value)
                    .ifPresentOrElse(
                            ends -> {
                                made.put("state", "within");
                                made.put("ends", ends);
                            },
                            () -> made.put(name(value), plain(value)));
        }
        return made;
    }

    private static String type(@Nullable Object value) {
        if (value instanceof Boolean) {
            return "flag";
        }
        return value instanceof Integer ? "count" : "text";
    }

    private static boolean none(Optional<Field> field, Object value) {
        return value instanceof String text
                && field.map(known -> Guards.statesNone(known, text)).orElse(text.equals(Guards.NONE));
    }

    private static String name(Object value) {
        if (value instanceof Boolean) {
            return "flag";
        }
        if (value instanceof Integer) {
            return "number";
        }
        return value instanceof List<?> ? "list" : value instanceof String ? "text" : "json";
    }

    private static Object plain(Object value) {
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(element -> element instanceof String text ? text : json(element))
                    .toList();
        }
        return value instanceof Map<?, ?> ? json(value) : value;
    }

    /** The ends within which a day or a number lies; empty where it is known exactly. */
    private static Optional<List<Object>> bounds(Optional<Field> field, Object value) {
        if (value instanceof Map<?, ?> ends) {
            return Optional.of(ends(ends));
        }
        boolean day = field.filter(known -> known.holding() == Holding.DAY).isPresent();
        if (day && value instanceof String text && PERIOD.matcher(text).matches()) {
            Bounds<LocalDate> bounds =
                    text.length() == 4 ? Bounds.year(Integer.parseInt(text)) : Bounds.month(YearMonth.parse(text));
            return Optional.of(ends(bounds.ends()));
        }
        return Optional.empty();
    }

    private static List<Object> ends(Map<?, ?> named) {
        List<Object> ends = new ArrayList<>();
        named.forEach((name, value) -> {
            Map<String, Object> end = new LinkedHashMap<>();
            end.put("name", String.valueOf(name));
            end.put("value", String.valueOf(value));
            ends.add(end);
        });
        return ends;
    }

    private static String json(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            write(json, value);
        } catch (IOException e) {
            throw new UncheckedIOException("Nothing is written but memory", e);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Map<?, ?> members) {
            json.writeStartObject();
            for (Map.Entry<?, ?> member : members.entrySet()) {
                json.writeFieldName(String.valueOf(member.getKey()));
                write(json, member.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof List<?> elements) {
            json.writeStartArray();
            for (Object element : elements) {
                write(json, element);
            }
            json.writeEndArray();
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else {
            json.writeString(String.valueOf(value));
        }
    }
}
