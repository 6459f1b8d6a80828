package kz.ereje.api.internal.report;

import java.util.Optional;
import kz.ereje.api.Language;
import kz.ereje.model.Meeting;
import org.jspecify.annotations.Nullable;

/**
 * Calls the meeting of a row by its own word in the sentences about the row. A row can have a hundred notes and as many remedies, and each as
 * many facts to look through for the meeting: of the row that was spoken of last it is known. Safe for all threads.
 */
final class RowMeeting {

    private final RecordsOf records;
    private volatile @Nullable Last last;

    private record Last(Row row, Optional<Meeting> meeting) {}

    RowMeeting(RecordsOf records) {
        this.records = records;
    }

    /** A sentence about a row, with the word for its meeting where that is known. */
    String named(Row row, String sentence, Language language) {
        return MeetingWords.leftOpen(sentence, language) ? Details.named(of(row), sentence, language, false) : sentence;
    }

    @SuppressWarnings("ReferenceEquality") // one that is equal and another would only be looked at again
    private Optional<Meeting> of(Row row) {
        Last known = last;
        if (known == null || known.row() != row) {
            known = new Last(row, Spoken.of(records, row).meeting());
            last = known;
        }
        return known.meeting();
    }
}
