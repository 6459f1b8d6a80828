package kz.ereje.api.report;

import java.util.List;
import kz.ereje.kb.Catalogue;
import kz.ereje.kb.RuleBase;
import kz.ereje.kb.seat.Seating;
import kz.ereje.model.Dossier;

/** Judges decisions of any dossier by the rule base: the one way from papers to rows. */
public record Judge(Catalogue catalogue, RuleBase rules) {

    /** The rows of every decision, in the order of the dossier. */
    public List<DecisionRows> all(Dossier dossier) {
        return new Seating(dossier)
                .all().stream()
                        .map(seated -> DecisionRows.of(catalogue, rules.evaluate(seated)))
                        .toList();
    }

    /** The rows of one decision. */
    DecisionRows one(Dossier dossier, int place) {
        return DecisionRows.of(catalogue, rules.evaluate(new Seating(dossier).at(place)));
    }
}
