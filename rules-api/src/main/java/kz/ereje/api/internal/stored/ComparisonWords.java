package kz.ereje.api.internal.stored;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ereje.api.Language;
import kz.ereje.api.data.DecisionData;
import kz.ereje.api.data.RowData;
import kz.ereje.api.data.Words;
import kz.ereje.api.internal.report.Lexicon;
import kz.ereje.kb.Text;
import org.jspecify.annotations.Nullable;

/** What differs, in words; answers may lack a language, so that the words of a decision or a citation can be none. */
final class ComparisonWords {

    private static final Set<Language> ALL = EnumSet.allOf(Language.class);

    private ComparisonWords() {}

    static Words summary(int changed, int oneSided, int unlisted) {
        String key = changed + oneSided + unlisted == 0 ? "compare.same" : "compare.summary";
        return words(key, Map.of("changed", changed, "lacking", oneSided, "unlisted", unlisted));
    }

    /** The reasons of a group of decisions, one behind the other. */
    static Words causes(List<String> ids) {
        if (ids.isEmpty()) {
            return words("runs.no-cause", Map.of());
        }
        return Words.in(
                ALL,
                language -> Lexicon.fill(
                        language,
                        Lexicon.word("runs.causes"),
                        Map.of(
                                "causes",
                                ids.stream()
                                        .map(id -> Lexicon.word(language, "runs.cause." + id))
                                        .collect(Collectors.joining(", ")))));
    }

    static Words runs(long both, long differing, long onlyBefore, long onlyAfter) {
        return words(
                "runs.summary",
                Map.of(
                        "before", both + onlyBefore,
                        "after", both + onlyAfter,
                        "both", both,
                        "same", both - differing,
                        "differing", differing,
                        "onlyBefore", onlyBefore,
                        "onlyAfter", onlyAfter));
    }

    static Words cause(String id, @Nullable String before, @Nullable String after) {
        Map<String, Object> values = new HashMap<>();
        Text unsaid = Lexicon.word(id.equals(Causes.READ_OTHERWISE) ? "compare.chosen-readings" : "compare.not-stated");
        values.put("before", before == null ? unsaid : before);
        values.put("after", after == null ? unsaid : after);
        return words("compare.cause." + id, values);
    }

    static Words changed(DecisionData decision, RowData before, RowData after) {
        return Words.in(
                ALL,
                language -> Lexicon.fill(
                        language,
                        Lexicon.word("compare.changed"),
                        Map.of(
                                "decision", name(decision, language),
                                "provision", citation(before, language),
                                "before", outcome(before, language),
                                "after", outcome(after, language))));
    }

    static Words oneSided(String why, String side, DecisionData decision) {
        return Words.in(
                ALL,
                language -> Lexicon.fill(
                        language,
                        Lexicon.word("compare." + side + "." + why),
                        Map.of("decision", name(decision, language))));
    }

    static Words oneSided(String why, boolean differs, String side, DecisionData decision, RowData row) {
        String certain = differs && why.equals("outcome-not-asked") ? ".differs" : "";
        return Words.in(
                ALL,
                language -> Lexicon.fill(
                        language,
                        Lexicon.word("compare." + side + "." + why + certain),
                        Map.of(
                                "decision", name(decision, language),
                                "provision", citation(row, language),
                                "outcome", outcome(row, language))));
    }

    private static Words words(String key, Map<String, ?> values) {
        return Words.in(ALL, language -> Lexicon.fill(language, Lexicon.word(key), values));
    }

    private static String outcome(RowData row, Language language) {
        String outcome = Lexicon.word(language, "outcome." + row.outcome());
        return Comparison.keptAsPlanned(row)
                ? Lexicon.fill(language, Lexicon.word("compare.planned"), Map.of("outcome", outcome))
                : outcome;
    }

    private static String citation(RowData row, Language language) {
        String cited = in(row.citation(), language);
        return cited == null
                ? Lexicon.fill(language, Lexicon.word("compare.provision"), Map.of("provision", row.provision()))
                : cited;
    }

    private static String name(DecisionData decision, Language language) {
        return decision.title() == null ? decision.id() : decision.title();
    }

    private static @Nullable String in(Words words, Language language) {
        return switch (language) {
            case KK -> words.kk();
            case RU -> words.ru();
            case EN -> words.en();
        };
    }
}
