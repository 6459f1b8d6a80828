package kz.ereje.api.data;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier states of a fact. Of the last six one is given where the state is {@code known}, {@code ends} where it is {@code within},
 * none otherwise. Immutable and safe for all threads.
 *
 * @param state {@code known}; {@code none}, where it is stated that there is none; {@code missing}; {@code within} bounds
 * @param type what a value is: {@code text}, {@code flag}, {@code count}, {@code day}, {@code term} for a word of the vocabulary,
 *     {@code reference} for an id, {@code record}
 * @param text a text, a day, a word of the vocabulary as dossiers have it, or an id
 * @param flag yes or no
 * @param number a number from 0
 * @param list the elements of a list as texts; of a list of records, their places
 * @param json a record that is to be added, as a dossier has it
 * @param ends the bounds within which the value lies
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ValueData(
        String state,
        String type,
        @Nullable String text,
        @Nullable Boolean flag,
        @Nullable Integer number,
        @Nullable List<String> list,
        @Nullable String json,
        @Nullable List<EndData> ends) {}
