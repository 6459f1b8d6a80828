package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.ereje.api.DossierForm.Entry;
import kz.ereje.api.DossierForm.Section;
import kz.ereje.model.Actor;
import kz.ereje.model.Dossier;
import kz.ereje.model.Issue;
import kz.ereje.model.Notice;
import kz.ereje.model.change.Change;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.model.decision.Particulars;
import kz.ereje.model.fact.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fact of every dossier can be found, told, changed and forgotten, and nothing else changes with it. */
class DossierFormTest {

    private static final Path LEASE = Repository.EXAMPLES.resolve("assembly-notice-ten-days.json");

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Repository.EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyFactOfAnExampleStandsInItOnceAndCanBeStatedAgain(Path file) throws Exception {
        Dossier dossier = Dossiers.read(file);
        DossierForm form = DossierForm.of(dossier);
        List<Entry> all = all(form);
        assertThat(all).isNotEmpty();
        assertThat(all).extracting(entry -> entry.fact().path().toString()).doesNotHaveDuplicates();
        for (Entry entry : all) {
            assertThat(form.entry(entry.fact().path().toString())).contains(entry);
            assertThat(form.with(List.of(again(entry))).dossier()).isEqualTo(dossier);
        }
    }

    /** What is stated anew is the same; a placeholder of nothing is nothing. */
    private static Change again(Entry entry) {
        Fact<?> fact = entry.fact();
        if (fact instanceof Fact.Known<?> known) {
            return entry.set(known.value());
        }
        if (fact instanceof Fact.Within<?> within) {
            return entry.set(within.bounds());
        }
        return fact instanceof Fact.None<?> ? entry.set(Fact.none()) : entry.forget();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyFactOfAnExampleCanBeForgottenAloneAndStatedAgain(Path file) throws Exception {
        DossierForm form = DossierForm.of(Dossiers.read(file));
        for (Section section : form.sections()) {
            for (Entry entry : section.entries()) {
                Optional<DossierForm> without = without(form, entry);
                without.ifPresent(left -> {
                    Entry silent = left.entry(entry.fact().path().toString()).orElseThrow();
                    assertThat(silent.fact().isSilent()).isTrue();
                    assertThat(facts(left))
                            .isEqualTo(facts(form) - (entry.fact().isSilent() ? 0 : 1) - inside(entry));
                });
            }
        }
    }

    /** Without the issues of a meeting nobody can name one of them. */
    private static Optional<DossierForm> without(DossierForm form, Entry entry) {
        try {
            return Optional.of(form.with(List.of(entry.forget())));
        } catch (IllegalArgumentException e) {
            assertThat(entry.answerType().toString()).contains(Issue.class.getName());
            return Optional.empty();
        }
    }

    private static long facts(DossierForm form) {
        return all(form).stream()
                .filter(entry -> !entry.fact().isSilent())
                .filter(entry -> !entry.fact().path().toString().contains("shownBy"))
                .count();
    }

    private static long inside(Entry entry) {
        boolean showing = entry.fact().path().toString().contains("shownBy");
        long stated = showing && !entry.fact().isSilent() ? -1 : 0;
        return stated
                + entry.rows().stream()
                        .flatMap(List::stream)
                        .filter(fact -> !showing && !fact.fact().isSilent())
                        .filter(fact -> !fact.fact().path().toString().contains("shownBy"))
                        .mapToLong(fact -> 1 + inside(fact))
                        .sum();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPartAndFactHasItsWordsInEachLanguage(Language language) throws Exception {
        for (Path file : examples()) {
            DossierForm form = DossierForm.of(Dossiers.read(file));
            assertThat(form.sections().get(0).name(language)).isEmpty();
            assertThat(form.sections().stream().skip(1)).allSatisfy(section -> {
                assertThat(section.name(language)).isNotBlank();
                assertThat(section.list(language)).isNotBlank();
            });
            assertThat(all(form)).allSatisfy(entry -> {
                assertThat(entry.label(language)).isNotBlank();
                assertThat(entry.question(language)).endsWith("?");
                assertThat(entry.value(language)).isNotBlank();
            });
        }
    }

    @ParameterizedTest
    @EnumSource(DecisionKind.class)
    void aDecisionOfEachKindIsAddedEmptyAndTakenOutAgain(DecisionKind kind) throws Exception {
        DossierForm form = DossierForm.of(Dossiers.read(LEASE));
        DossierForm more = form.adding(kind);
        Section added = more.sections().stream()
                .filter(section -> section.place()
                        .toString()
                        .equals("decisions[" + form.dossier().decisions().size() + "]"))
                .findFirst()
                .orElseThrow();
        assertThat(added.entries()).isNotEmpty().allMatch(entry -> entry.fact().isSilent());
        assertThat(added.removable()).isTrue();
        assertThat(more.without(added).dossier()).isEqualTo(form.dossier());
    }

    @Test
    void aRecordThatAnotherNamesStays() throws Exception {
        DossierForm form = DossierForm.of(Dossiers.read(LEASE));
        List<Section> named = form.sections().stream()
                .filter(section -> !section.namedBy().isEmpty())
                .toList();
        assertThat(named).isNotEmpty();
        assertThat(named).allSatisfy(section -> {
            assertThat(section.removable()).isFalse();
            assertThatThrownBy(() -> form.without(section))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(section.place().toString());
        });
        assertThat(form.sections().get(0).removable()).isFalse();
    }

    @Test
    void whatCanBeTakenOutLeavesAWholeDossier() throws Exception {
        int taken = 0;
        for (Path file : examples()) {
            DossierForm form = DossierForm.of(Dossiers.read(file)).adding(Actor.class);
            for (Section section : form.sections()) {
                if (section.removable()) {
                    assertThat(form.without(section).sections())
                            .hasSize(form.sections().size() - 1);
                    taken++;
                }
            }
        }
        assertThat(taken).isGreaterThan(examples().size());
    }

    @Test
    void theHeadOfTheOfficeAndTheUnitAreNamedByTheDossier() throws Exception {
        DossierForm form = DossierForm.of(Dossiers.read(LEASE));
        DossierForm more = form.adding(Actor.class);
        Section added =
                more.section("actors[" + form.dossier().actors().size() + "]").orElseThrow();
        Entry head = more.entry("officeHead").orElseThrow();
        DossierForm named = more.with(List.of(head.set(((Actor) added.record()).id())));
        Section again = named.section(added.place().toString()).orElseThrow();
        assertThat(again.namedBy()).containsExactly(named.sections().get(0));
        Section unit = named.section("territories[0]").orElseThrow();
        assertThat(unit.namedBy()).contains(named.sections().get(0));
    }

    @Test
    void theOnlyDecisionStays() {
        Interview begun = Interview.begin(ComplianceChecker.create(), "unit", DecisionKind.LEASE);
        DossierForm form = DossierForm.of(begun.dossier());
        assertThat(form.section("decisions[0]").orElseThrow().removable()).isFalse();
        assertThat(form.adding(DecisionKind.LEASE)
                        .section("decisions[0]")
                        .orElseThrow()
                        .removable())
                .isTrue();
    }

    @Test
    void aFactOfARowInsideIsChangedAlone() throws Exception {
        DossierForm form = DossierForm.of(Dossiers.read(LEASE));
        Entry day = all(form).stream()
                .filter(entry -> entry.fact().path().field().owner() == Notice.class
                        && entry.fact().path().name().equals("date"))
                .findFirst()
                .orElseThrow();
        DossierForm changed = form.with(List.of(day.set(LocalDate.of(2020, 1, 2))));
        Object after =
                changed.entry(day.fact().path().toString()).orElseThrow().fact().asOptional();
        assertThat(after).isEqualTo(Optional.of(LocalDate.of(2020, 1, 2)));
        assertThat(changed.with(List.of(again(day))).dossier()).isEqualTo(form.dossier());
    }

    @Test
    void whatDoesNotFitIsRefused() throws Exception {
        DossierForm form = DossierForm.of(Dossiers.read(LEASE));
        Entry day = form.entry("decisions[0].date").orElseThrow();
        assertThatThrownBy(() -> day.set("tomorrow")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> day.set(Fact.none())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> form.adding(Particulars.class)).isInstanceOf(IllegalArgumentException.class);
        assertThat(form.entry("decisions[0].nothing")).isEmpty();
        assertThat(form.section("actors[999]")).isEmpty();
    }

    private static List<Entry> all(DossierForm form) {
        List<Entry> all = new ArrayList<>();
        form.sections().forEach(section -> section.entries().forEach(entry -> gather(entry, all)));
        return all;
    }

    private static void gather(Entry entry, List<Entry> all) {
        all.add(entry);
        entry.rows().forEach(row -> row.forEach(inside -> gather(inside, all)));
    }
}
