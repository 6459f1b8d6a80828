package kz.ereje.reference;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import kz.ereje.model.OwnerLevel;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.Demolition;
import kz.ereje.model.decision.DeputyDuties;
import kz.ereje.model.decision.OtherDecision;
import kz.ereje.model.decision.PropertyDecision;
import kz.ereje.reference.Row.Outcome;

/** A decision that no provision governs is not covered as a whole; what is broken or open stays reported, nothing is called kept. */
final class Coverage {

    /** The provisions that bind every decision of the office, or of its deputy; they do not bring a decision under the act. */
    private static final Set<String> OF_EVERY_DECISION = Set.of("2", "15", "18");

    private static final Set<Outcome> SPEAKS = Set.of(Outcome.COMPLIANT, Outcome.VIOLATED, Outcome.UNDETERMINED);

    private Coverage() {}

    static Map<String, Row> of(Papers papers, Decision decision, Map<String, Row> rows) {
        boolean covered = !isElsewhere(papers, decision)
                && rows.entrySet().stream()
                        .filter(row -> !isGeneral(decision, row.getKey()))
                        .anyMatch(row -> SPEAKS.contains(row.getValue().outcome()));
        Map<String, Row> all = new LinkedHashMap<>(rows);
        if (!covered) {
            all.replaceAll((id, row) -> silenced(row));
        }
        return all;
    }

    /** Matters of other law: land and water, and a use or disposal of what the district has handed to the akim. */
    private static boolean isElsewhere(Papers papers, Decision decision) {
        if (decision instanceof OtherDecision other) {
            return RightClauses.isElsewhere(other).isYes();
        }
        if (!(decision instanceof PropertyDecision property)) {
            return false;
        }
        Tri handed =
                papers.ofAsset(property.asset(), asset -> Ask.is(asset.owner(), OwnerLevel.DISTRICT_HANDED_TO_AKIM));
        boolean disposes = Property.isDisposal(decision) && !isOfClause16(papers, decision);
        return papers.isThing(property.asset()).isNo() || (disposes && handed.isYes());
    }

    /** The demolition of housing that clause 16 means, or may mean. */
    private static boolean isOfClause16(Papers papers, Decision decision) {
        return decision instanceof Demolition demolition
                && !new Property(papers, demolition).isHousingOfUnit().isNo();
    }

    private static boolean isGeneral(Decision decision, String provision) {
        return OF_EVERY_DECISION.contains(provision) && !(decision instanceof DeputyDuties);
    }

    private static Row silenced(Row row) {
        return row.outcome() == Outcome.COMPLIANT ? new Row(Outcome.NOT_APPLICABLE, Map.of(), Set.of()) : row;
    }
}
