package kz.ereje.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.model.ActorKind;
import kz.ereje.model.LegalBasis;
import kz.ereje.model.decision.AccountHolder;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.FundingSource;
import kz.ereje.model.decision.LegalForm;
import kz.ereje.model.decision.OfficeAccount;
import kz.ereje.model.decision.OfficeCreation;
import kz.ereje.model.decision.OfficeDocument;
import kz.ereje.model.decision.OfficeFate;
import kz.ereje.model.decision.OfficeRegulation;
import kz.ereje.model.decision.OfficeStructure;
import kz.ereje.model.decision.OfficeUpkeep;
import kz.ereje.model.decision.SealLanguage;
import kz.ereje.model.decision.Spending;
import kz.ereje.model.fact.Fact;

/** Chapter 1: the status of the office, who creates it, the basis of its decisions [1 to 9, without contracts]. */
final class GeneralClauses {

    private GeneralClauses() {}

    static List<Clause> all() {
        return List.of(
                new Clause("1", (papers, decision) -> status(decision)),
                new Clause("2", GeneralClauses::legalBasis),
                new Clause("3", GeneralClauses::attributes),
                new Clause("6", GeneralClauses::approver),
                new Clause("7", (papers, decision) -> contents(decision)),
                new Clause("8", GeneralClauses::founder),
                new Clause("9", GeneralClauses::upkeep),
                new Clause("15", GeneralClauses::head));
    }

    private static Ruling status(Decision decision) {
        if (decision instanceof OfficeCreation creation) {
            return Ruling.always()
                    .rule(
                            "legal-form",
                            Ask.is(creation.legalForm(), LegalForm.STATE_INSTITUTION)
                                    .not());
        }
        if (decision instanceof OfficeRegulation regulation) {
            return Ruling.always()
                    .rule(
                            "legal-form",
                            Ask.is(regulation.legalForm(), LegalForm.STATE_INSTITUTION)
                                    .not())
                    .rule("purpose", Ask.no(regulation.statesPurpose()));
        }
        return Ruling.silent();
    }

    private static Ruling legalBasis(Papers papers, Decision decision) {
        Fact<List<LegalBasis>> basis = decision.particulars().basis();
        Fact<LocalDate> day = decision.particulars().date();
        return Ruling.when(papers.isOffices(decision).and(Ask.stated(Papers.signer(decision))))
                .rule(
                        "no-legal-basis",
                        Ask.any(basis, act -> Ask.stated(act.act())).not())
                .rule(
                        "basis-not-in-force",
                        Ask.empty(basis).not(),
                        (day.isMissing() ? onAnyDay(papers, basis, day) : Ask.any(basis, act -> inForce(act, day)))
                                .not());
    }

    /** The answer while the day is not known: on each day on which it can change, from the first on which the unit can be bound. */
    private static Tri onAnyDay(Papers papers, Fact<List<LegalBasis>> basis, Fact<LocalDate> missing) {
        boolean small = Ask.of(papers.unit().population(), people -> Tri.of(people <= 2000))
                .isYes();
        LocalDate first = small ? LocalDate.of(2020, 1, 1) : LocalDate.of(2018, 1, 1);
        Stream<LocalDate> turns = basis.asOptional().orElse(List.of()).stream()
                .flatMap(act -> Stream.concat(turns(act.inForceFrom()), turns(act.inForceUntil())));
        List<LocalDate> days = Stream.concat(Stream.of(first), turns)
                .filter(day -> !day.isBefore(first))
                .toList();
        return Span.isWithin(missing) ? onDaysWithin(basis, missing, first, days) : onSome(basis, missing, days);
    }

    /** The days on which it can begin or cease to matter that an act has begun, or has ended. */
    private static Stream<LocalDate> turns(Fact<LocalDate> day) {
        return Span.ends(day).stream().flatMap(end -> Stream.of(end, end.plusDays(1)));
    }

    private static Tri onSome(Fact<List<LegalBasis>> basis, Fact<LocalDate> missing, List<LocalDate> days) {
        return days.stream()
                .map(day -> Ask.any(basis, act -> inForce(act, Fact.of(day))))
                .filter(Tri::isOpen)
                .reduce(Tri.waitsFor(missing.path().toString()), Tri::and);
    }

    /** The answer that is the same on each day that may be meant; else it waits for the day, and for what leaves it open on one of them. */
    private static Tri onDaysWithin(
            Fact<List<LegalBasis>> basis, Fact<LocalDate> within, LocalDate first, List<LocalDate> turns) {
        LocalDate last = Span.ends(within).get(1);
        LocalDate begin = Span.ends(within).get(0).isBefore(first) && !last.isBefore(first)
                ? first
                : Span.ends(within).get(0);
        Set<Tri> answers = Stream.concat(Stream.of(begin, last), turns.stream())
                .filter(day -> !day.isBefore(begin) && !day.isAfter(last))
                .map(day -> Ask.any(basis, act -> inForce(act, Fact.of(day))))
                .collect(Collectors.toSet());
        boolean forDays =
                answers.stream().flatMap(answer -> answer.waits().stream()).anyMatch(path -> path.contains(".inForce"));
        return answers.size() == 1 && !forDays
                ? answers.iterator().next()
                : Tri.between(answers, within.path().toString());
    }

    private static Tri inForce(LegalBasis act, Fact<LocalDate> day) {
        Tri lapsed = Ask.before(act.inForceUntil(), day);
        return Ask.stated(act.act()).and(Ask.byThen(act.inForceFrom(), day)).and(lapsed.not());
    }

    private static Ruling attributes(Papers papers, Decision decision) {
        if (decision instanceof OfficeDocument document) {
            Fact<List<SealLanguage>> languages = document.sealLanguages();
            return Ruling.always()
                    .rule(
                            "seal-language",
                            papers.read("3.document-without-seal", "violated")
                                    ? Tri.YES
                                    : Ask.empty(languages).not(),
                            Ask.any(languages, language -> Tri.of(language == SealLanguage.KAZAKH))
                                    .not())
                    .rule("letterhead", Ask.no(document.letterhead()));
        }
        if (decision instanceof OfficeAccount account) {
            return account(account.account());
        }
        return decision instanceof Spending spending ? account(spending.account()) : Ruling.silent();
    }

    private static Ruling account(Fact<AccountHolder> account) {
        return Ruling.always()
                .rule(
                        "account-outside-treasury",
                        Ask.is(account, AccountHolder.TREASURY).not());
    }

    private static Ruling approver(Papers papers, Decision decision) {
        Tri other = byDistrictAkimat(papers, decision).not();
        if (decision instanceof OfficeRegulation) {
            return Ruling.always().rule("regulation-approver", other);
        }
        return decision instanceof OfficeStructure
                ? Ruling.always().rule("structure-approver", other)
                : Ruling.silent();
    }

    private static Ruling contents(Decision decision) {
        return decision instanceof OfficeRegulation regulation
                ? Ruling.always()
                        .rule("no-full-name", Ask.no(regulation.statesFullName()))
                        .rule("no-legal-address", Ask.no(regulation.statesLegalAddress()))
                : Ruling.silent();
    }

    private static Ruling founder(Papers papers, Decision decision) {
        return decision instanceof OfficeFate
                ? Ruling.always()
                        .rule("founder", byDistrictAkimat(papers, decision).not())
                : Ruling.silent();
    }

    private static Tri byDistrictAkimat(Papers papers, Decision decision) {
        return papers.isUpper(decision.particulars().decidedBy(), ActorKind.DISTRICT_AKIMAT);
    }

    private static Ruling upkeep(Papers papers, Decision decision) {
        return decision instanceof OfficeUpkeep upkeep
                ? Ruling.always()
                        .rule("not-local-budget", Ask.of(upkeep.source(), source -> notLocalBudget(papers, source)))
                : Ruling.silent();
    }

    /** Savings and receipts of self-government: the word does not say of which budget the money is. */
    private static Tri notLocalBudget(Papers papers, FundingSource source) {
        return switch (source) {
            case LOCAL_BUDGET -> Tri.NO;
            case BUDGET_SAVINGS, SELF_GOVERNMENT_RECEIPTS -> whoseSavings(papers);
            case OTHER_BUDGET, SPONSOR, OTHER -> Tri.YES;
        };
    }

    private static Tri whoseSavings(Papers papers) {
        if (papers.read("9.paid-from-savings", "local-budget")) {
            return Tri.NO;
        }
        return papers.read("9.paid-from-savings", "another-source") ? Tri.YES : Tri.DOUBT;
    }

    private static Ruling head(Papers papers, Decision decision) {
        var signedBy = Papers.signer(decision);
        Tri byDeputy = papers.isOwn(signedBy, ActorKind.DEPUTY_AKIM)
                .and(Ask.yes(decision.particulars().assignedToDeputy()));
        Tri rightly = papers.isOwn(signedBy, Papers.DECIDER).or(byDeputy);
        return Ruling.when(papers.isOffices(decision))
                .rule(
                        "head",
                        papers.isOwn(papers.officeHead(), ActorKind.AKIM, ActorKind.ACTING_AKIM)
                                .not())
                .rule("signatory", Ask.stated(signedBy), rightly.not());
    }
}
