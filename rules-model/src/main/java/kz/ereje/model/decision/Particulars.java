package kz.ereje.model.decision;

import java.time.LocalDate;
import java.util.List;
import kz.ereje.model.Actor;
import kz.ereje.model.Consent;
import kz.ereje.model.LegalBasis;
import kz.ereje.model.Showing;
import kz.ereje.model.StatutoryException;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.OrNone;
import kz.ereje.model.fact.Ref;

/**
 * What every decision has, whatever it is about: in a dossier these fields stand beside the decision's own.
 *
 * @param id the name by which the dossier refers to it
 * @param title the title of the document
 * @param date the day of the decision; for a duty left undone, the day it arose
 * @param decidedBy who decides
 * @param signedBy who signs, or none where a duty was left undone or a check found what was done without a decision [15]
 * @param withoutDecision whether a check found it and no decision was taken; whose act it was stands under {@code decidedBy}
 * @param assignedToDeputy whether the akim assigned the matter to the deputy who decides [18]
 * @param basis the acts that it rests on; empty when it states none [2]
 * @param exceptions laws that provide otherwise [12.2.3, 22]
 * @param consents the consents asked for; empty when none was [12.2.1]
 * @param amount what it is worth in whole tenge, 350000, for sums over decisions; no provision asks for it
 * @param shownBy the exhibits that show it; empty when none does
 */
public record Particulars(
        String id,
        Fact<String> title,
        Fact<LocalDate> date,
        Fact<Ref<Actor>> decidedBy,
        @OrNone Fact<Ref<Actor>> signedBy,
        Fact<Boolean> withoutDecision,
        Fact<Boolean> assignedToDeputy,
        Fact<List<LegalBasis>> basis,
        Fact<List<StatutoryException>> exceptions,
        Fact<List<Ref<Consent>>> consents,
        Fact<Long> amount,
        Fact<List<Showing>> shownBy) {

    /** One of which it is not said what it is worth. */
    public Particulars(
            String id,
            Fact<String> title,
            Fact<LocalDate> date,
            Fact<Ref<Actor>> decidedBy,
            Fact<Ref<Actor>> signedBy,
            Fact<Boolean> withoutDecision,
            Fact<Boolean> assignedToDeputy,
            Fact<List<LegalBasis>> basis,
            Fact<List<StatutoryException>> exceptions,
            Fact<List<Ref<Consent>>> consents,
            Fact<List<Showing>> shownBy) {
        this(
                id,
                title,
                date,
                decidedBy,
                signedBy,
                withoutDecision,
                assignedToDeputy,
                basis,
                exceptions,
                consents,
                Fact.missing(),
                shownBy);
    }

    /** One of which it is said neither what it is worth nor what shows it. */
    public Particulars(
            String id,
            Fact<String> title,
            Fact<LocalDate> date,
            Fact<Ref<Actor>> decidedBy,
            Fact<Ref<Actor>> signedBy,
            Fact<Boolean> withoutDecision,
            Fact<Boolean> assignedToDeputy,
            Fact<List<LegalBasis>> basis,
            Fact<List<StatutoryException>> exceptions,
            Fact<List<Ref<Consent>>> consents) {
        this(
                id,
                title,
                date,
                decidedBy,
                signedBy,
                withoutDecision,
                assignedToDeputy,
                basis,
                exceptions,
                consents,
                Fact.missing());
    }
}
