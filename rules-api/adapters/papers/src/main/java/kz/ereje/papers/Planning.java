package kz.ereje.papers;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.DecisionResult.Step;
import kz.ereje.api.Outcome;
import kz.ereje.api.Report;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Consent;
import kz.ereje.model.Dossier;
import kz.ereje.model.Meeting;
import kz.ereje.model.MeetingKind;
import kz.ereje.model.change.Changes;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.MeetingConvening;
import kz.ereje.papers.DraftData.ConsentData;
import kz.ereje.papers.DraftData.MeetingData;

/**
 * What is still to be done for a planned decision, and when. The calendar says it where consents are lacking; what the dossier already plans
 * stands as it is planned, with the days of the way out where that moves them.
 */
final class Planning {

    private final LocalDate today;
    private final DecisionResult result;
    private final List<Step> steps;

    /** The dossier as it would be with the way out; only records that are in the dossier are looked up in it. */
    private final Records ahead;

    private final Records now;

    Planning(Report report, DecisionResult result, LocalDate today) {
        this.today = today;
        this.result = result;
        this.steps = result.calendar();
        this.now = new Records(report.dossier());
        this.ahead = new Records(mended(report.dossier(), result));
    }

    private static Dossier mended(Dossier dossier, DecisionResult result) {
        return result.wayOut()
                .map(way -> Changes.applied(dossier, way.changes()))
                .orElse(dossier);
    }

    DraftData data() {
        Optional<MeetingData> meeting = meeting();
        List<ConsentData> consents = new ArrayList<>();
        assemblyConsent(meeting).ifPresent(consents::add);
        akimConsent().ifPresent(consents::add);
        return new DraftData(result.id(), decisionOn(), meeting, consents);
    }

    private Optional<LocalDate> decisionOn() {
        return step("DECISION")
                .map(Step::from)
                .or(() -> decision(ahead).particulars().date().asOptional())
                .filter(this::isAhead);
    }

    private Optional<MeetingData> meeting() {
        Optional<Step> assembly = step("ASSEMBLY");
        if (assembly.isPresent()) {
            return Optional.of(called(assembly.get(), step("NOTICE")));
        }
        Optional<Meeting> planned = ownMeeting();
        if (planned.isPresent()) {
            return planned.filter(this::liesAhead).map(this::planned);
        }
        return consents(ActorKind.ASSEMBLY).stream()
                .flatMap(consent -> consent.date().asOptional().stream())
                .filter(day -> day.isAfter(today))
                .map(day -> PlannedMeeting.of(day, today).data())
                .findFirst()
                .or(() -> lacks(ActorKind.ASSEMBLY) ? Optional.of(onNoDay()) : Optional.empty());
    }

    private static MeetingData onNoDay() {
        return new MeetingData(
                MeetingKind.ASSEMBLY,
                Optional.empty(),
                List.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** The days between notice and assembly are those of the calendar, which has them from the law. */
    private static MeetingData called(Step assembly, Optional<Step> notice) {
        Optional<LocalDate> latest =
                notice.map(step -> assembly.from().minusDays(ChronoUnit.DAYS.between(step.by(), assembly.by())));
        return new MeetingData(
                MeetingKind.ASSEMBLY,
                Optional.of(assembly.from()),
                List.of(),
                false,
                notice.map(Step::from),
                latest,
                List.of());
    }

    /** The meeting that the decision calls, or the one that is to give its consent. */
    private Optional<Meeting> ownMeeting() {
        if (decision(ahead) instanceof MeetingConvening convening) {
            return ahead.meeting(convening.meeting());
        }
        return consents(ActorKind.ASSEMBLY).stream()
                .flatMap(consent -> ahead.meeting(consent.meeting()).stream())
                .filter(this::liesAhead)
                .findFirst();
    }

    private boolean liesAhead(Meeting meeting) {
        boolean over = meeting.status().asOptional().map(PlannedMeeting::isOver).orElse(false);
        return !over && meeting.date().asOptional().map(this::isAhead).orElse(true);
    }

    private MeetingData planned(Meeting meeting) {
        return new PlannedMeeting(meeting, today).data();
    }

    private Optional<ConsentData> assemblyConsent(Optional<MeetingData> meeting) {
        Optional<LocalDate> decided = decisionOn();
        Optional<String> name = now.name(ActorKind.ASSEMBLY, now.unit());
        boolean asked = decision(now) instanceof MeetingConvening;
        return given(ActorKind.ASSEMBLY)
                .or(() -> meeting.filter(held -> !asked)
                        .map(held -> new ConsentData(
                                ActorKind.ASSEMBLY,
                                name,
                                false,
                                held.on(),
                                step("ASSEMBLY").map(Step::by).or(() -> decided))));
    }

    private Optional<ConsentData> akimConsent() {
        Optional<String> name = now.name(ActorKind.DISTRICT_AKIM, now.district());
        Optional<Step> step = step("DISTRICT_AKIM");
        if (step.isPresent()) {
            return Optional.of(
                    new ConsentData(ActorKind.DISTRICT_AKIM, name, false, step.map(Step::from), step.map(Step::by)));
        }
        return given(ActorKind.DISTRICT_AKIM)
                .or(() -> consents(ActorKind.DISTRICT_AKIM).stream()
                        .filter(consent ->
                                consent.date().passes(day -> day.isAfter(today)).isYes())
                        .findFirst()
                        .map(consent -> new ConsentData(
                                ActorKind.DISTRICT_AKIM,
                                name,
                                false,
                                consent.date().asOptional(),
                                decisionOn())))
                .or(() -> lacks(ActorKind.DISTRICT_AKIM)
                        ? Optional.of(
                                new ConsentData(ActorKind.DISTRICT_AKIM, name, false, Optional.empty(), decisionOn()))
                        : Optional.empty());
    }

    /** A consent that was given before the day of the check, and suffices: no rule that asks for it is broken or open. */
    private Optional<ConsentData> given(ActorKind body) {
        return lacks(body)
                ? Optional.empty()
                : consents(body).stream()
                        .filter(consent -> consent.granted().equalTo(true).isYes())
                        .filter(consent -> consent.date()
                                .passes(day -> !day.isAfter(today))
                                .isYes())
                        .findFirst()
                        .map(consent -> new ConsentData(
                                body,
                                now.actor(consent.givenBy())
                                        .flatMap(actor -> actor.name().asOptional()),
                                true,
                                consent.date().asOptional(),
                                Optional.empty()));
    }

    /** The consents of the dossier, with their days as the way out has them. */
    private List<Consent> consents(ActorKind body) {
        List<Consent> stated = now.consents(decision(now));
        return ahead.consents(decision(ahead)).stream()
                .filter(consent -> ahead.kind(consent) == body)
                .filter(consent -> stated.stream().anyMatch(each -> each.id().equals(consent.id())))
                .toList();
    }

    private boolean lacks(ActorKind body) {
        String rule = body == ActorKind.ASSEMBLY ? "/no-assembly-consent" : "/no-district-akim-consent";
        return result.provisions().stream()
                .flatMap(row -> row.rules().stream())
                .filter(each -> each.id().endsWith(rule))
                .anyMatch(each -> each.outcome() == Outcome.VIOLATED || each.outcome() == Outcome.UNDETERMINED);
    }

    private Decision decision(Records records) {
        return records.dossier().decisions().stream()
                .filter(each -> each.id().equals(result.id()))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Step> step(String action) {
        return steps.stream().filter(step -> step.action().equals(action)).findFirst();
    }

    private boolean isAhead(LocalDate day) {
        return !day.isBefore(today);
    }
}
