package kz.ereje.junit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.api.Language;
import kz.ereje.api.Outcome;

/**
 * The coverage of the act as text.
 *
 * @param coverage what was asked
 * @param language the language
 */
record CoverageText(Coverage coverage, Language language) {

    private static final List<Outcome> COLUMNS =
            List.of(Outcome.COMPLIANT, Outcome.VIOLATED, Outcome.UNDETERMINED, Outcome.ERROR, Outcome.NOT_APPLICABLE);

    /** So wide are the numbers of provisions. */
    private static final int NUMBER = 8;

    /** The whole in a few lines. */
    String lines() {
        List<String> never = coverage.neverAsked();
        int all = coverage.provisions().size();
        Stream<String> counts = Stream.of(
                Phrase.COVERAGE.in(language),
                "  "
                        + Phrase.COVERAGE_FILES.in(
                                language,
                                coverage.dossiers(),
                                coverage.notRead(),
                                coverage.decisions(),
                                coverage.notCovered()),
                "  "
                        + Phrase.COVERAGE_ASKED.in(
                                language,
                                all,
                                all - never.size(),
                                coverage.with(Outcome.COMPLIANT).size(),
                                coverage.with(Outcome.VIOLATED).size(),
                                coverage.with(Outcome.UNDETERMINED).size(),
                                coverage.with(Outcome.ERROR).size()),
                never.isEmpty()
                        ? "  " + Phrase.COVERAGE_WHOLE.in(language)
                        : "  " + Phrase.COVERAGE_NEVER.in(language, never.size(), String.join(", ", never)));
        return counts.collect(Collectors.joining("\n"));
    }

    /** For each provision, how many decisions have which outcome. */
    String table() {
        String head = " ".repeat(NUMBER) + COLUMNS.stream().map(this::head).collect(Collectors.joining());
        return coverage.provisions().stream().map(this::row).collect(Collectors.joining("\n", head + "\n", "\n"));
    }

    private String head(Outcome outcome) {
        return "  " + outcome.word(language);
    }

    private String row(String provision) {
        return COLUMNS.stream()
                .map(outcome -> before(head(outcome).length(), Integer.toString(coverage.count(provision, outcome))))
                .collect(Collectors.joining("", provision + before(NUMBER - provision.length(), ""), ""));
    }

    private static String before(int width, String text) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }
}
