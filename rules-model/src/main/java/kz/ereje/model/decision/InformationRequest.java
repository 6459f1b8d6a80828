package kz.ereje.model.decision;

import kz.ereje.model.Actor;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/**
 * Requesting information, documents or materials (ақпарат сұрату) [13.2].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param addressee from whom they are requested
 * @param addresseeOfficial whether they are requested from an official of a state body or another organisation
 * @param withinCompetence whether it is needed for a matter within the office's competence
 */
public record InformationRequest(
        Particulars particulars,
        Fact<Ref<Actor>> addressee,
        Fact<Boolean> addresseeOfficial,
        Fact<Boolean> withinCompetence)
        implements Decision {}
