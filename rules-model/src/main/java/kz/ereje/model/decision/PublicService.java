package kz.ereje.model.decision;

import java.time.LocalDate;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.OrNone;

/**
 * Rendering a public service (мемлекеттік қызмет көрсету) [14.2].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param term the last day for it, or none
 * @param renderedOn the day it was rendered, or none
 * @param complaint how a complaint about it ended
 */
public record PublicService(
        Particulars particulars,
        @OrNone Fact<LocalDate> term,
        @OrNone Fact<LocalDate> renderedOn,
        Fact<ComplaintOutcome> complaint)
        implements Decision {}
