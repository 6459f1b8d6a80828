package kz.ereje.model;

import java.time.LocalDate;
import java.util.List;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/**
 * An agreement given or refused by a body (келісім) [12.2.1, 12.2.9, 16.7].
 *
 * @param id the name by which the dossier refers to it
 * @param givenBy the body whose agreement was asked for
 * @param granted whether it agreed
 * @param date the day it decided
 * @param decision the decision for which agreement was asked
 * @param asset where no decision is named, the asset for which it was asked
 * @param matter where no decision is named, the kind of disposal for which it was asked
 * @param meeting the meeting that gave it
 * @param quorum whether the documents show the quorum
 * @param majority whether the documents show more than half of those taking part
 * @param shownBy the exhibits that show it; empty when none does
 */
public record Consent(
        String id,
        Fact<Ref<Actor>> givenBy,
        Fact<Boolean> granted,
        Fact<LocalDate> date,
        Fact<Ref<Decision>> decision,
        Fact<Ref<Asset>> asset,
        Fact<DecisionKind> matter,
        Fact<Ref<Meeting>> meeting,
        Fact<Boolean> quorum,
        Fact<Boolean> majority,
        Fact<List<Showing>> shownBy) {

    /** One of which it is not said what shows it. */
    public Consent(
            String id,
            Fact<Ref<Actor>> givenBy,
            Fact<Boolean> granted,
            Fact<LocalDate> date,
            Fact<Ref<Decision>> decision,
            Fact<Ref<Asset>> asset,
            Fact<DecisionKind> matter,
            Fact<Ref<Meeting>> meeting,
            Fact<Boolean> quorum,
            Fact<Boolean> majority) {
        this(id, givenBy, granted, date, decision, asset, matter, meeting, quorum, majority, Fact.missing());
    }
}
