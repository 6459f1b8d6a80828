package kz.ereje.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.ereje.api.internal.report.LaterThanCompared;
import kz.ereje.api.internal.report.Lexicon;
import kz.ereje.model.Dossier;

/**
 * The remarks on a report as a whole: what it reads otherwise, what its check left out, what it lacked, and whether the texts may have changed since.
 *
 * @param later whether the texts may have changed
 * @param options what was to be checked
 * @param regulation the words of the readings
 * @param readings those that are not the chosen ones
 */
record CheckRemarks(LaterThanCompared later, CheckOptions options, Regulation regulation, ChosenReadings readings) {

    List<String> in(Language language, Dossier dossier, int checked) {
        return Stream.of(
                        readOtherwise(language).stream(),
                        leftOut(language, checked, dossier.decisions().size()),
                        unknown(language, dossier),
                        said("check.no-day", language, dossier.checkedOn().isMissing()),
                        said("check.without-remedies", language, !options.remedies()),
                        later.remarks(dossier, language).stream())
                .flatMap(each -> each)
                .toList();
    }

    List<String> readOtherwise(Language language) {
        return readings.isEmpty() ? List.of() : regulation.otherwise(readings, language);
    }

    private static Stream<String> leftOut(Language language, int checked, int all) {
        if (checked == all) {
            return Stream.of();
        }
        Map<String, Integer> numbers = Map.of("checked", checked, "all", all);
        return Stream.of(
                Lexicon.fill(language, Lexicon.word(checked == 0 ? "check.nothing" : "check.left-out"), numbers));
    }

    private Stream<String> unknown(Language language, Dossier dossier) {
        List<String> ids = options.unknown(dossier.decisions());
        return ids.isEmpty()
                ? Stream.of()
                : Stream.of(Lexicon.fill(language, Lexicon.word("check.unknown-decisions"), Map.of("ids", ids)));
    }

    private static Stream<String> said(String key, Language language, boolean applies) {
        return applies ? Stream.of(Lexicon.word(language, key)) : Stream.of();
    }
}
