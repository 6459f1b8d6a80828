package kz.ereje.examples.desk.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ereje.api.DossierForm;
import kz.ereje.api.DossierForm.Section;
import kz.ereje.model.Actor;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Consent;
import kz.ereje.model.Meeting;
import kz.ereje.model.MeetingKind;
import kz.ereje.model.Territory;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.fact.Ref;

/**
 * The session that gave a consent, where the dossier knows which body gave it and on which day, but no meeting yet: it can be chosen as a whole instead of
 * stating the same again. What is chosen is told in full: body, territory and day.
 */
final class Sessions {

    private static final Map<ActorKind, MeetingKind> KINDS = Map.of(
            ActorKind.ASSEMBLY, MeetingKind.ASSEMBLY,
            ActorKind.GATHERING, MeetingKind.GATHERING);

    private final DossierForm form;

    Sessions(DossierForm form) {
        this.form = form;
    }

    /** The session of the consent whose meeting is asked for; empty where it is not known, or the dossier holds such a meeting. */
    Optional<DossierForm> with(FactPath meetingOfConsent) {
        Optional<Consent> consent = meetingOfConsent
                .ofRecord()
                .flatMap(place -> form.section(place.toString()))
                .map(Section::record)
                .filter(Consent.class::isInstance)
                .map(Consent.class::cast);
        return consent.flatMap(this::session);
    }

    private Optional<DossierForm> session(Consent consent) {
        Optional<Actor> body = form.dossier().actors().stream()
                .filter(actor -> consent.givenBy().equalTo(Ref.to(actor.id())).isYes())
                .findFirst();
        Optional<MeetingKind> kind =
                body.flatMap(actor -> actor.kind().asOptional()).map(KINDS::get);
        Optional<Ref<Territory>> territory =
                body.flatMap(actor -> actor.territory().asOptional());
        Optional<LocalDate> day = consent.date().asOptional();
        if (kind.isEmpty() || territory.isEmpty() || day.isEmpty() || held(kind.get(), day.get())) {
            return Optional.empty();
        }
        DossierForm more = form.adding(Meeting.class);
        String place = Fresh.last(more, Meeting.class).place().toString();
        return Optional.of(more.with(List.of(
                more.entry(place + ".kind").orElseThrow().set(kind.get()),
                more.entry(place + ".territory").orElseThrow().set(territory.get()),
                more.entry(place + ".date").orElseThrow().set(day.get()))));
    }

    private boolean held(MeetingKind kind, LocalDate day) {
        return form.dossier().meetings().stream()
                .anyMatch(meeting -> meeting.kind().equalTo(kind).isYes()
                        && meeting.date().equalTo(day).isYes());
    }
}
