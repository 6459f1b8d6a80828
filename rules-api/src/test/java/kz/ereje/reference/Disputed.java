package kz.ereje.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.ereje.model.Dossier;
import kz.ereje.model.Meeting;
import kz.ereje.model.Notice;
import kz.ereje.model.decision.AssignmentExecution;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.EnterprisePriorities;
import kz.ereje.model.decision.EnterpriseProfile;
import kz.ereje.model.decision.MeetingConvening;
import kz.ereje.model.decision.MeetingDecisionExecution;
import kz.ereje.model.decision.PublicService;
import kz.ereje.model.decision.Withdrawal;
import kz.ereje.model.fact.Fact;

/** Questions on which rule base and reference are known not to agree, as narrow as they can be told; all else has to agree. */
final class Disputed {

    private Disputed() {}

    static boolean is(Dossier dossier, Decision decision, String provision) {
        return switch (provision) {
            case "12.1.3" -> decision instanceof MeetingConvening convening && isOpenNotice(dossier, convening);
            case "12.1.4", "14.2", "14.3" -> isPlannedOrUnchecked(dossier, decision) || unitOfNoDistrict(dossier);
            case "12.1.12" ->
                decision instanceof Withdrawal && dossier.checkedOn().isMissing();
            case "6", "8", "12.1.6" -> unitOfNoDistrict(dossier);
            case "2", "15", "12.1.11" -> setsAnInstitution(decision);
            default -> false;
        };
    }

    /** Some notice lacks something, or may: which one counts then, and for which issue? */
    private static boolean isOpenNotice(Dossier dossier, MeetingConvening convening) {
        Optional<Meeting> meeting = convening.meeting().asOptional().map(new Papers(dossier)::meeting);
        Optional<List<Notice>> notices = meeting.flatMap(one -> one.notices().asOptional());
        boolean settled = notices.filter(all -> all.stream().allMatch(Disputed::isComplete))
                        .isPresent()
                && meeting.orElseThrow().kind().isKnown()
                && !isCandidacyOpen(meeting.orElseThrow());
        return meeting.isPresent() && !settled;
    }

    /** An issue that no notice names: does it want ten days of the others' notice? */
    private static boolean isCandidacyOpen(Meeting meeting) {
        return meeting.issues().asOptional().stream()
                .flatMap(List::stream)
                .anyMatch(issue -> issue.candidateForAkim().isMissing());
    }

    private static boolean isComplete(Notice notice) {
        return notice.date().isKnown()
                && flag(notice.givesTime())
                && flag(notice.givesPlace())
                && notice.issues()
                        .asOptional()
                        .filter(issues -> !issues.isEmpty())
                        .isPresent()
                && notice.channels()
                        .asOptional()
                        .filter(ways -> !ways.isEmpty())
                        .isPresent();
    }

    private static boolean flag(Fact<Boolean> fact) {
        return fact.asOptional().orElse(false);
    }

    /** Done only after the day of the check, or a day of the check that is not known: without a term, is what is planned kept? */
    private static boolean isPlannedOrUnchecked(Dossier dossier, Decision decision) {
        Optional<LocalDate> today = dossier.checkedOn().asOptional();
        return today.isEmpty()
                || done(decision).filter(today.orElseThrow()::isBefore).isPresent();
    }

    private static Optional<LocalDate> done(Decision decision) {
        if (decision instanceof MeetingDecisionExecution execution) {
            return execution.executedOn().asOptional();
        }
        if (decision instanceof PublicService service) {
            return service.renderedOn().asOptional();
        }
        return decision instanceof AssignmentExecution execution
                ? execution.executedOn().asOptional()
                : Optional.empty();
    }

    /** To which district the unit belongs is missing, and of which the other body is, too. */
    private static boolean unitOfNoDistrict(Dossier dossier) {
        return new Papers(dossier).unit().partOf().isMissing();
    }

    /** The subject, aims or priorities of what is a communal institution: does somebody exercise the rights of its owner? */
    private static boolean setsAnInstitution(Decision decision) {
        return decision instanceof EnterpriseProfile || decision instanceof EnterprisePriorities;
    }
}
