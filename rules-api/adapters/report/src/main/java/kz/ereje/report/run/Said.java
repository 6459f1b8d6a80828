package kz.ereje.report.run;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.api.Language;
import kz.ereje.api.ProvisionResult;
import kz.ereje.api.Waivers;

/**
 * What people have said of a finding, in words; it changes no outcome. Immutable and safe for all threads.
 *
 * @param waived whether it is waived
 * @param author who waives it; empty where nobody does
 * @param until the last day of the waiver that ends last, as ISO 8601 has it; empty where there is none that holds
 * @param waiver the waivers that fit it, those that have expired too; empty where there are none
 * @param objected whether an objection to it was not considered
 * @param objection the objections to it; empty where there are none
 * @param baseline {@code new} or {@code known} since an earlier run; empty where it is not compared with one
 */
record Said(
        boolean waived,
        String author,
        String until,
        String waiver,
        boolean objected,
        String objection,
        String baseline) {

    /** Nothing was said. */
    static final Said NOTHING = new Said(false, "", "", "", false, "", "");

    /** Known from an earlier run. */
    static final String KNOWN = "known";

    static Said of(ProvisionResult row, Language language) {
        if (row.waivers().isEmpty() && row.objections().isEmpty() && row.isNew().isEmpty()) {
            return NOTHING;
        }
        List<Waivers.Waiver> holding = row.waivers().stream()
                .filter(each -> row.waived() && !each.expired())
                .map(Waivers.Fitting::waiver)
                .toList();
        return new Said(
                row.waived(),
                Letters.plain(joined(holding, Waivers.Waiver::author, "; ")),
                holding.stream()
                        .map(each -> each.validUntil().toString())
                        .max(String::compareTo)
                        .orElse(""),
                Letters.plain(joined(row.waivers(), each -> each.sentence(language), " ")),
                row.objected(),
                Letters.plain(joined(row.objections(), each -> each.sentence(language), " ")),
                row.isNew().map(isNew -> isNew ? "new" : KNOWN).orElse(""));
    }

    private static <T> String joined(List<T> list, Function<T, String> text, String between) {
        return list.stream().map(text).distinct().collect(Collectors.joining(between));
    }

    /** Whether it does not count by itself: it is waived, or known from an earlier run. */
    boolean settled() {
        return waived || baseline.equals(KNOWN);
    }

    /** What was said, behind a sentence. */
    String behind(String sentence, Function<String, String> ofBaseline) {
        return Stream.of(sentence, waiver, objection, baseline.isEmpty() ? "" : ofBaseline.apply(baseline))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
