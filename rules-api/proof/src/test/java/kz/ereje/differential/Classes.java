package kz.ereje.differential;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Regulation.RuleEntry;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.differential.CaseFiles.CaseFile;
import kz.ereje.differential.Factor.Level;
import kz.ereje.model.Dossier;
import kz.ereje.reference.Row;

/**
 * What makes a difference to a rule. Two values of a place are of one class if the rule says the same of both in the lawful dossier; of
 * each class one value is kept, and a place with one class is no factor.
 */
final class Classes {

    private static final List<String> REFERRED = List.of("territories", "actors", "assets", "contracts", "meetings");

    private final CaseFile file;
    private final JsonNode base;
    private final Opinion opinion;
    private final List<String> rules;

    Classes(CaseFile file, Opinion opinion) {
        this.file = file;
        this.opinion = opinion;
        this.base = furnished();
        this.rules = Evaluators.CHECKER.regulation().rules().stream()
                .filter(rule -> rule.provision().equals(file.provision()))
                .map(RuleEntry::id)
                .toList();
    }

    /** The lawful dossier, with all that its cases bring in to be referred to. */
    JsonNode base() {
        return base;
    }

    private JsonNode furnished() {
        JsonNode furnished = file.base();
        for (JsonNode dossier : file.dossiers()) {
            JsonNode more = furnished(furnished, dossier);
            furnished = read(more).isPresent() ? more : furnished;
        }
        return furnished;
    }

    private static JsonNode furnished(JsonNode dossier, JsonNode other) {
        ObjectNode furnished = dossier.deepCopy();
        for (String list : REFERRED) {
            Set<JsonNode> known = new HashSet<>(furnished.path(list).findValues("id"));
            for (JsonNode member : other.path(list)) {
                if (known.add(member.get("id"))) {
                    furnished.withArray("/" + list).add(member.deepCopy());
                }
            }
        }
        return furnished;
    }

    /** A dossier of this JSON, if it is one. */
    static Optional<Dossier> read(JsonNode json) {
        try {
            return Optional.of(Dossiers.read("product", CaseFiles.JSON.writeValueAsBytes(json)));
        } catch (UnreadableDossierException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("Writing to memory cannot fail", e);
        }
    }

    /** For each rule of the provision and each decision of which it speaks, {@code 12.1.3/late of decisions[0]}, its factors. */
    Map<String, List<Factor>> byRule() {
        Map<String, List<Factor>> byRule = new TreeMap<>();
        for (Factor place : new Places(base, file).factors()) {
            Map<String, Map<String, Level>> classes = new TreeMap<>();
            for (Level level : place.levels()) {
                said(level)
                        .forEach((rule, outcome) -> classes.computeIfAbsent(rule, key -> new LinkedHashMap<>())
                                .putIfAbsent(outcome, level));
            }
            classes.forEach((rule, levels) -> {
                List<Factor> factors = byRule.computeIfAbsent(rule, key -> new ArrayList<>());
                if (levels.size() > 1) {
                    factors.add(new Factor(place.name(), List.copyOf(levels.values())));
                }
            });
        }
        byRule.values().removeIf(List::isEmpty);
        return byRule;
    }

    /** What the rules say of each decision with this level; nothing where it makes no dossier. */
    private Map<String, String> said(Level level) {
        JsonNode changed = base.deepCopy();
        Map<String, String> said = new TreeMap<>();
        if (!level.apply(changed)) {
            return said;
        }
        List<Map<String, Row>> answers = read(changed).map(opinion::of).orElse(List.of());
        for (int i = 0; i < answers.size(); i++) {
            Row row = Objects.requireNonNull(answers.get(i).get(file.provision()));
            for (String rule : rules) {
                said.put(
                        rule + " of decisions[" + i + "]",
                        String.valueOf(row.rules().get(rule)));
            }
        }
        return said;
    }
}
