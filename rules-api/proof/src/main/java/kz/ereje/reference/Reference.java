package kz.ereje.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.ereje.model.Dossier;
import kz.ereje.model.decision.Decision;

/** A second opinion: the whole act in plain Java, written from the law and from the readings, not from the rule base. */
public final class Reference {

    /** The provisions of the act in its order. Those of the order come first. */
    static final List<String> ACT =
            List.of(("order.preamble order.1 order.2 order.2.1 order.2.2 order.2.3 order.2.4 order.3 order.4 "
                            + "1 2 3 4 5 6 7 8 9 10 11.1 11.2 12 12.1.1 12.1.2 12.1.3 12.1.4 12.1.5 12.1.6 12.1.7 12.1.8 "
                            + "12.1.9 12.1.10 12.1.11 12.1.12 12.1.13 12.1.14 12.1.15 12.1.16 12.2.1 12.2.2 12.2.3 12.2.4 "
                            + "12.2.5 12.2.6 12.2.7 12.2.8 12.2.9 12.2.10 12.2.11 12.2.12 12.2.13 12.2.14 12.2.15 12.2.16 "
                            + "12.2.17 13.1 13.2 13.3 13.4 13.5 13.6 14.1 14.2 14.3 14.4 15 16.1 16.2 16.3 16.4 16.5 16.6 "
                            + "16.7 16.8 16.9 17 18 19 20.1 20.2 21 22 23")
                    .split(" "));

    /** The rules that never say "violated" by themselves: they leave a decision open for a lawyer at most. */
    public static final Set<String> NEVER_VIOLATED = Set.of("12.2.8/free-transfer", "12.2.14/gratuitous-ground");

    private Reference() {}

    /** The numbers of the provisions that have rules here. */
    public static Set<String> clauses() {
        return new TreeSet<>(Clauses.ALL.keySet());
    }

    /** One map a decision, in the order of the dossier: each of the 83 provisions with its row, in the order of the act. */
    public static List<Map<String, Row>> of(Dossier dossier) {
        return of(dossier, Map.of());
    }

    /** The other ways to read the act that are known here, {@code 22.demolition=nobody-receives}. */
    public static Set<String> otherWays() {
        return new TreeSet<>(Views.KNOWN);
    }

    /** The same where these readings are followed in these ways: ids of options by the ids of their readings. */
    public static List<Map<String, Row>> of(Dossier dossier, Map<String, String> readings) {
        Doubted doubted = Doubted.in(dossier);
        Dossier sure = doubted.undoubted(dossier);
        Papers papers = new Papers(sure, new Views(readings));
        List<Map<String, Row>> all = new ArrayList<>();
        for (Decision decision : sure.decisions()) {
            Tri binds = Entry.binds(papers, decision);
            Map<String, Row> rows = new LinkedHashMap<>();
            ACT.forEach(id -> rows.put(id, row(id, papers, decision, binds)));
            all.add(doubted.notAsked(Coverage.of(papers, decision, rows)));
        }
        return all;
    }

    private static Row row(String id, Papers papers, Decision decision, Tri binds) {
        Clause clause = Clauses.ALL.get(id);
        if (clause != null) {
            return Assembly.row(id, Bearers.of(id, clause.norm().of(papers, decision), papers, decision), binds);
        }
        boolean outside = binds.isNo() && !id.startsWith("order.");
        return new Row(outside ? Row.Outcome.NOT_APPLICABLE : Row.Outcome.UNCHECKED, Map.of(), Set.of());
    }
}
