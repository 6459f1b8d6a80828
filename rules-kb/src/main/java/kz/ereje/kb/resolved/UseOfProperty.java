package kz.ereje.kb.resolved;

import kz.ereje.kb.act.Alternative;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Asset;
import kz.ereje.model.Contract;
import kz.ereje.model.decision.PropertyUse;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** Giving property in lease, trust management, pledge or gratuitous use [12.2.14]. */
public interface UseOfProperty extends DisposingOfProperty, ContractedProperty {

    @Override
    PropertyUse decision();

    @Override
    default Fact<Ref<Asset>> asset() {
        return decision().asset();
    }

    @Override
    default Fact<Ref<Contract>> contract() {
        return decision().contract();
    }

    /** Whether the recipient of the use is of one of these kinds [12.2.8]. */
    default Answer recipientAmong(ActorKind... kinds) {
        return dossier().isOfKind(decision().recipient(), kinds);
    }

    @Override
    default Answer disposingInTheSenseOfTheAct() {
        return dossier().spokenOfUnless(Alternative.USE_IS_NO_DISPOSAL);
    }
}
