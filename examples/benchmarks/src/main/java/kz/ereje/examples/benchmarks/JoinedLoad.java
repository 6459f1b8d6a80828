package kz.ereje.examples.benchmarks;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ereje.api.Dossiers;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.examples.benchmarks.joined.Actor;
import kz.ereje.examples.benchmarks.joined.Asset;
import kz.ereje.examples.benchmarks.joined.Consent;
import kz.ereje.examples.benchmarks.joined.Contract;
import kz.ereje.examples.benchmarks.joined.Decision;
import kz.ereje.examples.benchmarks.joined.Unit;
import kz.ereje.kb.Questions;
import kz.ereje.kb.resolved.Resolver;
import kz.ereje.model.Dossier;

/**
 * The decisions that give property in use, which the joined rules govern; those that the regulation does not surely bind, and those with
 * inexact values, are left out.
 */
final class JoinedLoad {

    /** The joined rules: each judges the decision together with other records. */
    static final Set<String> RULES = Set.of(
            "4/not-own-name",
            "5/no-authority",
            "12.1.16/not-registered",
            "12.2.8/no-assembly-consent",
            "12.2.8/not-unit-property",
            "12.2.8/recipient",
            "12.2.14/no-assembly-consent",
            "12.2.14/not-unit-property",
            "13.5/beyond-competence",
            "15/head",
            "15/signatory",
            "21/not-communal");

    private static final Set<String> KINDS = Set.of("lease", "trust-management", "pledge", "gratuitous-use");

    private static final Map<String, Class<?>> LISTS = Map.of(
            "actors", Actor.class,
            "assets", Asset.class,
            "contracts", Contract.class,
            "consents", Consent.class,
            "decisions", Decision.class);

    private static final ObjectMapper JSON = new ObjectMapper()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY);

    private JoinedLoad() {}

    static List<JoinedCase> cases() throws IOException, UnreadableDossierException {
        List<JoinedCase> cases = new ArrayList<>();
        for (byte[] json : LoadFile.consistentBytes()) {
            JsonNode papers = JSON.readTree(json);
            if (KINDS.contains(papers.path("decisions").path(0).path("kind").asText()) && isExact(papers)) {
                Dossier dossier = Dossiers.read("load", json);
                if (new Resolver(dossier, Questions.TERMS).at(0).bound().isYes()) {
                    cases.add(new JoinedCase(dossier, facts(papers)));
                }
            }
        }
        return List.copyOf(cases);
    }

    /** Whether no record states a value as lying between two others, for which a word has no room. */
    private static boolean isExact(JsonNode papers) {
        for (String list : LISTS.keySet()) {
            for (JsonNode paper : papers.path(list)) {
                for (JsonNode value : paper) {
                    if (value.isObject()) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static List<Object> facts(JsonNode papers) throws IOException {
        List<Object> facts = new ArrayList<>();
        facts.add(JSON.treeToValue(papers, Unit.class));
        for (Map.Entry<String, Class<?>> list : LISTS.entrySet()) {
            for (JsonNode paper : papers.path(list.getKey())) {
                facts.add(JSON.treeToValue(paper, list.getValue()));
            }
        }
        return List.copyOf(facts);
    }
}
