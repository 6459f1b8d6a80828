package kz.ereje.api.internal.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
     * @param pace whether there is a last day at all
     */
    public record Step(Action action, LocalDate from, LocalDate by, Optional<LocalDate> instead, Pace pace) {

        Step(Action action, LocalDate from, LocalDate by) {
            this(action, from, by, Optional.empty(), Pace.BY_A_DAY);
        }

        private Step at(Pace pace) {
            return new Step(action, from, by, instead, pace);
        }
    }

    /** What the days of the steps mean. */
    public enum Pace {
        /** The decision can be taken on the day that is planned, if each step is made by its day. */
        BY_A_DAY,
        /** That day cannot be kept: these are the earliest days, if the first step is made on the day of the check; later ones follow it. */
        EARLIEST,
        /** The same of a decision that has been taken and is to be taken anew. */
        ANEW
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

    /**
     * The steps by which a decision that has been taken without the consents that it lacks is taken anew at the earliest, drawn from the way
     * out that was found for it; none where it leads to no decision on another day.
     */
    public static Calendar anew(DecisionRows rows, Fact<LocalDate> checkedOn, Mending way, Remedies remedies) {
        boolean taken = Stage.of(rows.decision(), remedies.whole()).taken().isPresent();
        Set<String> mended =
                way.mended().stream().map(row -> row.provision().id()).collect(Collectors.toSet());
        Set<String> lacking = lacking(rows, remedies);
        return way.proven()
                .filter(proven -> taken && !lacking.isEmpty() && mended.containsAll(lacking))
                .filter(proven -> onlyConsents(rows, lacking, remedies))
                .filter(proven -> decidedOn(proven, remedies)
                        .filter(day ->
                                checkedOn.passes(today -> !day.isBefore(today)).isYes())
                        .isPresent())
                .map(proven -> drawn(rows, proven, remedies).at(Pace.ANEW))
                .orElse(new Calendar(List.of()));
    }

    /** Where more is wrong than that a consent is lacking, it would not do to take the decision anew. */
    private static boolean onlyConsents(DecisionRows rows, Set<String> lacking, Remedies remedies) {
        return rows.rows().stream()
                .filter(row -> lacking.contains(row.provision().id()))
                .flatMap(Row::foremost)
                .allMatch(rule -> remedies.obtainConsent(rule.rule()));
    }

    private static Optional<LocalDate> decidedOn(Proven proven, Remedies remedies) {
        return remedies.decision(proven.dossier()).particulars().date().asOptional();
    }

    private Calendar at(Pace pace) {
        return new Calendar(steps.stream()
                .map(step -> new Step(step.action, step.from, step.by, Optional.empty(), pace))
                .toList());
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
        Pace pace = planned.isPresent() ? Pace.EARLIEST : Pace.BY_A_DAY;
        steps.add(new Step(Action.DECISION, decided, decided, planned, pace));
        steps.sort(Comparator.comparing(Step::from).thenComparing(Step::by));
        return new Calendar(steps.stream().map(step -> step.at(pace)).toList());
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
