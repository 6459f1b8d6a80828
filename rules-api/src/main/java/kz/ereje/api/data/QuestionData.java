package kz.ereje.api.data;

import java.util.List;

/**
 * A question to ask next. Immutable and safe for all threads.
 *
 * @param place the missing fact
 * @param provisions the provisions whose open rows it can settle
 * @param sentence the question
 */
public record QuestionData(PlaceData place, List<String> provisions, Words sentence) {}
