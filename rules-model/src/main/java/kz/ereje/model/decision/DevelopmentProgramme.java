package kz.ereje.model.decision;

import java.util.List;
import kz.ereje.model.Actor;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/**
 * The programme of development of the local community (жергілікті қоғамдастықты дамыту бағдарламасы) [12.1.8].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param developedBy who developed it
 * @param submittedTo before whom it was put for approval; empty when before nobody
 * @param verdict how the assembly decided
 * @param inEffect whether it is put into effect
 */
public record DevelopmentProgramme(
        Particulars particulars,
        Fact<Ref<Actor>> developedBy,
        Fact<List<Ref<Actor>>> submittedTo,
        Fact<AssemblyVerdict> verdict,
        Fact<Boolean> inEffect)
        implements Decision {}
