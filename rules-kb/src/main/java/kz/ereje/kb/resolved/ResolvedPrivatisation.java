package kz.ereje.kb.resolved;

import java.util.List;
import java.util.function.Function;
import kz.ereje.kb.concept.Days;
import kz.ereje.kb.concept.DecisionFacts;
import kz.ereje.kb.concept.OtherLaw;
import kz.ereje.kb.concept.SaleLaw;
import kz.ereje.model.Asset;
import kz.ereje.model.Contract;
import kz.ereje.model.ContractType;
import kz.ereje.model.decision.Privatisation;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** Privatising an object [12.2.4]. */
public record ResolvedPrivatisation(DecisionFacts facts, Privatisation decision)
        implements DisposingOfProperty, ContractedProperty {

    @Override
    public Fact<Ref<Asset>> asset() {
        return decision.asset();
    }

    @Override
    public Fact<Ref<Contract>> contract() {
        return decision.contract();
    }

    /** Whether the object was valued. */
    public Answer objectValued() {
        return decision.valuedOn().passes(day -> true);
    }

    /** Whether the valuation is not dated after the contract of this type; without one of them nothing is. */
    public Answer objectValuedNotAfterContractOf(ContractType type) {
        return decision.valuedOn()
                .isNone()
                .negated()
                .both(ofContractOf(type, asked -> Days.after(decision.valuedOn(), asked.date())))
                .negated();
    }

    /** Whether the object's safety was provided for while the sale was prepared. */
    public Answer safetyOfObjectProvidedForDuringPreparation() {
        return decision.preserved().equalTo(true);
    }

    /** Whether the object passed to the buyer. */
    public Answer objectPassedToBuyer() {
        return decision.passedOn().passes(day -> true);
    }

    /** Whether a contract of this type was concluded by the day on which the object passed. */
    public Answer contractConcludedByThen(ContractType type) {
        return ofContractOf(
                type, asked -> Days.after(asked.date(), decision.passedOn()).negated());
    }

    /** Whether a contract of this type is concluded by the day of the check. */
    public Answer contractConcluded(ContractType type) {
        return ofContractOf(
                type, asked -> Days.after(asked.date(), dossier().checkedOn()).negated());
    }

    /** Whether it is controlled how the buyer keeps the terms of the contract. */
    public Answer controlledHowBuyerKeepsTheTerms() {
        return decision.termsControlled().equalTo(true);
    }

    /** Another contract than one of this type is not the one that the regulation means. */
    private Answer ofContractOf(ContractType type, Function<Contract, Answer> question) {
        return ofContract(asked -> asked.type().equalTo(type).both(question.apply(asked)));
    }

    @Override
    public List<OtherLaw> otherLaws() {
        return new SaleLaw(facts, decision, contract().asOptional().map(dossier()::contract)).missed();
    }
}
