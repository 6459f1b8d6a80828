package kz.ereje.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ereje.api.ReportParts.Asked;
import kz.ereje.api.internal.report.Lexicon;
import kz.ereje.model.fact.FactPath;

/**
 * The questions of a decision, each with the provisions that it settles.
 *
 * @param language the language
 */
record QuestionLines(Language language) {

    /** So many norms are counted rather than cited. */
    static final int MANY = 4;

    /** What has to be known only of an assembly: it is asked once it is known which body consented. */
    private static final Set<String> OF_AN_ASSEMBLY = Set.of("Consent.quorum", "Consent.majority");

    /** They, in the order of the questions; none where nothing is asked. */
    List<Asked> of(DecisionResult decision) {
        Map<String, String> citations = new LinkedHashMap<>();
        decision.provisions().forEach(row -> citations.put(row.provision(), row.citation(language)));
        List<DecisionResult.Question> questions = decision.questions();
        Set<FactPath> bodies = questions.stream()
                .map(question -> question.fact().path())
                .filter(path -> path.field().fullName().equals("Consent.givenBy"))
                .map(FactPath::parent)
                .collect(Collectors.toSet());
        List<Asked> lines = new ArrayList<>();
        for (DecisionResult.Question question : questions) {
            FactPath path = question.fact().path();
            boolean early = OF_AN_ASSEMBLY.contains(path.field().fullName()) && bodies.contains(path.parent());
            if (!early) {
                lines.add(new Asked(question, question.sentence(language), settles(question.provisions(), citations)));
            }
        }
        return List.copyOf(lines);
    }

    private String settles(List<String> provisions, Map<String, String> citations) {
        return provisions.size() >= MANY
                ? Lexicon.fill(language, Lexicon.word("report.settles"), Map.of("n", provisions.size()))
                : provisions.stream()
                        .map(provision -> citations.getOrDefault(provision, provision))
                        .collect(Collectors.joining("; "));
    }
}
