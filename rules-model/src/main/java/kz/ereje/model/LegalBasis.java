package kz.ereje.model;

import java.time.LocalDate;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.OrNone;

/**
 * An act on which a decision rests (құқықтық негіз) [2].
 *
 * @param act the act and its article
 * @param inForceFrom the first day it was in force
 * @param inForceUntil the last day it was in force, or none
 */
public record LegalBasis(
        Fact<String> act,
        Fact<LocalDate> inForceFrom,
        @OrNone Fact<LocalDate> inForceUntil) {}
