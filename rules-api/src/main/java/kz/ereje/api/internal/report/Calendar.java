package kz.ereje.api.internal.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.ereje.api.Outcome;
import kz.ereje.model.Consent;
import kz.ereje.model.Dossier;
import kz.ereje.model.Meeting;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.EnterpriseAct;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/**
 * The steps and days by which a planned decision obtains, at the earliest, the consents that it lacks: drawn from the proven remedy.
 *
 * @param steps the steps, in the order of the days; empty where the decision is not planned or lacks no consent
 */
public record Calendar(List<Step> steps) {

    /** The kind of a step. */
    public enum Action {
        /** To notify the people of the assembly. */
        NOTICE,
        /** To hold the assembly. */
        ASSEMBLY,
        /** To obtain the consent of the district akim. */
        DISTRICT_AKIM,
        /** To obtain the consent of the office to an act of an enterprise. */
        OFFICE,
        /** To take the decision. */
        DECISION
    }

    /**
     * One step.
     *
     * @param action the kind of the step
     * @param from the first day for it
     * @param by the last day for it, if the decision is to be taken on its day
     * @param instead the day that was planned for it and cannot be kept
     */
    public record Step(Action action, LocalDate from, LocalDate by, Optional<LocalDate> instead) {

        Step(Action action, LocalDate from, LocalDate by) {
            this(action, from, by, Optional.empty());
        }
    }

    /** The calendar of a decision, made from its rows. */
    public static Calendar of(DecisionRows rows, Fact<LocalDate> checkedOn, Remedies remedies) {
        Set<String> lacking = lacking(rows, remedies);
        boolean planned = checkedOn
                .passes(today -> rows.decision()
                        .particulars()
                        .date()
                        .passes(day -> !day.isBefore(today))
                        .isYes())
                .isYes();
        return planned && !lacking.isEmpty()
                ? remedies.of(lacking).stream()
                        .findFirst()
                        .map(proven -> drawn(rows, proven, remedies))
                        .orElse(new Calendar(List.of()))
                : new Calendar(List.of());
    }

    /** The provisions of which a rule that requires a consent is broken or open. */
    private static Set<String> lacking(DecisionRows rows, Remedies remedies) {
        Set<String> provisions = new TreeSet<>();
        for (Row row : rows.rows()) {
            boolean lacks = row.rules().stream()
                    .anyMatch(rule -> remedies.obtainConsent(rule.rule())
                            && (rule.outcome() == Outcome.VIOLATED || rule.outcome() == Outcome.UNDETERMINED));
            if (lacks) {
                provisions.add(row.provision().id());
            }
        }
        return provisions;
    }

    private static Calendar drawn(DecisionRows rows, Proven proven, Remedies remedies) {
        Dossier dossier = remedies.dossier();
        Decision decision = remedies.decision(proven.dossier());
        LocalDate decided = decision.particulars().date().asOptional().orElseThrow();
        LocalDate today = dossier.checkedOn().asOptional().orElseThrow();
        List<Step> steps = new ArrayList<>();
        List<Meeting> meetings = proven.dossier().meetings();
        added(meetings, dossier.meetings().size())
                .flatMap(meeting -> meeting.date().asOptional())
                .ifPresent(day -> {
                    int notice = remedies.terms().number("notice-days").on(decided);
                    steps.add(new Step(Action.NOTICE, today, decided.minusDays(notice)));
                    steps.add(new Step(Action.ASSEMBLY, day, decided));
                });
        List<Consent> consents = proven.dossier().consents();
        consents.subList(dossier.consents().size(), consents.size()).stream()
                .filter(consent -> consent.meeting().isMissing())
                .map(Consent::date)
                .flatMap(date -> date.asOptional().stream())
                .forEach(day -> steps.add(new Step(Action.DISTRICT_AKIM, day, decided)));
        if (officeConsents(decision) && !officeConsents(rows.decision())) {
            steps.add(new Step(Action.OFFICE, lastConsent(decision, consents, today), decided));
        }
        Optional<LocalDate> planned =
                rows.decision().particulars().date().asOptional().filter(day -> !day.equals(decided));
        steps.add(new Step(Action.DECISION, decided, decided, planned));
        steps.sort(Comparator.comparing(Step::from).thenComparing(Step::by));
        return new Calendar(List.copyOf(steps));
    }

    private static boolean officeConsents(Decision decision) {
        return decision instanceof EnterpriseAct act
                && act.officeConsent().equalTo(true).isYes();
    }

    /** The office consents once the others have [12.2.1, 12.2.10], on the day of the check at the earliest. */
    private static LocalDate lastConsent(Decision decision, List<Consent> consents, LocalDate today) {
        List<Ref<Consent>> listed =
                decision.particulars().consents().asOptional().orElse(List.of());
        return consents.stream()
                .filter(consent -> listed.contains(Ref.<Consent>to(consent.id())))
                .flatMap(consent -> consent.date().asOptional().stream())
                .filter(today::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(today);
    }

    private static Optional<Meeting> added(List<Meeting> meetings, int before) {
        return meetings.size() > before ? Optional.of(meetings.get(before)) : Optional.empty();
    }
}
