package kz.ereje.report.year;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Regulation.DutyEntry;
import kz.ereje.api.Report;
import kz.ereje.model.Dossier;
import kz.ereje.model.decision.Decision;
import kz.ereje.report.year.Shows.Done;
import kz.ereje.report.year.Shows.Not;
import kz.ereje.report.year.Shows.Nothing;
import kz.ereje.report.year.YearAnswer.Other;
import kz.ereje.report.year.YearAnswer.Paper;
import kz.ereje.report.year.YearAnswer.Why;

/**
 * What one dossier of the unit adds. For one thread.
 *
 * @param source the file
 * @param report the answer to it
 * @param ways its facts
 * @param duties the duties
 * @param year the year
 * @param into where it is added
 */
record DossierYear(String source, Report report, Ways ways, List<DutyEntry> duties, int year, UnitYear into) {

    void add() {
        Dossier dossier = report.dossier();
        into.files++;
        into.decisions += dossier.decisions().size();
        ways.value(dossier.checkedOn()).ifPresent(into::checkedOn);
        Map<String, DecisionResult> results = new LinkedHashMap<>();
        report.decisions().forEach(result -> results.put(result.id(), result));
        Condition condition = Condition.of(ways, dossier.unit().id(), year);
        for (Decision decision : dossier.decisions()) {
            ways.value(decision.particulars().date())
                    .filter(day -> day.getYear() == year)
                    .ifPresent(day -> into.ofYear++);
            DecisionResult result = results.get(decision.id());
            if (result == null) {
                leftOut(decision);
            } else {
                duties(condition, new Judged(result));
            }
        }
        new DossierGaps(source, dossier, ways, year, into)
                .add(results.values().stream().map(Judged::new).collect(Collectors.toList()));
    }

    /** A decision that was not checked shows nothing; of another year it is not told either. */
    private void leftOut(Decision decision) {
        Optional<LocalDate> date = ways.value(decision.particulars().date());
        if (date.isPresent() && date.get().getYear() != year) {
            return;
        }
        Said name = Said.same(ways.value(decision.particulars().title()).orElse(decision.id()));
        duties.stream()
                .filter(duty -> duty.shownBy().stream().anyMatch(evidence -> evidence.kind() == decision.kind()))
                .forEach(duty -> into.notShown(
                        duty,
                        new Other(source, decision.id(), name, Why.NOT_CHECKED, Said.phrase("year.why.not-checked"))));
    }

    private void duties(Condition condition, Judged judged) {
        for (DutyEntry duty : duties) {
            Shows shows = duty.shownBy().stream()
                    .map(evidence ->
                            new Showing(condition, report.dossier().checkedOn(), judged, duty, evidence).shows())
                    .reduce(new Nothing(), Shows::or);
            String id = judged.result().id();
            if (shows instanceof Done done) {
                into.shown(duty, new Paper(source, id, judged.name(), done.day()));
            } else if (shows instanceof Not not) {
                into.notShown(duty, new Other(source, id, judged.name(), not.why(), not.reason()));
            }
        }
    }
}
