package kz.ereje.model.decision;

import java.util.List;
import kz.ereje.model.Actor;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/**
 * The consolidated plan of receipts and spending (жиынтық жоспар) [16.5].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param draftedBy who drew it up
 * @param leftOut institutions with such receipts that it leaves out; empty when there are none
 */
public record ConsolidatedPlan(Particulars particulars, Fact<Ref<Actor>> draftedBy, Fact<List<Ref<Actor>>> leftOut)
        implements Decision {}
