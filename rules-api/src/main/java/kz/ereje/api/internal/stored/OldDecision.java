package kz.ereje.api.internal.stored;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.ereje.api.Outcome;
import kz.ereje.api.internal.io.ProblemsException;
import kz.ereje.api.internal.stored.Moves.Kind;
import org.jspecify.annotations.Nullable;

/** One decision of an answer in format 2, led to format 3. */
final class OldDecision {

    private static final String FROM = "2";
    private static final String ROWS = "decisions[].provisions[]";

    /** Keeps these members of an object, and its sentence under its new name. */
    @FunctionalInterface
    interface Renaming {
        Map<String, Object> of(Old old, String list, String... kept) throws ProblemsException;
    }

    private final Old old;
    private final OldPlaces places;
    private final Moves moves;
    private final Renaming sentence;
    private final Map<String, Object> facts = new LinkedHashMap<>();

    OldDecision(Old old, OldPlaces places, Moves moves, Renaming sentence) {
        this.old = old;
        this.places = places;
        this.moves = moves;
        this.sentence = sentence;
    }

    Map<String, Object> made() throws ProblemsException {
        Map<String, Object> made = old.only("id", "kind", "covered");
        made.put("kindInWords", Map.of());
        moves.add(FROM, Kind.ABSENT, "decisions[].kindInWords", "decisions[].title", "decisions[].date");
        List<Old> rows = old.objects("provisions");
        List<Object> provisions = new ArrayList<>();
        for (Old row : rows) {
            provisions.add(row(row));
        }
        made.put("counts", counts(rows));
        made.put("provisions", provisions);
        made.put("facts", new ArrayList<>(facts.values()));
        made.put("questions", questions());
        if (old.has("calendar")) {
            List<Object> calendar = new ArrayList<>();
            for (Old step : old.objects("calendar")) {
                calendar.add(sentence.of(step, "decisions[].calendar", "action", "from", "by"));
            }
            made.put("calendar", calendar);
        } else {
            moves.add(FROM, Kind.ABSENT, "decisions[].calendar");
        }
        moves.add(FROM, Kind.DERIVED, "decisions[].counts");
        moves.add(FROM, Kind.ABSENT, "decisions[].wayOut");
        return made;
    }

    private static Map<String, Object> counts(List<Old> rows) throws ProblemsException {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("violated", count(rows, Outcome.VIOLATED));
        counts.put("undetermined", count(rows, Outcome.UNDETERMINED));
        counts.put("compliant", count(rows, Outcome.COMPLIANT));
        int planned = 0;
        for (Old row : rows) {
            planned += is(row, Outcome.COMPLIANT) && planned(row) ? 1 : 0;
        }
        counts.put("planned", planned);
        counts.put("notApplicable", count(rows, Outcome.NOT_APPLICABLE));
        counts.put("unchecked", count(rows, Outcome.UNCHECKED));
        counts.put("error", count(rows, Outcome.ERROR));
        return counts;
    }

    private static int count(List<Old> rows, Outcome outcome) throws ProblemsException {
        int count = 0;
        for (Old row : rows) {
            count += is(row, outcome) ? 1 : 0;
        }
        return count;
    }

    private static boolean is(Old row, Outcome outcome) throws ProblemsException {
        return row.text("outcome").equals(outcome.name());
    }

    /** Format 2 says it by a remark. */
    private static boolean planned(Old row) throws ProblemsException {
        for (Old remark : row.objects("remarks")) {
            if (remark.text("code").equals("planned")) {
                return true;
            }
        }
        return false;
    }

    private Map<String, Object> row(Old row) throws ProblemsException {
        Map<String, Object> made = row.only("provision", "outcome");
        made.put("planned", planned(row));
        made.put("citation", Map.of());
        made.put("rules", rules(row));
        List<String> missing = missing(row);
        made.put("why", is(row, Outcome.UNDETERMINED) && !missing.isEmpty() ? List.of("facts-missing") : List.of());
        List<String> facts = facts(row);
        made.put("messages", List.of(message("", facts, row)));
        made.put("facts", facts);
        made.put("missing", missing);
        made.put("remedies", remedies(row));
        made.put("remarks", remarks(row));
        made.put("readings", row.texts("readings"));
        if (!row.has("readings")) {
            moves.add(FROM, Kind.ABSENT, ROWS + ".readings");
        }
        told(row);
        return made;
    }

    /** Notes what every row of its outcome lacks. */
    private void told(Old row) throws ProblemsException {
        moves.add(FROM, Kind.DERIVED, ROWS + ".planned");
        moves.add(FROM, Kind.ABSENT, ROWS + ".citation", ROWS + ".messages[].id", ROWS + ".messages[].arguments");
        moves.add(FROM, Kind.MOVED, ROWS + ".messages → " + ROWS + ".messages[].sentence");
        if (is(row, Outcome.UNDETERMINED)) {
            moves.add(FROM, Kind.DERIVED, ROWS + ".why: facts-missing");
            moves.add(FROM, Kind.ABSENT, ROWS + ".why: papers-contradict, judgement, wording-not-held");
        }
        if (is(row, Outcome.VIOLATED)) {
            moves.add(FROM, Kind.ABSENT, ROWS + ".culprits");
        }
        if (is(row, Outcome.VIOLATED) || is(row, Outcome.UNDETERMINED) || is(row, Outcome.ERROR)) {
            moves.add(FROM, Kind.ABSENT, ROWS + ".rules[].key");
        }
    }

    private static List<Object> rules(Old row) throws ProblemsException {
        List<Object> rules = new ArrayList<>();
        for (Old rule : row.objects("rules")) {
            rules.add(rule.only("id", "outcome"));
        }
        return rules;
    }

    private static Map<String, Object> message(String id, List<String> facts, Old told) throws ProblemsException {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("id", id);
        message.put("arguments", List.of());
        message.put("facts", facts);
        message.put("sentence", told.object("messages").members());
        return message;
    }

    private List<Object> remarks(Old row) throws ProblemsException {
        List<Object> remarks = new ArrayList<>();
        for (Old remark : row.objects("remarks")) {
            remarks.add(message("note:" + remark.text("code"), remark.texts("facts"), remark));
            moves.add(FROM, Kind.RENAMED, ROWS + ".remarks[].code → " + ROWS + ".remarks[].id: note:…");
            moves.add(FROM, Kind.RENAMED, ROWS + ".remarks[].messages → " + ROWS + ".remarks[].sentence");
            moves.add(FROM, Kind.ABSENT, ROWS + ".remarks[].arguments");
        }
        return remarks;
    }

    private List<String> facts(Old row) throws ProblemsException {
        List<String> paths = new ArrayList<>();
        for (Old fact : row.objects("facts")) {
            paths.add(fact(fact.text("path"), fact.any("value")));
            moves.add(FROM, Kind.MOVED, ROWS + ".facts[] → decisions[].facts[]");
        }
        return paths;
    }

    private List<String> missing(Old row) throws ProblemsException {
        List<String> paths = new ArrayList<>();
        for (Old fact : row.objects("missing")) {
            paths.add(fact(fact.text("path"), null));
            moves.add(FROM, Kind.MOVED, ROWS + ".missing[] → decisions[].facts[], decisions[].questions[]");
        }
        return paths;
    }

    /** Tells the fact among those of the decision. */
    private String fact(String path, @Nullable Object value) {
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("place", places.of(path));
        fact.put("value", OldValues.of(places.field(path), value, false));
        fact.put("label", Map.of());
        fact.put("words", Map.of());
        facts.putIfAbsent(path, fact);
        moves.add(
                FROM,
                Kind.ABSENT,
                "decisions[].facts[].label",
                "decisions[].facts[].owner",
                "decisions[].facts[].words");
        return path;
    }

    private List<Object> questions() throws ProblemsException {
        List<Object> questions = new ArrayList<>();
        for (Old question : old.objects("questions")) {
            Map<String, Object> made = sentence.of(question, "decisions[].questions", "provisions");
            made.put("place", places.of(question.text("path")));
            moves.add(FROM, Kind.MOVED, "decisions[].questions[].path → decisions[].questions[].place");
            questions.add(made);
        }
        return questions;
    }

    private List<Object> remedies(Old row) throws ProblemsException {
        List<Object> remedies = new ArrayList<>();
        for (Old remedy : row.objects("remedies")) {
            Map<String, Object> made = sentence.of(remedy, ROWS + ".remedies", "rules");
            List<Object> changes = new ArrayList<>();
            for (Old change : remedy.objects("changes")) {
                changes.add(change(change));
            }
            made.put("changes", changes);
            remedies.add(made);
        }
        return remedies;
    }

    private Map<String, Object> change(Old old) throws ProblemsException {
        String list = ROWS + ".remedies[].changes";
        Map<String, Object> change = sentence.of(old, list, "toBeNamed");
        String path = old.text("path");
        change.put("place", places.of(path));
        change.put("before", OldValues.of(places.field(path), old.any("before"), true));
        change.put("after", OldValues.of(places.field(path), old.any("after"), true));
        moves.add(FROM, Kind.MOVED, list + "[].path → " + list + "[].place", list + "[].before", list + "[].after");
        return change;
    }
}
