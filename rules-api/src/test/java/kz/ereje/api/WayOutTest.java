package kz.ereje.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import kz.ereje.model.Dossier;
import kz.ereje.model.change.Change;
import kz.ereje.model.change.Changes;
import kz.ereje.model.fact.Fact;
import org.junit.jupiter.api.Test;

/** One way out for a whole decision, told once. */
class WayOutTest {

    private static final ComplianceChecker CHECKER = ComplianceChecker.create();

    private static Optional<WayOut> of(String example, int place) throws Exception {
        return CHECKER.check(Dossiers.read(Repository.EXAMPLES.resolve(example + ".json")))
                .decisions()
                .get(place)
                .wayOut();
    }

    @Test
    void whatIsKeptNeedsNone() throws Exception {
        assertThat(of("assembly-notice-eleven-days", 0)).isEmpty();
    }

    @Test
    void oneSetOfChangesMendsAllThatIsBroken() throws Exception {
        Dossier dossier = Dossiers.read(Repository.EXAMPLES.resolve("lease-without-consent.json"));
        DecisionResult decision = CHECKER.check(dossier).decisions().get(0);
        WayOut wayOut = decision.wayOut().orElseThrow();
        assertThat(wayOut.mended())
                .hasSizeGreaterThan(1)
                .isEqualTo(decision.with(Outcome.VIOLATED).stream()
                        .map(ProvisionResult::provision)
                        .toList());
        assertThat(wayOut.remaining()).isEmpty();
        assertThat(wayOut.whole()).isTrue();
        assertThat(wayOut.cut()).isFalse();
        assertThat(wayOut.remainingSentences(Language.EN)).isEmpty();
        assertThat(CHECKER.check(Changes.applied(dossier, wayOut.changes())).has(Outcome.VIOLATED))
                .isFalse();
        assertThat(wayOut).hasToString("mends " + wayOut.mended() + ", leaves []");
    }

    @Test
    void eachSentenceIsToldOnce() throws Exception {
        for (Path file : examples()) {
            for (DecisionResult decision : CHECKER.check(Dossiers.read(file)).decisions()) {
                decision.wayOut().ifPresent(wayOut -> {
                    assertThat(wayOut.sentences(Language.KK)).doesNotHaveDuplicates();
                    assertThat(wayOut.remainingSentences(Language.KK)).doesNotHaveDuplicates();
                });
            }
        }
    }

    @Test
    void aChangeOfAnotherWayOutIsNotOfThisOne() throws Exception {
        WayOut wayOut = of("lease-without-consent", 0).orElseThrow();
        Change first = wayOut.changes().get(0);
        assertThat(wayOut.change(first, Language.EN)).isNotBlank();
        Dossier dossier = Dossiers.read(Repository.EXAMPLES.resolve("lease-without-consent.json"));
        Change other = Change.of(dossier.checkedOn(), Fact.missing());
        assertThatThrownBy(() -> wayOut.change(other, Language.EN)).isInstanceOf(NoSuchElementException.class);
    }

    private static List<Path> examples() throws Exception {
        try (var files = Files.list(Repository.EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
