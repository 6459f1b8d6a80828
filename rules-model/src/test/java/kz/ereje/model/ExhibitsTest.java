package kz.ereje.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import kz.ereje.model.builder.DossierBuilder;
import kz.ereje.model.builder.LeaseBuilder;
import kz.ereje.model.change.Change;
import kz.ereje.model.change.Changes;
import kz.ereje.model.decision.Lease;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;
import org.junit.jupiter.api.Test;

/** Which exhibits show which part, and what becomes of it when facts are changed. */
class ExhibitsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 18);

    private static Dossier with(Consumer<LeaseBuilder> shown) {
        DossierBuilder dossier = DossierBuilder.of("qarasu");
        dossier.exhibit("decision", paper -> paper.kind(ExhibitKind.DECISION).date(DAY));
        dossier.lease("lease", lease -> {
            lease.date(DAY).title("Lease").noContract().noConsents().laterPurchase(false);
            shown.accept(lease);
        });
        return dossier.build();
    }

    private static List<Showing> shown(Dossier dossier) {
        return dossier.decisions().get(0).particulars().shownBy().asOptional().orElseThrow();
    }

    private static Fact<List<String>> fields(Dossier dossier) {
        return shown(dossier).get(0).fields();
    }

    @Test
    void aBuilderNamesExhibitsForAPartOrForFieldsOfIt() {
        Ref<Exhibit> decision = Ref.to("decision");
        assertThat(fields(with(lease -> lease.shownBy(decision))).isSilent()).isTrue();
        Dossier dossier = with(lease -> lease.shownBy(decision, LeaseBuilder.Shown.LATER_PURCHASE)
                .shownBy(decision, LeaseBuilder.Shown.DATE, LeaseBuilder.Shown.DATE, LeaseBuilder.Shown.CONTRACT));
        assertThat(shown(dossier))
                .extracting(showing -> showing.fields().asOptional().orElseThrow())
                .containsExactly(List.of("laterPurchase"), List.of("date", "contract"));
        assertThat(shown(dossier).get(1).exhibit().path()).hasToString("decisions[0].shownBy[1].exhibit");
    }

    @Test
    void anExhibitThatIsNotThereIsRefused() {
        assertThat(catchThrowableOfType(
                                InvalidDossierException.class, () -> with(lease -> lease.shownBy(Ref.to("decisoin"))))
                        .flaws())
                .singleElement()
                .satisfies(flaw -> {
                    assertThat(flaw.kind()).isEqualTo(Flaw.Kind.DANGLING_REFERENCE);
                    assertThat(flaw.path()).hasToString("decisions[0].shownBy[0].exhibit");
                    assertThat(flaw.expected()).containsExactly("decision");
                });
    }

    @Test
    void aFieldThatThePartDoesNotHaveIsRefused() {
        for (String wrong : List.of("dat", "id", "shownBy", "kind")) {
            InvalidDossierException refused = catchThrowableOfType(
                    InvalidDossierException.class,
                    () -> with(lease -> lease.shownBy(
                            part -> part.exhibit(Ref.to("decision")).fields(List.of("date", wrong)))));
            assertThat(refused.flaws()).singleElement().satisfies(flaw -> {
                assertThat(flaw.kind()).isEqualTo(Flaw.Kind.SHOWS_NO_FIELD);
                assertThat(flaw.path()).hasToString("decisions[0].shownBy[0].fields[1]");
                assertThat(flaw.expected())
                        .contains("date", "asset", "laterPurchase")
                        .doesNotContain("id", "shownBy");
            });
        }
        assertThat(catchThrowableOfType(
                        InvalidDossierException.class,
                        () -> with(lease -> lease.shownBy(
                                part -> part.exhibit(Ref.to("decision")).fields("dat")))))
                .hasMessageContaining("lease, decisions[0].shownBy[0].fields[0]: SHOWS_NO_FIELD")
                .hasMessageContaining("date");
    }

    @Test
    void aPartInsideAPartHasFieldsOfItsOwn() {
        DossierBuilder dossier = DossierBuilder.of("qarasu").officeHead(Ref.to("akim"));
        dossier.actor("akim", akim -> akim.kind(ActorKind.AKIM));
        Ref<Exhibit> paper = dossier.exhibit("paper", any -> any.kind(ExhibitKind.NOTICE));
        dossier.shownBy(paper, DossierBuilder.Shown.OFFICE_HEAD);
        dossier.meeting(
                "meeting",
                meeting -> meeting.notice(notice ->
                        notice.date(DAY).shownBy(paper, kz.ereje.model.builder.NoticeBuilder.Shown.GIVES_TIME)));
        dossier.lease("lease", lease -> lease.date(DAY));
        assertThatCode(dossier::build).doesNotThrowAnyException();
        dossier.meeting(
                "other",
                meeting -> meeting.notice(
                        notice -> notice.shownBy(part -> part.exhibit(paper).fields("status"))));
        assertThat(catchThrowableOfType(InvalidDossierException.class, dossier::build)
                        .flaws())
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.path()).hasToString("meetings[1].notices[0].shownBy[0].fields[0]"));
    }

    @Test
    void whatIsChangedIsNoLongerShown() {
        Dossier dossier = with(lease -> lease.shownBy(Ref.to("decision"))
                .shownBy(Ref.to("decision"), LeaseBuilder.Shown.CONTRACT, LeaseBuilder.Shown.CONSENTS)
                .shownBy(Ref.to("decision"), LeaseBuilder.Shown.TITLE));
        Lease lease = (Lease) dossier.decisions().get(0);
        Dossier later = Changes.applied(
                dossier,
                List.of(
                        Change.of(lease.particulars().date(), Fact.of(DAY.plusDays(1))),
                        Change.of(lease.particulars().title(), Fact.of("Lease, taken anew")),
                        Change.set(lease.particulars().consents(), List.of())));
        assertThat(shown(later))
                .extracting(showing -> showing.fields().asOptional().orElseThrow())
                .containsExactly(List.of("laterPurchase"), List.of("contract"));
        assertThat(Changes.applied(dossier, List.of())).isSameAs(dossier);
    }

    @Test
    void whatIsChangedInsideAPartIsNoLongerShownThereEither() {
        DossierBuilder built = DossierBuilder.of("qarasu");
        Ref<Exhibit> paper = built.exhibit("paper", any -> any.kind(ExhibitKind.MINUTES));
        built.meeting(
                "meeting",
                meeting -> meeting.date(DAY)
                        .notice(notice -> notice.date(DAY).givesTime(true).shownBy(paper))
                        .shownBy(paper));
        built.lease("lease", lease -> lease.date(DAY));
        Dossier dossier = built.build();
        Notice notice =
                dossier.meetings().get(0).notices().asOptional().orElseThrow().get(0);
        Meeting after = Changes.applied(dossier, List.of(Change.of(notice.date(), Fact.of(DAY.minusDays(1)))))
                .meetings()
                .get(0);
        assertThat(after.shownBy().asOptional().orElseThrow().get(0).fields().asOptional())
                .contains(List.of("date"));
        assertThat(after.notices()
                        .asOptional()
                        .orElseThrow()
                        .get(0)
                        .shownBy()
                        .asOptional()
                        .orElseThrow()
                        .get(0)
                        .fields()
                        .asOptional())
                .contains(List.of("givesTime"));
    }
}
