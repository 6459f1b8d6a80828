package kz.ereje.reference;

import java.time.LocalDate;
import java.util.List;
import kz.ereje.model.Actor;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Presentation;
import kz.ereje.model.decision.AssemblyVerdict;
import kz.ereje.model.decision.BudgetApproval;
import kz.ereje.model.decision.BudgetImplementation;
import kz.ereje.model.decision.BudgetReport;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.DevelopmentProgramme;
import kz.ereje.model.decision.Spending;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/** The unit's budget and the programme of development [12.1.5 to 12.1.8]. */
final class BudgetClauses {

    private BudgetClauses() {}

    static List<Clause> all() {
        return List.of(
                new Clause("12.1.5", BudgetClauses::plan),
                new Clause("12.1.6", BudgetClauses::report),
                new Clause("12.1.7", BudgetClauses::decider),
                new Clause("12.1.8", BudgetClauses::programme));
    }

    private static Ruling plan(Papers papers, Decision decision) {
        // The office plans and executes; whether it may approve is for a lawyer, and what others approve is theirs.
        if (decision instanceof BudgetApproval) {
            return Ruling.always().rule("no-plan", Tri.DOUBT);
        }
        if (decision instanceof BudgetImplementation implementation) {
            return Ruling.always()
                    .rule(
                            "no-plan",
                            noPlan(papers, implementation.planApproved(), implementation.planApprovedOn(), decision));
        }
        return decision instanceof Spending spending
                ? Ruling.always()
                        .rule("no-plan", noPlan(papers, spending.planApproved(), spending.planApprovedOn(), decision))
                        .rule("outside-plan", Ask.no(spending.inBudget()))
                : Ruling.silent();
    }

    /** Executed before the day of approval: whether that was lawful is for budget legislation to say. */
    private static Tri noPlan(Papers papers, Fact<Boolean> approved, Fact<LocalDate> approvedOn, Decision decision) {
        if (papers.read("12.1.5.day-of-approval", "approved-that-year")) {
            return Ask.no(approved);
        }
        Tri before = papers.read("12.1.5.day-of-approval", "approved-by-then") ? Tri.YES : Tri.DOUBT;
        Tri later = Ask.after(approvedOn, decision.particulars().date());
        return Ask.no(approved).or(later.isYes() ? before : later);
    }

    private static Ruling report(Papers papers, Decision decision) {
        if (!(decision instanceof BudgetReport report)) {
            return Ruling.silent();
        }
        Tri closed = Ask.both(report.year(), papers.checkedOn(), (year, today) -> year < today.getYear());
        Fact<List<Presentation>> presentations = report.presentations();
        Tri toAssembly = Ask.any(
                presentations,
                one -> papers.isOwn(one.body(), ActorKind.ASSEMBLY).and(Ask.stated(one.date())));
        Tri toMaslikhat = Ask.any(
                presentations,
                one -> papers.isUpper(one.body(), ActorKind.MASLIKHAT).and(Ask.stated(one.date())));
        return Ruling.always()
                .rule("not-to-assembly", closed.and(toAssembly.not()))
                .rule("not-to-maslikhat", closed.and(toMaslikhat.not()));
    }

    private static Ruling decider(Papers papers, Decision decision) {
        return decision instanceof BudgetImplementation
                ? Ruling.always().rule("decider", papers.isOffices(decision).not())
                : Ruling.silent();
    }

    private static Ruling programme(Papers papers, Decision decision) {
        if (!(decision instanceof DevelopmentProgramme programme)) {
            return Ruling.silent();
        }
        Fact<List<Ref<Actor>>> put = programme.submittedTo();
        Tri toAssembly = Ask.any(put, who -> papers.isOwn(Fact.of(who), ActorKind.ASSEMBLY));
        Tri toAnybody = Ask.empty(put).not();
        Tri inEffect = Ask.yes(programme.inEffect());
        return Ruling.always()
                .rule("not-submitted", toAssembly.not().and(inEffect.or(toAnybody)))
                .rule("not-approved", inEffect.and(Ask.of(programme.verdict(), verdict -> isRefused(papers, verdict))))
                .rule(
                        "not-developed-by-office",
                        papers.isOwn(programme.developedBy(), Papers.OF_THE_OFFICE)
                                .not());
    }

    /** Discussed is not approved, and not decided is neither: a lawyer has to judge. */
    private static Tri isRefused(Papers papers, AssemblyVerdict verdict) {
        return switch (verdict) {
            case APPROVED -> Tri.NO;
            case REFUSED -> Tri.YES;
            case DISCUSSED, NOT_DECIDED ->
                papers.read("12.1.8.discussed-and-in-effect", "violated") ? Tri.YES : Tri.DOUBT;
        };
    }
}
