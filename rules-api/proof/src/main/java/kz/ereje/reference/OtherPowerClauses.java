package kz.ereje.reference;

import java.util.List;
import kz.ereje.model.PropertyTitle;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.LegalActDraft;
import kz.ereje.model.decision.Matter;
import kz.ereje.model.decision.OfficeLiquidation;
import kz.ereje.model.decision.OfficeProperty;
import kz.ereje.model.decision.OfficeReorganisation;
import kz.ereje.model.decision.OtherDecision;
import kz.ereje.model.decision.PropertySource;
import kz.ereje.model.fact.Fact;

/** Drafts on property, powers by other legislation, the office's own property and its end [12.2.2, 12.2.17, 20, 23]. */
final class OtherPowerClauses {

    private OtherPowerClauses() {}

    static List<Clause> all() {
        return List.of(
                new Clause("12.2.2", OtherPowerClauses::draft),
                new Clause("12.2.17", OtherPowerClauses::power),
                new Clause("20.1", OtherPowerClauses::title),
                new Clause("20.2", (papers, decision) -> source(decision)),
                new Clause("23", (papers, decision) -> procedure(decision)));
    }

    private static Ruling draft(Papers papers, Decision decision) {
        if (!(decision instanceof LegalActDraft draft)) {
            return Ruling.silent();
        }
        return Ruling.when(Ask.yes(draft.onPropertyManagement()))
                .rule(Consents.RULE, new Consents(papers, draft).lacksAssembly());
    }

    /** An act that does not exist is not outside; one stated to be outside exists, even if it is not named. */
    private static Ruling power(Papers papers, Decision decision) {
        if (!(decision instanceof OtherDecision other)) {
            return Ruling.silent();
        }
        Tri stated = Ask.yes(other.powerOutside());
        boolean nowhere = stated.isOpen() && Ask.none(other.powerSource()).isYes();
        Tri outside = nowhere ? Tri.NO : stated;
        return Ruling.when(Ask.is(other.matter(), Matter.COMMUNAL_PROPERTY)
                        .and(Property.officeDecides(papers, other))
                        .and(outside.not()))
                .rule("no-power", Ask.none(other.powerSource()));
    }

    private static Ruling title(Papers papers, Decision decision) {
        if (!(decision instanceof OfficeProperty property)) {
            return Ruling.silent();
        }
        Tri managed =
                papers.ofAsset(property.asset(), asset -> Ask.is(asset.title(), PropertyTitle.OPERATIONAL_MANAGEMENT));
        return Ruling.when(new Property(papers, property).isGoverned()).rule("title", managed.not());
    }

    private static Ruling source(Decision decision) {
        return decision instanceof OfficeProperty property
                ? Ruling.always().rule("prohibited-source", Ask.is(property.source(), PropertySource.PROHIBITED))
                : Ruling.silent();
    }

    private static Ruling procedure(Decision decision) {
        if (decision instanceof OfficeReorganisation reorganisation) {
            return follows(reorganisation.procedure());
        }
        return decision instanceof OfficeLiquidation liquidation ? follows(liquidation.procedure()) : Ruling.silent();
    }

    private static Ruling follows(Fact<String> procedure) {
        return Ruling.always().rule("no-procedure", Ask.none(procedure));
    }
}
