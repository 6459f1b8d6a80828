package kz.ereje.report.internal;

import java.util.List;
import kz.ereje.api.Language;
import kz.ereje.api.Regulation;
import kz.ereje.api.Report;

/** What every report under other readings of the act than the chosen ones begins with. Holds no state and is safe for all threads. */
public final class ReadOtherwise {

    private ReadOtherwise() {}

    /** A sentence for each reading that is not the chosen one; none where all are the chosen ones. */
    public static List<String> lines(Report.Edition edition, Language language) {
        return edition.readings().isEmpty() ? List.of() : Regulation.load().otherwise(edition.readings(), language);
    }

    /** Writes them as paragraphs. */
    public static void write(Markup out, Report.Edition edition, Language language) {
        lines(edition, language).forEach(line -> out.in("p", "r-remark r-otherwise", line));
    }
}
