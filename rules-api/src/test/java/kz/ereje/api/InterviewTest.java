package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import kz.ereje.api.DecisionResult.Question;
import kz.ereje.api.Interview.Place;
import kz.ereje.model.Actor;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Asset;
import kz.ereje.model.Consent;
import kz.ereje.model.Dossier;
import kz.ereje.model.OwnerLevel;
import kz.ereje.model.Territory;
import kz.ereje.model.TerritoryKind;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.model.decision.Lease;
import kz.ereje.model.fact.Bounds;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.schema.Draft;
import org.junit.jupiter.api.Test;

/** From the kind of a decision to its verdict, one question after another. */
class InterviewTest {

    private static final ComplianceChecker CHECKER = ComplianceChecker.create();

    private static Interview begun() {
        return Interview.begin(CHECKER, "qarasu", DecisionKind.LEASE);
    }

    private static Question asking(Interview interview, String fact) {
        return interview.questions().stream()
                .filter(question -> question.fact().path().toString().equals(fact))
                .findFirst()
                .orElseThrow(() -> new AssertionError(fact + " is not among "
                        + interview.questions().stream()
                                .map(question -> question.fact().path())
                                .toList()));
    }

    @Test
    void itBeginsWithTheKindAlone() {
        Interview interview = begun();
        assertThat(interview.dossier().decisions().get(0).id()).isEqualTo("lease-1");
        assertThat(interview.dossier().unit()).isEqualTo(Ref.to("qarasu"));
        assertThat(interview.report().has(Outcome.COMPLIANT)).isFalse();
        assertThat(interview.progress().open()).isPositive();
        Question next = interview.next().orElseThrow();
        assertThat(interview.settles(next)).hasSizeGreaterThan(5);
        assertThat(interview.next(List.of(next.fact().path())))
                .isPresent()
                .hasValueSatisfying(other ->
                        assertThat(other.fact().path()).isNotEqualTo(next.fact().path()));
    }

    @Test
    void thoseThatSettleMostComeFirstAndEachIsAskedOnce() {
        Interview interview = begun().with(DecisionKind.LEASE).with(DecisionKind.MICROCREDIT);
        assertThat(interview.dossier().decisions())
                .extracting(decision -> decision.id())
                .containsExactly("lease-1", "lease-2", "microcredit-1");
        assertThat(interview.questions().stream()
                        .map(question -> -interview.settles(question).size()))
                .isSorted();
        assertThat(interview.questions().stream()
                        .map(question -> question.fact().path()))
                .doesNotHaveDuplicates();
    }

    @Test
    void eachQuestionSaysWhatAnswersIt() {
        Interview interview = begun();
        Question day = asking(interview, "decisions[0].date");
        assertThat(day.answerType()).isInstanceOf(AnswerType.Day.class);
        assertThat(day.mayBeWithin()).isTrue();
        assertThat(day.mayBeNone()).isFalse();
        Question asset = asking(interview, "decisions[0].asset");
        assertThat(asset.answerType()).isEqualTo(new AnswerType.Reference(Asset.class, List.of(), true));
        Interview known = interview.answerNew(asset, Draft.of(Asset.class).set("name", "Гараж"));
        assertThat(asking(known, "assets[0].owner").answerType())
                .isInstanceOfSatisfying(AnswerType.Word.class, word -> {
                    assertThat(word.options())
                            .extracting(AnswerType.Option::value)
                            .contains(OwnerLevel.values());
                    for (Language language : Language.values()) {
                        assertThat(word.options())
                                .allMatch(option -> !option.label(language).isBlank());
                    }
                });
        assertThat(asking(known, "decisions[0].consents").answerType())
                .isEqualTo(new AnswerType.ListOf(new AnswerType.Reference(Consent.class, List.of(), true)));
    }

    @Test
    void anEntryIsAskedForWithItsParts() {
        Interview interview = Interview.begin(CHECKER, "qarasu", DecisionKind.LEASE);
        assertThat(asking(interview, "decisions[0].basis").answerType())
                .isInstanceOfSatisfying(
                        AnswerType.ListOf.class,
                        list -> assertThat(list.element()).isInstanceOfSatisfying(AnswerType.Entry.class, entry -> {
                            assertThat(entry.parts())
                                    .extracting(AnswerType.Part::name)
                                    .containsExactly("act", "inForceFrom", "inForceUntil");
                            assertThat(entry.parts().get(2).mayBeNone()).isTrue();
                            assertThat(entry.parts().get(2).type()).isInstanceOf(AnswerType.Day.class);
                            assertThat(entry.parts())
                                    .allMatch(part -> !part.label(Language.KK).isBlank());
                        }));
    }

    @Test
    void anAnswerMakesTheNextDossier() {
        Interview interview = begun();
        Question day = asking(interview, "decisions[0].date");
        Dossier next = day.answer(interview.dossier(), LocalDate.of(2026, 3, 2));
        assertThat(next.decisions().get(0).particulars().date().asOptional()).contains(LocalDate.of(2026, 3, 2));
        assertThat(interview.dossier().decisions().get(0).particulars().date().isMissing())
                .isTrue();
        Interview later = interview.answer(day, Bounds.year(2026));
        assertThat(later.dossier().decisions().get(0).particulars().date()).isInstanceOf(Fact.Within.class);
        assertThat(later.answer(day, LocalDate.of(2026, 3, 2)).questions().stream()
                        .map(question -> question.fact().path()))
                .doesNotContain(day.fact().path());
    }

    @Test
    void newRecordsHaveIdsThatAreFree() {
        Interview interview = begun();
        Question tenant = asking(interview, "decisions[0].recipient");
        Draft<Actor> person = Draft.of(Actor.class, "taken").set("kind", ActorKind.PERSON);
        Dossier one = tenant.answerNew(interview.dossier(), person);
        Dossier two = tenant.answerNew(one, person);
        assertThat(two.actors()).extracting(Actor::id).containsExactly("actor-1", "actor-2");
        assertThat(((Lease) two.decisions().get(0)).recipient().asOptional()).contains(Ref.to("actor-2"));
        Question consents = asking(interview, "decisions[0].consents");
        Dossier agreed = consents.answerNew(
                two,
                Draft.of(Consent.class).set("granted", true),
                Draft.of(Consent.class).set("granted", false));
        assertThat(agreed.decisions()
                        .get(0)
                        .particulars()
                        .consents()
                        .asOptional()
                        .orElseThrow())
                .containsExactly(Ref.to("consent-1"), Ref.to("consent-2"));
        assertThat(consents.answer(agreed, List.of("consent-2"))
                        .decisions()
                        .get(0)
                        .particulars()
                        .consents()
                        .asOptional())
                .contains(List.of(Ref.to("consent-2")));
    }

    @Test
    void aWrongAnswerNamesWhatWasExpected() {
        Interview interview = begun();
        Question day = asking(interview, "decisions[0].date");
        refused(() -> day.answer(interview.dossier(), "2 March"), "decisions[0].date takes LocalDate, not String");
        refused(() -> day.answer(interview.dossier(), Fact.none()), "decisions[0].date takes");
        refused(() -> day.answer(interview.dossier(), LocalDate.of(1066, 1, 1)), "decisions[0].date: IMPOSSIBLE_VALUE");
        Question asset = asking(interview, "decisions[0].asset");
        refused(() -> asset.answer(interview.dossier(), "garage"), "decisions[0].asset: DANGLING_REFERENCE garage");
        refused(() -> asset.answerNew(interview.dossier()), "decisions[0].asset takes Ref<Asset>, not 0 new records");
        refused(() -> day.answerNew(interview.dossier(), Draft.of(Asset.class)), "decisions[0].date takes LocalDate");
        refused(() -> asset.answerNew(interview.dossier(), Draft.of(Actor.class)), "takes Asset");
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String message) {
        assertThatThrownBy(call)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message)
                .hasMessageContaining("\nMaybe ");
    }

    @Test
    void whatEachAnswerCouldStillTurnIsTried() throws Exception {
        Dossier gaps = Dossiers.read(Repository.EXAMPLES.resolve("lease-with-gaps.json"));
        Interview interview = Interview.of(CHECKER, gaps);
        int turned = 0;
        for (Question question : interview.questions()) {
            List<Place> open = interview.settles(question);
            for (Interview.Turn turn : interview.turns(question)) {
                Interview after = interview.answer(question, turn.answer().value());
                for (Place place : turn.violated()) {
                    assertThat(open).contains(place);
                    assertThat(after.report().violations())
                            .anyMatch(each -> new Place(each.decision(), each.provision()).equals(place));
                }
                turned += turn.violated().size()
                        + turn.kept().size()
                        + turn.notApplicable().size();
            }
        }
        assertThat(turned).isPositive();
        assertThat(interview.turns(asking(begun(), "decisions[0].date"))).isEmpty();
    }

    @Test
    void everyAnswerBringsItCloser() throws Exception {
        Interview interview = Interview.of(CHECKER, Dossiers.read(Repository.EXAMPLES.resolve("planned-lease.json")));
        assertThat(interview.progress().settled()).isPositive();
        Interview open = begun();
        Question place = asking(open, "territories[0].kind");
        Interview told = open.answer(place, TerritoryKind.RURAL_DISTRICT);
        assertThat(told.dossier().territories()).extracting(Territory::id).containsExactly("qarasu");
        assertThat(told.progress().open()
                        + told.progress().settled()
                        + told.progress().beyond())
                .isPositive();
    }
}
