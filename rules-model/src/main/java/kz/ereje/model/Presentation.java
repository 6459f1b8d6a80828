package kz.ereje.model;

import java.time.LocalDate;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/**
 * A report put before a body (есепті ұсыну) [12.1.6].
 *
 * @param body the body
 * @param date the day
 */
public record Presentation(Fact<Ref<Actor>> body, Fact<LocalDate> date) {}
