package kz.ereje.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import kz.ereje.api.Language;
import kz.ereje.model.Dossier;
import kz.ereje.model.change.Change;
import kz.ereje.model.change.Changes;
import kz.ereje.model.decision.EntityCreation;
import kz.ereje.model.decision.Lease;
import kz.ereje.model.fact.Fact;
import org.junit.jupiter.api.Test;

/** A fact that is taken away leaves a marked blank in the papers that it stood in, and its words nowhere. */
class BlanksTest {

    private static final String LEASE = "planned-lease";
    private static final String CREATION = "planned-decisions-without-consents";

    private static void leaves(
            String file, int decision, Function<Dossier, Fact<?>> fact, DraftKind kind, String blank) {
        Dossier dossier = Examples.dossier(file);
        String id = dossier.decisions().get(decision).id();
        Dossier without = Changes.applied(dossier, List.of(Change.set(fact.apply(dossier), Fact.missing())));
        for (Language language : Drafts.LANGUAGES) {
            String words =
                    Phrases.in(language).has(blank) ? Phrases.in(language).say(blank) : blank;
            Draft before = Examples.draft(Drafts.of(Examples.CHECKER.check(dossier), id), kind, language);
            Draft after = Examples.draft(Drafts.of(Examples.CHECKER.check(without), id), kind, language);
            assertThat(before.blanks()).as("%s", before).doesNotContain(words);
            assertThat(after.blanks()).as("%s", after).contains(words);
            assertThat(Examples.text(after)).contains("[" + words + "]");
        }
    }

    @Test
    void eachFactThatIsTakenAwayIsABlank() {
        leaves(LEASE, 1, dossier -> dossier.territories().get(0).name(), DraftKind.NOTICE, "blank.territory");
        leaves(LEASE, 1, dossier -> dossier.actors().get(1).name(), DraftKind.NOTICE, "blank.office");
        leaves(LEASE, 1, dossier -> dossier.actors().get(0).name(), DraftKind.NOTICE, "blank.signer");
        leaves(
                LEASE,
                1,
                dossier -> dossier.decisions().get(1).particulars().title(),
                DraftKind.DECISION,
                "blank.title");
        leaves(
                LEASE,
                1,
                dossier -> dossier.decisions().get(1).particulars().basis(),
                DraftKind.DECISION,
                "blank.basis");
        leaves(
                LEASE,
                1,
                dossier -> ((Lease) dossier.decisions().get(1)).laterPurchase(),
                DraftKind.DECISION,
                "purchase.blank");
        leaves(CREATION, 0, dossier -> dossier.actors().get(2).name(), DraftKind.AGENDA_REQUEST, "blank.body");
        leaves(CREATION, 0, dossier -> dossier.actors().get(3).name(), DraftKind.CONSENT_LETTER, "blank.district-akim");
        leaves(CREATION, 0, dossier -> dossier.territories().get(1).name(), DraftKind.CONSENT_LETTER, "blank.district");
        leaves(
                CREATION,
                0,
                dossier -> dossier.decisions().get(0).particulars().title(),
                DraftKind.NOTICE,
                "blank.issue");
    }

    @Test
    void anIssueAndAWayThatAreNotKnownAreBlanks() {
        Function<Dossier, Fact<?>> channels = dossier -> dossier.meetings()
                .get(0)
                .notices()
                .asOptional()
                .orElseThrow()
                .get(0)
                .channels();
        leaves(LEASE, 0, channels, DraftKind.NOTICE, "blank.channel");
        leaves(LEASE, 0, dossier -> dossier.meetings().get(0).issues(), DraftKind.NOTICE, "blank.issue");
    }

    @Test
    void soIsWhatTheDecisionIsAbout() {
        Dossier dossier = Examples.dossier(CREATION);
        EntityCreation creation = (EntityCreation) dossier.decisions().get(0);
        Dossier without = Changes.applied(dossier, List.of(Change.set(creation.entity(), Fact.missing())));
        Draft decision = Examples.draft(
                Drafts.of(Examples.CHECKER.check(without), creation.id()), DraftKind.DECISION, Language.RU);
        assertThat(Examples.text(decision)).contains("[Создаваемое юридическое лицо]");
    }
}
