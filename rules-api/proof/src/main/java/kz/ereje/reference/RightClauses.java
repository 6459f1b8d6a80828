package kz.ereje.reference;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.ereje.model.decision.DatabaseHolder;
import kz.ereje.model.decision.DatabaseUse;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.InformationRequest;
import kz.ereje.model.decision.Matter;
import kz.ereje.model.decision.OtherDecision;
import kz.ereje.model.decision.Purpose;

/** Tasks and rights of the office [11.2, 13.2, 13.4]. */
final class RightClauses {

    /** Matters that other law governs. */
    private static final Set<Matter> ELSEWHERE = EnumSet.complementOf(
            EnumSet.of(Matter.COMMUNAL_PROPERTY, Matter.SUPPORT_OF_AKIM, Matter.LOCAL_MATTER, Matter.OTHER));

    private RightClauses() {}

    static List<Clause> all() {
        return List.of(
                new Clause("11.2", RightClauses::tasks),
                new Clause("13.2", (papers, decision) -> information(decision)),
                new Clause("13.4", (papers, decision) -> databases(decision)));
    }

    private static Ruling tasks(Papers papers, Decision decision) {
        return decision instanceof OtherDecision other
                ? Ruling.when(papers.isOffices(decision).and(isElsewhere(other).not()))
                        .rule("outside-tasks", Ask.is(other.purpose(), Purpose.OTHER))
                : Ruling.silent();
    }

    /** A matter such as land, roads or pay, a power that an act outside gives; an act that does not exist gives none. */
    static Tri isElsewhere(OtherDecision decision) {
        Tri outside = Ask.yes(decision.powerOutside());
        return Ask.of(decision.matter(), matter -> Tri.of(ELSEWHERE.contains(matter)))
                .or(outside.isOpen() ? outside.and(Ask.stated(decision.powerSource())) : outside);
    }

    private static Ruling information(Decision decision) {
        return decision instanceof InformationRequest request
                ? Ruling.always()
                        .rule("addressee", Ask.no(request.addresseeOfficial()))
                        .rule("beyond-competence", Ask.no(request.withinCompetence()))
                : Ruling.silent();
    }

    private static Ruling databases(Decision decision) {
        return decision instanceof DatabaseUse use
                ? Ruling.always().rule("database", Ask.is(use.holder(), DatabaseHolder.OTHER))
                : Ruling.silent();
    }
}
