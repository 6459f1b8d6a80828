package kz.ereje.api;

import java.util.List;
import java.util.Set;
import kz.ereje.api.data.FollowedReadingData;
import kz.ereje.api.data.Words;
import org.jspecify.annotations.Nullable;

/** The readings that an answer follows in place of the chosen ones, as plain data; nothing where all are the chosen ones. */
final class FollowedReadings {

    private FollowedReadings() {}

    /** Those of a report, with their words in these languages. */
    static @Nullable List<FollowedReadingData> of(Report report, Set<Language> languages) {
        ChosenReadings read = report.edition().readings();
        if (read.isEmpty()) {
            return null;
        }
        return read.options().entrySet().stream()
                .map(one -> {
                    ChosenReadings alone = ChosenReadings.none().with(one.getKey(), one.getValue());
                    Words said = Words.in(
                            languages,
                            language -> report.regulation()
                                    .otherwise(alone, language)
                                    .get(0));
                    return new FollowedReadingData(one.getKey(), one.getValue(), said);
                })
                .toList();
    }

    /** Those of a run, without their words. */
    static @Nullable List<FollowedReadingData> of(Report.Edition edition) {
        ChosenReadings read = edition.readings();
        return read.isEmpty()
                ? null
                : read.options().entrySet().stream()
                        .map(one -> new FollowedReadingData(one.getKey(), one.getValue(), null))
                        .toList();
    }
}
