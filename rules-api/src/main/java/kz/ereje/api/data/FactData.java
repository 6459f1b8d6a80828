package kz.ereje.api.data;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact on which an outcome rests, or which is missing. Immutable and safe for all threads.
 *
 * @param place where it stands
 * @param value what the dossier states of it
 * @param label what it is called, {@code Tenant}
 * @param owner whose fact it is, by the name of the record or its kind and day; null where it is the decision's own
 * @param words the value in words
 * @param shownBy the ids of the exhibits that the dossier names for it; null where it names none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FactData(
        PlaceData place,
        ValueData value,
        Words label,
        @Nullable Words owner,
        Words words,
        @Nullable List<String> shownBy) {}
