package kz.ereje.papers;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Language;
import kz.ereje.api.Report;
import kz.ereje.model.ActorKind;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.EnterpriseAct;
import kz.ereje.model.decision.MeetingConvening;
import kz.ereje.model.fact.Fact;

/** Drafts the papers of a planned decision. All methods are safe for all threads. */
public final class Drafts {

    /** The languages in which an office writes. */
    public static final List<Language> LANGUAGES = List.of(Language.KK, Language.RU);

    /** Who decides by an act of the akim; another body writes its decision itself. */
    private static final Set<ActorKind> OF_THE_OFFICE =
            Set.of(ActorKind.AKIM, ActorKind.ACTING_AKIM, ActorKind.DEPUTY_AKIM, ActorKind.OFFICE);

    private Drafts() {}

    /** Why nothing can be drafted for a decision. */
    public enum NothingToDraft {
        /** It has been taken, or its day is over. */
        TAKEN,
        /** Its day, or that of the check, is not known, so that it is not known to be planned. */
        NO_DAY,
        /** The act does not govern it, so that nothing is known of the papers that it needs. */
        NOT_COVERED;

        /** The reason as a sentence. */
        public String sentence(Language language) {
            return Phrases.in(language).say("nothing." + name());
        }
    }

    /** Why nothing can be drafted for this decision; empty where something can. */
    public static Optional<NothingToDraft> nothing(Report report, String decision) {
        DecisionResult result = result(report, decision);
        if (!result.covered()) {
            return Optional.of(NothingToDraft.NOT_COVERED);
        }
        Fact<LocalDate> day = result.decision().particulars().date();
        Optional<LocalDate> today = report.checkedOn();
        if (result.decision().particulars().withoutDecision().equalTo(true).isYes()
                || today.isPresent()
                        && day.passes(each -> each.isBefore(today.get())).isYes()) {
            return Optional.of(NothingToDraft.TAKEN);
        }
        boolean planned = today.isPresent()
                && day.passes(each -> !each.isBefore(today.get())).isYes();
        return planned ? Optional.empty() : Optional.of(NothingToDraft.NO_DAY);
    }

    /**
     * The papers of a planned decision in Kazakh and Russian, on the forms that come with the library.
     *
     * @throws IllegalArgumentException if the report has no such decision
     */
    public static List<Draft> of(Report report, String decision) {
        return of(report, decision, Forms.held());
    }

    /**
     * The papers of a planned decision in Kazakh and Russian, on these forms; none where {@link #nothing} says why. Which they are follows from
     * the decision: no notice where no meeting is to be held or one has gone out, no letter to the akim of the district where no consent of his is
     * lacking. The days of what is lacking come from the calendar, which a report that was made without remedies does not have: they are blanks
     * then. Looks for the way out and the calendar, which checks some dozens of changed dossiers.
     *
     * @throws IllegalArgumentException if the report has no such decision
     */
    public static List<Draft> of(Report report, String decision, Forms forms) {
        DecisionResult result = result(report, decision);
        if (nothing(report, decision).isPresent()) {
            return List.of();
        }
        DraftData data = new Planning(report, result, report.checkedOn().orElseThrow()).data();
        List<Draft> drafts = new ArrayList<>();
        for (DraftKind kind : kinds(report, result, data)) {
            for (Language language : LANGUAGES) {
                Form form = forms.of(kind, language);
                Filling filling = new Paper(report, result, data, kind, language).filling();
                drafts.add(new Draft(kind, language, data, filling.blanks(form.placeholders()), form.filled(filling)));
            }
        }
        return List.copyOf(drafts);
    }

    /**
     * Writes drafts into a folder, which is made where it is not there: all of them, or none.
     *
     * @return the files, in the order of the drafts
     * @throws PapersRefusedException if a file of such a name is there, or the folder is a file
     * @throws IOException if they cannot be written
     */
    public static List<Path> write(List<Draft> drafts, Path folder) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            if (files.put(draft.fileName(), draft.bytes()) != null) {
                throw new PapersRefusedException("folder.taken", draft.fileName());
            }
        }
        return WholeFolder.write(files, folder);
    }

    private static DecisionResult result(Report report, String decision) {
        return report.decisions().stream()
                .filter(each -> each.id().equals(decision))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The report has no decision " + decision + ", but "
                        + report.decisions().stream().map(DecisionResult::id).toList()
                        + ".\nMaybe another report was meant."));
    }

    private static List<DraftKind> kinds(Report report, DecisionResult result, DraftData data) {
        Decision decision = result.decision();
        List<DraftKind> kinds = new ArrayList<>();
        data.meeting().filter(meeting -> !meeting.notified()).ifPresent(meeting -> kinds.add(DraftKind.NOTICE));
        boolean asked = data.consentOf(ActorKind.ASSEMBLY)
                .filter(consent -> !consent.given())
                .isPresent();
        boolean onTheAgenda =
                data.meeting().filter(meeting -> !meeting.issues().isEmpty()).isPresent();
        if (asked && !onTheAgenda && !(decision instanceof MeetingConvening)) {
            kinds.add(DraftKind.AGENDA_REQUEST);
        }
        data.consentOf(ActorKind.DISTRICT_AKIM)
                .filter(consent -> !consent.given())
                .ifPresent(consent -> kinds.add(DraftKind.CONSENT_LETTER));
        if (data.meeting().isPresent()) {
            kinds.add(DraftKind.MINUTES);
            kinds.add(DraftKind.EXTRACT);
        }
        if (byTheOffice(new Records(report.dossier()), decision)) {
            kinds.add(DraftKind.DECISION);
        }
        kinds.add(DraftKind.FILE_PAGE);
        return kinds;
    }

    /** An act of an enterprise needs the consent of the office, which is a decision of the akim. */
    private static boolean byTheOffice(Records records, Decision decision) {
        return decision instanceof EnterpriseAct
                || records.actor(decision.particulars().decidedBy())
                        .flatMap(actor -> actor.kind().asOptional())
                        .map(OF_THE_OFFICE::contains)
                        .orElse(true);
    }
}
