package kz.ereje.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.ereje.api.CheckOptions;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Language;
import kz.ereje.api.Outcome;
import kz.ereje.api.ProvisionResult;
import kz.ereje.api.Report;
import kz.ereje.model.Dossier;
import kz.ereje.model.change.Change;
import kz.ereje.model.change.Changes;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;
import kz.ereje.papers.DraftData.ConsentData;
import kz.ereje.papers.DraftData.MeetingData;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Every decision of the examples, planned anew without its consents: its papers, entered as they were drafted and dated, keep the act. */
class PlannedProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    /** A decision of an example. */
    record Example(String file, int place) {

        Dossier planned(int days) {
            Dossier dossier = Examples.dossier(file).checkedOn(TODAY);
            Decision decision = dossier.decisions().get(place);
            List<Change> changes = new ArrayList<>(List.of(
                    Change.set(decision.particulars().date(), TODAY.plusDays(days)),
                    Change.set(decision.particulars().withoutDecision(), Fact.missing()),
                    Change.set(decision.particulars().consents(), List.of())));
            // What was consented to it stands for nothing any more.
            dossier.consents().stream()
                    .filter(consent -> consent.decision()
                            .equalTo(Ref.<Decision>to(decision.id()))
                            .isYes())
                    .forEach(consent -> changes.add(Change.set(consent.decision(), Fact.missing())));
            return Changes.applied(dossier, changes);
        }

        String id() {
            return Examples.dossier(file).decisions().get(place).id();
        }
    }

    private static final List<Example> EXAMPLES = examples();

    private static List<Example> examples() {
        List<Example> all = new ArrayList<>();
        for (String name : Examples.names()) {
            int decisions = Math.min(Examples.dossier(name).decisions().size(), 12);
            for (int i = 0; i < decisions; i++) {
                all.add(new Example(name, i));
            }
        }
        return all;
    }

    @Provide
    Arbitrary<Example> decisions() {
        return Arbitraries.of(EXAMPLES);
    }

    @Property(tries = 120)
    void papersEnteredAsDraftedKeepTheAct(@ForAll("decisions") Example example, @ForAll @IntRange(max = 60) int days) {
        keeps(example, days);
    }

    /** Each kind once at least, whatever chance brings. */
    @Test
    void everyKindThatNeedsAConsentIsAmongThem() {
        Set<String> kinds = new TreeSet<>();
        for (Example example : EXAMPLES) {
            if (keeps(example, 40)) {
                kinds.add(Examples.dossier(example.file())
                        .decisions()
                        .get(example.place())
                        .kind()
                        .token());
            }
        }
        assertThat(kinds)
                .contains(
                        "alienation",
                        "assignment",
                        "charter-approval",
                        "demolition",
                        "enterprise-branch",
                        "enterprise-disposal",
                        "enterprise-plan",
                        "enterprise-priorities",
                        "enterprise-profile",
                        "enterprise-receivables",
                        "enterprise-report",
                        "entity-creation",
                        "entity-liquidation",
                        "entity-renaming",
                        "entity-reorganisation",
                        "gratuitous-use",
                        "lease",
                        "legal-act-draft",
                        "meeting-convening",
                        "pledge",
                        "privatisation",
                        "property-management",
                        "redistribution",
                        "trust-management",
                        "withdrawal");
    }

    /** Whether it needs a meeting or a consent; then what was drafted is entered and checked. */
    private static boolean keeps(Example example, int days) {
        Dossier dossier = example.planned(days);
        Report report = Examples.CHECKER.check(dossier);
        List<Draft> drafts = Drafts.of(report, example.id());
        if (drafts.isEmpty()) {
            return false;
        }
        DraftData data = drafts.get(0).data();
        noDayIsOver(data);
        drafts.forEach(PlannedProperties::holdsItsDays);
        boolean dated = data.meeting()
                        .map(meeting ->
                                meeting.on().isPresent() && meeting.noticeOn().isPresent())
                        .orElse(true)
                && data.consents().stream().allMatch(consent -> consent.on().isPresent());
        if (data.meeting().isEmpty() && data.consents().isEmpty() || !dated) {
            return false;
        }
        Report entered = Examples.CHECKER.check(
                Entered.of(dossier, data), CheckOptions.defaults().withoutRemedies());
        for (DecisionResult result : entered.decisions()) {
            if (result.id().equals(Entered.CONVENING)) {
                assertThat(row(result, "12.1.3").outcome())
                        .as("%s in %s", example, data)
                        .isEqualTo(Outcome.COMPLIANT);
            }
            if (result.id().equals(example.id())) {
                consentsAreKept(result, example + " with " + data);
            }
        }
        return true;
    }

    private static void consentsAreKept(DecisionResult result, String as) {
        result.provisions().stream()
                .flatMap(row -> row.rules().stream())
                .filter(rule -> rule.id().endsWith("-consent"))
                .forEach(rule -> assertThat(rule.outcome())
                        .as("%s of %s", rule.id(), as)
                        .isNotIn(Outcome.VIOLATED, Outcome.UNDETERMINED, Outcome.ERROR));
    }

    private static ProvisionResult row(DecisionResult result, String provision) {
        return result.provisions().stream()
                .filter(each -> each.provision().equals(provision))
                .findFirst()
                .orElseThrow();
    }

    private static void noDayIsOver(DraftData data) {
        List<LocalDate> days = new ArrayList<>();
        data.decisionOn().ifPresent(days::add);
        data.meeting()
                .ifPresent(meeting -> List.of(meeting.on(), meeting.noticeOn(), meeting.noticeBy())
                        .forEach(day -> day.ifPresent(days::add)));
        data.consents().stream()
                .filter(consent -> !consent.given())
                .forEach(consent -> List.of(consent.on(), consent.by()).forEach(day -> day.ifPresent(days::add)));
        assertThat(days).as("%s", data).allMatch(day -> !day.isBefore(TODAY));
    }

    /** What the data say stands in the paper, as another program reads it; and no placeholder is left. */
    private static void holdsItsDays(Draft draft) {
        String text = Examples.text(draft);
        Phrases phrases = Phrases.in(draft.language());
        DraftData data = draft.data();
        assertThat(text).doesNotContain("{{", "}}", "null");
        List<Optional<LocalDate>> days = switch (draft.kind()) {
            case NOTICE ->
                List.of(
                        data.meeting().flatMap(MeetingData::on),
                        data.meeting().flatMap(MeetingData::noticeOn),
                        data.meeting().flatMap(MeetingData::noticeBy));
            case AGENDA_REQUEST -> List.of(data.meeting().flatMap(MeetingData::on), data.decisionOn());
            case CONSENT_LETTER ->
                List.of(
                        data.decisionOn(),
                        data.consentOf(kz.ereje.model.ActorKind.DISTRICT_AKIM).flatMap(ConsentData::by));
            case MINUTES, EXTRACT -> List.of(data.meeting().flatMap(MeetingData::on));
            case DECISION, FILE_PAGE -> List.of(data.decisionOn());
        };
        days.forEach(
                day -> day.ifPresent(each -> assertThat(text).as("%s", draft).contains(phrases.day(each))));
        if (draft.kind() == DraftKind.NOTICE || draft.kind() == DraftKind.MINUTES) {
            data.meeting()
                    .orElseThrow()
                    .issues()
                    .forEach(issue -> assertThat(text).contains(issue));
        }
        draft.blanks().forEach(blank -> assertThat(text).contains("[" + blank + "]"));
        assertThat(draft.language()).isNotEqualTo(Language.EN);
    }
}
