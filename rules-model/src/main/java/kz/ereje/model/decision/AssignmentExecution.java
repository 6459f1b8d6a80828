package kz.ereje.model.decision;

import java.time.LocalDate;
import kz.ereje.model.Actor;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.OrNone;
import kz.ereje.model.fact.Ref;

/**
 * Executing an act or assignment of a superior (тапсырманы орындау) [14.3].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param issuer who gave it
 * @param term the last day for it, or none
 * @param executedOn the day it was executed, or none
 * @param returned whether the issuer returned it as inadequate
 * @param putRight whether the deficiency was put right
 */
public record AssignmentExecution(
        Particulars particulars,
        Fact<Ref<Actor>> issuer,
        @OrNone Fact<LocalDate> term,
        @OrNone Fact<LocalDate> executedOn,
        Fact<Boolean> returned,
        Fact<Boolean> putRight)
        implements Decision {}
