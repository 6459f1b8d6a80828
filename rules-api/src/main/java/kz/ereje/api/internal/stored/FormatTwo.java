package kz.ereje.api.internal.stored;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.ereje.api.Language;
import kz.ereje.api.Outcome;
import kz.ereje.api.internal.io.ProblemsException;
import kz.ereje.api.internal.stored.Moves.Kind;

/**
 * Leads a document of format 2 to format 3: its head goes to each answer, its facts to their decisions, and what it does not tell stays
 * away. Older documents of format 2 lack fields that were added later.
 */
final class FormatTwo {

    private static final String FROM = "2";

    private final Old document;
    private final Moves moves;

    private FormatTwo(Old document, Moves moves) {
        this.document = document;
        this.moves = moves;
    }

    /** The same document in format 3. */
    static Map<String, Object> left(Map<String, Object> document, Moves moves) throws ProblemsException {
        return new FormatTwo(Old.root(document), moves).run();
    }

    private Map<String, Object> head() {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("formatVersion", "3");
        head.putAll(document.only("act", "ruleBase"));
        return head;
    }

    private Map<String, Object> run() throws ProblemsException {
        Map<String, Object> run = head();
        List<Object> dossiers = new ArrayList<>();
        for (Old dossier : document.objects("dossiers")) {
            dossiers.add(dossier(dossier));
        }
        run.put("dossiers", dossiers);
        if (document.has("notRead")) {
            run.put("notRead", renamed("notRead", "source", "code"));
        }
        run.putAll(document.only("files"));
        moves.add(FROM, Kind.MOVED, "act, ruleBase → dossiers[].act, dossiers[].ruleBase");
        return run;
    }

    private List<Object> renamed(String list, String... kept) throws ProblemsException {
        List<Object> renamed = new ArrayList<>();
        for (Old each : document.objects(list)) {
            renamed.add(sentence(each, list, kept));
        }
        return renamed;
    }

    /** The members that are kept, and the sentence under its new name. */
    private Map<String, Object> sentence(Old old, String list, String... kept) throws ProblemsException {
        moves.add(FROM, Kind.RENAMED, list + "[].messages → " + list + "[].sentence");
        Map<String, Object> made = old.only(kept);
        made.put("sentence", old.object("messages").members());
        return made;
    }

    private Map<String, Object> dossier(Old old) throws ProblemsException {
        Map<String, Object> made = head();
        made.putAll(old.only("source", "sha256", "checkedOn"));
        if (old.has("problems")) {
            made.put("problems", problems(old));
        }
        if (!old.has("decisions")) {
            return made;
        }
        List<Old> decisions = old.objects("decisions");
        OldPlaces places = new OldPlaces(decisions.stream().map(Old::members).toList());
        made.put("asked", asked());
        moves.add(FROM, Kind.DERIVED, "asked");
        moves.add(FROM, Kind.ABSENT, "remarks");
        if (old.has("contradictions")) {
            made.put("contradictions", contradictions(old, places));
        } else {
            moves.add(FROM, Kind.ABSENT, "contradictions");
        }
        if (old.has("unreferenced")) {
            made.put("unreferenced", places(old.texts("unreferenced"), places));
            moves.add(FROM, Kind.MOVED, "unreferenced[] → unreferenced[].path");
        } else {
            moves.add(FROM, Kind.ABSENT, "unreferenced");
        }
        List<Object> answered = new ArrayList<>();
        for (Old decision : decisions) {
            answered.add(new OldDecision(decision, places, moves, this::sentence).made());
        }
        made.put("decisions", answered);
        if (places.lackingId()) {
            moves.add(FROM, Kind.ABSENT, "place.id");
        }
        return made;
    }

    private List<Object> problems(Old old) throws ProblemsException {
        List<Object> problems = new ArrayList<>();
        for (Old problem : old.objects("problems")) {
            problems.add(sentence(problem, "problems", "code", "pointer", "line", "column"));
        }
        return problems;
    }

    private List<Object> contradictions(Old old, OldPlaces places) throws ProblemsException {
        List<Object> contradictions = new ArrayList<>();
        for (Old contradiction : old.objects("contradictions")) {
            Map<String, Object> made = sentence(contradiction, "contradictions", "id");
            made.put("facts", places(contradiction.texts("facts"), places));
            moves.add(FROM, Kind.MOVED, "contradictions[].facts[] → contradictions[].facts[].path");
            contradictions.add(made);
        }
        return contradictions;
    }

    private static List<Object> places(List<String> paths, OldPlaces places) {
        return new ArrayList<>(paths.stream().map(places::of).toList());
    }

    /** What every document of format 2 held. */
    private static Map<String, Object> asked() {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put(
                "languages",
                Arrays.stream(Language.values()).map(Language::code).toList());
        asked.put("outcomes", Arrays.stream(Outcome.values()).map(Outcome::name).toList());
        asked.put("actWords", false);
        asked.put("remedies", true);
        asked.put("evidence", true);
        return asked;
    }
}
