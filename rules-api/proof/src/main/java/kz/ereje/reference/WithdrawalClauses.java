package kz.ereje.reference;

import java.util.List;
import kz.ereje.model.Actor;
import kz.ereje.model.ActorKind;
import kz.ereje.model.AssetUse;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.PropertyDecision;
import kz.ereje.model.decision.Redistribution;
import kz.ereje.model.decision.Withdrawal;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** Taking property from the unit's legal entities, or moving it between them [12.2.6, 12.2.7]. */
final class WithdrawalClauses {

    private WithdrawalClauses() {}

    static List<Clause> all() {
        return List.of(
                new Clause("12.2.6", WithdrawalClauses::otherwise), new Clause("12.2.7", WithdrawalClauses::misplaced));
    }

    private static Ruling otherwise(Papers papers, Decision decision) {
        if (decision instanceof Withdrawal withdrawal) {
            // Property withdrawn as surplus, unused or misused is judged by the narrower 12.2.7.
            boolean both = papers.read("12.2.6.which-of-two-provisions", "both-provisions");
            return from(papers, withdrawal, withdrawal.holder(), both ? Tri.YES : Ask.no(withdrawal.misplaced()));
        }
        if (decision instanceof Redistribution redistribution) {
            return from(papers, redistribution, redistribution.holder(), Tri.YES);
        }
        return Ruling.silent();
    }

    /** The holder of the property is judged here for 12.2.7 as well, which has no rule on it. */
    private static Ruling from(Papers papers, PropertyDecision decision, Fact<Ref<Actor>> holder, Tri judgedHere) {
        Tri entity = isEntity(papers, holder);
        return Ruling.when(new Property(papers, decision).speaksOfOwner())
                .rule(Consents.RULE, judgedHere, new Consents(papers, decision).lacksAssembly())
                .rule("holder", judgedHere.or(entity.not()), entity.not());
    }

    private static Ruling misplaced(Papers papers, Decision decision) {
        if (!(decision instanceof Withdrawal withdrawal)) {
            return Ruling.silent();
        }
        Tri ground = papers.ofAsset(
                withdrawal.asset(), asset -> Ask.is(asset.use(), AssetUse.SURPLUS, AssetUse.UNUSED, AssetUse.MISUSED));
        Consents consents = new Consents(papers, withdrawal);
        return Ruling.when(Ask.yes(withdrawal.misplaced())
                        .and(isEntity(papers, withdrawal.holder()))
                        .and(new Property(papers, withdrawal).speaksOfOwner()))
                .rule(Consents.RULE, consents.lacksAssembly())
                .rule("no-ground", ground.not());
    }

    private static Tri isEntity(Papers papers, Fact<Ref<Actor>> holder) {
        return papers.isOwn(holder, ActorKind.COMMUNAL_INSTITUTION, ActorKind.COMMUNAL_ENTERPRISE);
    }
}
