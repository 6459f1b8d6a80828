package kz.ereje.api.internal.stored;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ereje.api.internal.io.ProblemsException;
import kz.ereje.api.internal.stored.Moves.Kind;

/** Leads a document of format 1 to format 2: a remedy is of several rules, and each decision has the questions that its rows ask. */
final class FormatOne {

    private static final String FROM = "1";

    private FormatOne() {}

    /** The same document in format 2. */
    static Map<String, Object> left(Map<String, Object> document, Moves moves) throws ProblemsException {
        Map<String, Object> left = new LinkedHashMap<>(document);
        left.put("formatVersion", "2");
        List<Object> dossiers = new ArrayList<>();
        for (Old dossier : Old.root(document).objects("dossiers")) {
            Map<String, Object> made = new LinkedHashMap<>(dossier.members());
            if (dossier.has("decisions")) {
                made.put("decisions", decisions(dossier, moves));
            }
            dossiers.add(made);
        }
        left.put("dossiers", dossiers);
        moves.add(
                FROM,
                Kind.ABSENT,
                "contradictions",
                "unreferenced",
                "decisions[].calendar",
                "decisions[].provisions[].readings");
        return left;
    }

    private static List<Object> decisions(Old dossier, Moves moves) throws ProblemsException {
        List<Object> decisions = new ArrayList<>();
        for (Old decision : dossier.objects("decisions")) {
            Map<String, Object> made = new LinkedHashMap<>(decision.members());
            List<Object> rows = new ArrayList<>();
            Map<String, Map<String, Object>> questions = new LinkedHashMap<>();
            for (Old row : decision.objects("provisions")) {
                rows.add(row(row, moves));
                ask(row, questions);
            }
            made.put("provisions", rows);
            made.put("questions", new ArrayList<>(questions.values()));
            moves.add(FROM, Kind.DERIVED, "decisions[].questions");
            decisions.add(made);
        }
        return decisions;
    }

    private static Map<String, Object> row(Old row, Moves moves) throws ProblemsException {
        Map<String, Object> made = new LinkedHashMap<>(row.members());
        List<Object> remedies = new ArrayList<>();
        for (Old remedy : row.objects("remedies")) {
            Map<String, Object> several = remedy.only("messages");
            several.put("rules", List.of(remedy.text("rule")));
            remedies.add(several);
            moves.add(
                    FROM,
                    Kind.MOVED,
                    "decisions[].provisions[].remedies[].rule → decisions[].provisions[].remedies[].rules[]");
            moves.add(FROM, Kind.ABSENT, "decisions[].provisions[].remedies[].changes");
        }
        made.put("remedies", remedies);
        return made;
    }

    /** Adds the questions of a row to those of its decision, in the order of the act: which settles most is not told. */
    private static void ask(Old row, Map<String, Map<String, Object>> questions) throws ProblemsException {
        for (Old missing : row.objects("missing")) {
            String path = missing.text("path");
            Map<String, Object> question = questions.computeIfAbsent(path, first -> new LinkedHashMap<>());
            Set<Object> provisions = new LinkedHashSet<>();
            if (question.get("provisions") instanceof List<?> before) {
                provisions.addAll(before);
            }
            provisions.add(row.text("provision"));
            question.put("path", path);
            question.put("provisions", new ArrayList<>(provisions));
            question.put("messages", missing.object("questions").members());
        }
    }
}
