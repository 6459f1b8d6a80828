package kz.ereje.papers;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ereje.api.Report;
import kz.ereje.model.Consent;
import kz.ereje.model.Contract;
import kz.ereje.model.Dossier;
import kz.ereje.model.Meeting;
import kz.ereje.model.Notice;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;

/** The records whose day lies after the day of the check: what they state is planned, and is not to be read as done. */
final class PlannedRecords {

    private final Optional<LocalDate> today;

    /** Whether a record that has a day is planned, by its place. */
    private final Map<FactPath, Boolean> dated = new HashMap<>();

    PlannedRecords(Report report) {
        today = report.checkedOn();
        Dossier dossier = report.dossier();
        dossier.decisions().forEach(decision -> add(decision.particulars().date()));
        dossier.consents().stream().map(Consent::date).forEach(this::add);
        dossier.contracts().stream().map(Contract::date).forEach(this::add);
        for (Meeting meeting : dossier.meetings()) {
            add(meeting.date());
            meeting.notices().asOptional().orElse(List.of()).stream()
                    .map(Notice::date)
                    .forEach(this::add);
        }
    }

    private void add(Fact<LocalDate> day) {
        FactPath record = day.path().parent();
        if (record != null) {
            dated.put(
                    record,
                    today.filter(last -> day.passes(each -> each.isAfter(last)).isYes())
                            .isPresent());
        }
    }

    /** Whether the innermost dated record that states the fact is planned. */
    boolean hold(Fact<?> fact) {
        for (FactPath place = fact.path(); place != null; place = place.parent()) {
            Boolean planned = dated.get(place);
            if (planned != null) {
                return planned && fact.asOptional().isPresent();
            }
        }
        return false;
    }
}
