package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import kz.ereje.model.Actor;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Dossier;
import kz.ereje.model.StatutoryException;
import kz.ereje.model.Territory;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.Microcredit;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.schema.Draft;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of people become hashes, names of bodies and territories stay, and what names nothing goes on naming nothing. */
class RedactionTest {

    private static final byte[] SALT = "a salt of the tests alone".getBytes(StandardCharsets.UTF_8);
    private static final Redaction REDACTION = Redaction.salted(SALT);
    private static final String NAME = "Канарейкин К.К.";

    private static Dossier dossier(Actor actor, Draft<Microcredit> decision) {
        return Draft.of(Dossier.class)
                .set("unit", "Unit")
                .set(
                        "territories",
                        List.of(Draft.of(Territory.class, "Unit")
                                .set("name", "Қарасу ауылдық округі")
                                .build()))
                .set("actors", List.of(actor))
                .set("officeHead", actor.id())
                .set(
                        "decisions",
                        List.<Decision>of(decision.set("decidedBy", actor.id()).build()))
                .build();
    }

    private static Actor redacted(Draft<Actor> actor) {
        return REDACTION
                .of(dossier(actor.set("name", NAME).build(), Draft.of(Microcredit.class, "credit")))
                .actors()
                .get(0);
    }

    @ParameterizedTest
    @EnumSource(ActorKind.class)
    void whoMayBeAPersonIsHashedAndABodyKeepsItsName(ActorKind kind) {
        boolean body = switch (kind) {
            case AKIM, ACTING_AKIM, DEPUTY_AKIM, OFFICE_EMPLOYEE, DISTRICT_AKIM, REGION_AKIM, PRESIDENT -> false;
            case COMPANY, NON_PROFIT, ENTREPRENEUR, PERSON -> false;
            default -> true;
        };
        Actor actor = redacted(Draft.of(Actor.class, "akim-kanareikin").set("kind", kind));
        assertThat(actor.name().asOptional()).contains(body ? NAME : REDACTION.name(NAME));
        assertThat(actor.id()).matches("#[0-9a-f]{12}");
    }

    @Test
    void whoseKindIsNotKnownMayBeAPerson() {
        assertThat(redacted(Draft.of(Actor.class, "somebody")).name().asOptional())
                .contains(REDACTION.name(NAME));
    }

    @Test
    void idsFollowWhereverTheyAreReferredTo() {
        Dossier dossier = REDACTION.of(
                dossier(Draft.of(Actor.class, "akim-kanareikin").build(), Draft.of(Microcredit.class, "credit")));
        String id = dossier.actors().get(0).id();
        assertThat(dossier.officeHead().asOptional().orElseThrow().id()).isEqualTo(id);
        assertThat(dossier.decisions()
                        .get(0)
                        .particulars()
                        .decidedBy()
                        .asOptional()
                        .orElseThrow()
                        .id())
                .isEqualTo(id);
        assertThat(dossier.unit().id()).isEqualTo(dossier.territories().get(0).id());
        assertThat(dossier.territories().get(0).name().asOptional()).contains("Қарасу ауылдық округі");
    }

    private static Microcredit credit(Draft<Microcredit> credit) {
        return (Microcredit) REDACTION
                .of(dossier(Draft.of(Actor.class, "akim").build(), credit))
                .decisions()
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "—", "жоқ", "Не указано", "n/a", "XXX"})
    void aTextThatNamesNothingStaysOrItWouldNameSomething(String nothing) {
        Microcredit credit = credit(
                Draft.of(Microcredit.class, "credit").set("programme", nothing).set("title", nothing));
        assertThat(credit.programme().asOptional()).contains(nothing);
        assertThat(credit.particulars().title().asOptional()).contains(REDACTION.name(nothing));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "№ 148 Заң, Канарейкин, 39-3-бап | , 39-3-бап",
                "Канарейкин заңының 35-бабы | , 35-бап",
                "Закон Канарейкина, статья 76 | , 76-бап",
                "Kanareikin Act, art. 5 | , 5-бап",
                "статьяканарейкин 5 | , 5-бап",
                "Закон № 148 | ''"
            })
    void ofALawThatProvidesOtherwiseTheArticleStays(String act, String article) {
        StatutoryException otherwise = credit(Draft.of(Microcredit.class, "credit")
                        .set(
                                "exceptions",
                                List.of(Draft.of(StatutoryException.class)
                                        .set("act", act)
                                        .set("quote", act)
                                        .build())))
                .particulars()
                .exceptions()
                .asOptional()
                .orElseThrow()
                .get(0);
        assertThat(otherwise.act().asOptional()).contains(REDACTION.name(act) + article);
        assertThat(otherwise.quote().asOptional()).contains(REDACTION.name(act));
    }

    @Test
    void whatIsNotKnownOrSaidToBeNoneStaysSo() {
        assertThat(credit(Draft.of(Microcredit.class, "credit").set("programme", Fact.none()))
                        .programme()
                        .isNone()
                        .isYes())
                .isTrue();
        assertThat(credit(Draft.of(Microcredit.class, "credit")).programme().isMissing())
                .isTrue();
        assertThat(credit(Draft.of(Microcredit.class, "credit").set("programme", NAME))
                        .programme()
                        .path())
                .hasToString("decisions[0].programme");
    }

    @Test
    void aRedactedDossierIsReadAsItIsWritten() throws Exception {
        Dossier dossier = REDACTION.of(Dossiers.read(Repository.EXAMPLES.resolve("lease-shown-by-papers.json")));
        byte[] written = Dossiers.write(dossier).getBytes(StandardCharsets.UTF_8);
        assertThat(Dossiers.read("written", written)).isEqualTo(dossier);
    }

    @Test
    @SuppressWarnings({"NullAway", "DataFlowIssue"})
    void nothingGivenAndAShortSaltAreRefused() {
        Stream.<ThrowingCallable>of(() -> Redaction.salted(null), () -> REDACTION.of(null), () -> REDACTION.name(null))
                .forEach(call -> assertThatThrownBy(call).hasMessageContaining(" is null.\nMaybe "));
        assertThatThrownBy(() -> Redaction.salted(new byte[15]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("15 bytes");
    }
}
