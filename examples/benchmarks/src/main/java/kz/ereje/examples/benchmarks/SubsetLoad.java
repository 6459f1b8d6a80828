package kz.ereje.examples.benchmarks;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ereje.api.Dossiers;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.kb.Questions;
import kz.ereje.kb.resolved.ResolvedDecision;
import kz.ereje.kb.resolved.Resolver;
import kz.ereje.model.Dossier;

/**
 * The decisions of the load that the subset governs. Those that the regulation does not bind for sure, and those of another body where
 * a rule governs the office alone, are left out: both follow from the records of the unit and of the actors, not from the decision.
 */
final class SubsetLoad {

    /** The rules of the subset: each reads one member of the decision and nothing else. */
    static final Set<String> RULES = Set.of(
            "1/purpose",
            "7/no-full-name",
            "7/no-legal-address",
            "9/not-local-budget",
            "12.1.5/no-plan",
            "12.1.5/outside-plan",
            "13.2/addressee",
            "13.2/beyond-competence",
            "13.4/database",
            "14.2/quality",
            "16.4/funding",
            "16.8/no-programme",
            "16.8/not-rural",
            "17/no-basis",
            "23/no-procedure");

    private static final Set<String> KINDS = Set.of(
            "office-regulation",
            "office-upkeep",
            "budget-implementation",
            "spending",
            "information-request",
            "database-use",
            "public-service",
            "hiring",
            "microcredit",
            "deputy-appointment",
            "office-liquidation",
            "office-reorganisation");

    /** The kinds whose rules govern the office and its akim alone. */
    private static final Set<String> OF_THE_OFFICE =
            Set.of("budget-implementation", "spending", "information-request", "database-use", "public-service");

    private static final ObjectMapper JSON = new ObjectMapper();

    private SubsetLoad() {}

    static List<SubsetCase> cases() throws IOException, UnreadableDossierException {
        List<SubsetCase> cases = new ArrayList<>();
        for (byte[] json : LoadFile.consistentBytes()) {
            JsonNode decision = JSON.readTree(json).path("decisions").path(0);
            if (KINDS.contains(decision.path("kind").asText())) {
                Dossier dossier = Dossiers.read("load", json);
                ResolvedDecision resolved = new Resolver(dossier, Questions.TERMS).at(0);
                boolean governed = !OF_THE_OFFICE.contains(decision.path("kind").asText())
                        || resolved.ofTheOfficeOrItsAkim().isYes();
                if (governed && resolved.bound().isYes()) {
                    cases.add(new SubsetCase(dossier, decision, members(decision)));
                }
            }
        }
        return List.copyOf(cases);
    }

    private static Map<String, Object> members(JsonNode decision) {
        return JSON.convertValue(decision, new TypeReference<>() {});
    }
}
