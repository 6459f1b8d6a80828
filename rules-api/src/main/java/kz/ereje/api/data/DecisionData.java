package kz.ereje.api.data;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer for one decision. Immutable and safe for all threads.
 *
 * @param id the decision's id in its dossier
 * @param kind its kind, {@code lease}
 * @param kindInWords its kind, in words
 * @param title its title; null where the dossier states none
 * @param date its day; null where it is not known exactly
 * @param covered whether the act governs its subject; if not, nothing of it is ever kept
 * @param counts how many provisions have each outcome
 * @param provisions the provisions that were asked for, in the order of the act
 * @param facts the facts that stand in them by their paths, each once
 * @param questions the questions to ask next, those first that settle most
 * @param wayOut what would make it lawful as a whole; null where remedies were not asked for, and where nothing is broken
 * @param calendar by which day to do what for a planned decision; null where remedies were not asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecisionData(
        String id,
        String kind,
        Words kindInWords,
        @Nullable String title,
        @Nullable String date,
        boolean covered,
        CountsData counts,
        List<RowData> provisions,
        List<FactData> facts,
        List<QuestionData> questions,
        @Nullable WayOutData wayOut,
        @Nullable List<StepData> calendar) {}
