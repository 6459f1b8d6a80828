package kz.ereje.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Language;
import kz.ereje.api.Outcome;
import kz.ereje.api.ProvisionResult;
import kz.ereje.api.Remarks;
import kz.ereje.model.Dossier;
import kz.ereje.model.Meeting;
import kz.ereje.model.Notice;
import kz.ereje.model.decision.MeetingConvening;
import kz.ereje.model.decision.Privatisation;
import org.junit.jupiter.api.Test;

/**
 * Each number and each day that the law names has a case on both its sides: the last that is lawful and the first that is not. What
 * a case shows is read from its dossier and from the check, so that a boundary moved in the rules, or a case taken away, fails here.
 */
class LedgerTest {

    private static final ComplianceChecker CHECKER = ComplianceChecker.create();

    private static final LocalDate LARGE = LocalDate.of(2018, 1, 1);
    private static final LocalDate ALL = LocalDate.of(2020, 1, 1);
    private static final LocalDate WORDING = LocalDate.of(2024, 8, 11);

    private static final List<String> BOUNDARIES = List.of(
            "notice 10 days: kept",
            "notice 9 days: late",
            "candidate 3 days: kept",
            "candidate 2 days: late",
            "2018-01-01, more than 2000 people: bound",
            "2017-12-31, more than 2000 people: not bound",
            "2019-12-31, 2000 people: not bound",
            "2020-01-01, 2000 people or fewer: bound",
            "2019, 2000 people: not bound",
            "2019, 2001 people: bound",
            "2024-08-11: the wording is held",
            "2024-08-10: the wording is not held",
            "auction 15 days: no remark",
            "auction 14 days: remark",
            "contract 10 days after: no remark",
            "contract 11 days after: remark");

    private final Map<String, Set<String>> shown = new TreeMap<>();

    @Test
    void everyBoundaryOfTheLawHasACaseOnBothItsSides() {
        for (Cases.Case one : Cases.all()) {
            Dossier dossier = one.dossier();
            DecisionResult result = one.checked(CHECKER);
            entryIntoForce(one, dossier, result);
            wording(one, result);
            notice(one, dossier, result);
            auction(one, dossier, result);
        }
        assertThat(shown.keySet()).containsAll(BOUNDARIES);
    }

    private void show(Cases.Case one, boolean is, String boundary) {
        if (is) {
            shown.computeIfAbsent(boundary, key -> new TreeSet<>()).add(one.says());
        }
    }

    private void entryIntoForce(Cases.Case one, Dossier dossier, DecisionResult result) {
        Optional<LocalDate> day = result.decision().particulars().date().asOptional();
        Optional<Integer> people = dossier.territories().stream()
                .filter(territory -> territory.id().equals(dossier.unit().id()))
                .flatMap(territory -> territory.population().asOptional().stream())
                .findFirst();
        if (day.isEmpty() || people.isEmpty()) {
            return;
        }
        boolean large = people.get() > 2000;
        boolean bound = result.provisions().stream()
                .anyMatch(row -> row.outcome() == Outcome.COMPLIANT || row.outcome() == Outcome.VIOLATED);
        boolean free = result.provisions().stream()
                .allMatch(row -> row.outcome() == Outcome.NOT_APPLICABLE || row.outcome() == Outcome.UNCHECKED);
        show(one, day.get().equals(LARGE) && large && bound, "2018-01-01, more than 2000 people: bound");
        show(
                one,
                day.get().equals(LARGE.minusDays(1)) && large && free,
                "2017-12-31, more than 2000 people: not bound");
        show(
                one,
                day.get().equals(ALL.minusDays(1)) && people.get() == 2000 && free,
                "2019-12-31, 2000 people: not bound");
        show(one, day.get().equals(ALL) && !large && bound, "2020-01-01, 2000 people or fewer: bound");
        boolean between = !day.get().isBefore(LARGE) && day.get().isBefore(ALL);
        show(one, between && people.get() == 2000 && free, "2019, 2000 people: not bound");
        show(one, between && people.get() == 2001 && bound, "2019, 2001 people: bound");
    }

    private void wording(Cases.Case one, DecisionResult result) {
        Optional<LocalDate> day = result.decision().particulars().date().asOptional();
        boolean doubted = rows(result, "12.1.2", "12.1.3", "12.1.4")
                .anyMatch(row -> row.outcome() == Outcome.UNDETERMINED
                        && row.sentence(Language.EN).contains("wording"));
        boolean judged = rows(result, "12.1.2", "12.1.3", "12.1.4")
                .anyMatch(row -> row.outcome() == Outcome.COMPLIANT || row.outcome() == Outcome.VIOLATED);
        show(one, day.equals(Optional.of(WORDING)) && judged, "2024-08-11: the wording is held");
        show(one, day.equals(Optional.of(WORDING.minusDays(1))) && doubted, "2024-08-10: the wording is not held");
    }

    /** A meeting with one notice and one issue, so that the days of the notice are the days that count. */
    private void notice(Cases.Case one, Dossier dossier, DecisionResult result) {
        if (!(result.decision() instanceof MeetingConvening convening)) {
            return;
        }
        Meeting meeting = dossier.meetings().stream()
                .filter(candidate -> convening
                        .meeting()
                        .passes(reference -> reference.id().equals(candidate.id()))
                        .isYes())
                .findFirst()
                .orElse(null);
        if (meeting == null) {
            return;
        }
        List<Notice> notices = meeting.notices().asOptional().orElse(List.of());
        boolean single = notices.size() == 1 && meeting.date().isKnown();
        if (!single
                || !notices.get(0).date().isKnown()
                || meeting.issues().asOptional().map(List::size).orElse(0) != 1) {
            return;
        }
        long days = ChronoUnit.DAYS.between(
                notices.get(0).date().asOptional().orElseThrow(),
                meeting.date().asOptional().orElseThrow());
        boolean candidate = meeting.issues()
                .asOptional()
                .orElseThrow()
                .get(0)
                .candidateForAkim()
                .equalTo(true)
                .isYes();
        Outcome late = outcome(result, "12.1.3", "12.1.3/late");
        show(one, !candidate && days == 10 && late == Outcome.COMPLIANT, "notice 10 days: kept");
        show(one, !candidate && days == 9 && late == Outcome.VIOLATED, "notice 9 days: late");
        show(one, candidate && days == 3 && late == Outcome.COMPLIANT, "candidate 3 days: kept");
        show(one, candidate && days == 2 && late == Outcome.VIOLATED, "candidate 2 days: late");
    }

    private void auction(Cases.Case one, Dossier dossier, DecisionResult result) {
        if (!(result.decision() instanceof Privatisation sale)
                || !sale.auctionOn().isKnown()) {
            return;
        }
        LocalDate auction = sale.auctionOn().asOptional().orElseThrow();
        Set<String> remarks = new TreeSet<>();
        rows(result, "12.2.4").forEach(row -> Remarks.of(row).forEach(note -> remarks.add(note.code())));
        sale.auctionNoticedOn().asOptional().ifPresent(told -> {
            long days = ChronoUnit.DAYS.between(told, auction);
            show(one, days == 15 && !remarks.contains("law.auction-notice"), "auction 15 days: no remark");
            show(one, days == 14 && remarks.contains("law.auction-notice"), "auction 14 days: remark");
        });
        dossier.contracts().stream()
                .filter(contract -> sale.contract()
                        .passes(reference -> reference.id().equals(contract.id()))
                        .isYes())
                .flatMap(contract -> contract.date().asOptional().stream())
                .map(concluded -> ChronoUnit.DAYS.between(auction, concluded))
                .forEach(days -> {
                    boolean remarked = remarks.contains("law.contract-after-auction");
                    show(one, days == 10 && !remarked, "contract 10 days after: no remark");
                    show(one, days == 11 && remarked, "contract 11 days after: remark");
                });
    }

    private static Stream<ProvisionResult> rows(DecisionResult result, String... provisions) {
        return result.provisions().stream().filter(row -> List.of(provisions).contains(row.provision()));
    }

    private static Outcome outcome(DecisionResult result, String provision, String rule) {
        return rows(result, provision)
                .flatMap(row -> row.rules().stream())
                .filter(candidate -> candidate.id().equals(rule))
                .map(ProvisionResult.Rule::outcome)
                .findFirst()
                .orElse(Outcome.NOT_APPLICABLE);
    }
}
