package kz.ereje.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Mode;
import kz.ereje.api.Outcome;
import kz.ereje.api.ProvisionResult;
import kz.ereje.api.Remarks;
import kz.ereje.api.Violation;
import kz.ereje.cases.Cases;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.kb.act.ContradictionEntry;
import kz.ereje.kb.contradiction.Contradiction;
import kz.ereje.kb.contradiction.Contradictions;
import kz.ereje.kb.contradiction.Examined;
import kz.ereje.model.Dossier;
import kz.ereje.model.fact.FactPath;
import org.junit.jupiter.api.Test;

/** No row is kept, broken or not applicable because of a fact that another one contradicts, in many dossiers at random. */
class ContradictionsTest {

    private static final Catalogue CATALOGUE = Catalogue.read();
    private static final Contradictions CONTRADICTIONS = new Contradictions(CATALOGUE.contradictions());
    /** No row rests on who buys, or on the days of a paper alone: the contradiction is reported, and opens none. */
    private static final Set<String> OPENING_NO_ROW = Set.of(
            "sale-with-another-party",
            "exhibit-after-check",
            "established-after-check",
            "established-before-exhibit",
            "looked-beyond-the-day");

    private static final Set<Outcome> DECIDED = EnumSet.of(Outcome.COMPLIANT, Outcome.VIOLATED, Outcome.NOT_APPLICABLE);

    @Test
    void noDecidedRowRestsOnADoubtedFactInEitherMode() {
        Map<String, Integer> opened = new TreeMap<>();
        for (Mode mode : Mode.values()) {
            ComplianceChecker checker = ComplianceChecker.create(mode);
            dossiers().forEach(dossier -> judged(checker, dossier, opened));
        }
        Set<String> catalogued = CATALOGUE.contradictions().stream()
                .map(ContradictionEntry::id)
                .collect(Collectors.toCollection(TreeSet::new));
        catalogued.removeAll(opened.keySet());
        assertThat(catalogued).as("found in no dossier, or opening no row").isEmpty();
    }

    private static void judged(ComplianceChecker checker, Dossier dossier, Map<String, Integer> opened) {
        Examined examined = CONTRADICTIONS.in(dossier);
        if (examined.found().isEmpty()) {
            return;
        }
        examined.found().stream()
                .map(Contradiction::id)
                .filter(OPENING_NO_ROW::contains)
                .forEach(id -> opened.merge(id, 1, Integer::sum));
        Set<FactPath> doubted = examined.found().stream()
                .flatMap(found -> found.doubted().stream())
                .collect(Collectors.toSet());
        for (DecisionResult decision : checker.check(dossier).decisions()) {
            decision.provisions().forEach(row -> restsOnNone(row, doubted, opened));
        }
        for (Violation violation : checker.violations(dossier)) {
            restsOnNone(violation.row(), doubted, opened);
        }
    }

    private static void restsOnNone(ProvisionResult row, Set<FactPath> doubted, Map<String, Integer> opened) {
        if (DECIDED.contains(row.outcome())) {
            assertThat(row.facts()).as("%s", row).noneMatch(fact -> doubted.contains(fact.path()));
            return;
        }
        Remarks.doubtsOf(row).stream()
                .map(note -> note.code())
                .filter(code -> code.startsWith("contradiction."))
                .forEach(code -> opened.merge(code.substring("contradiction.".length()), 1, Integer::sum));
    }

    private static Stream<Dossier> dossiers() {
        LivelyDossiers lively = LivelyDossiers.ofCases();
        return Stream.concat(
                Cases.all().stream().map(Cases.Case::dossier),
                LongStream.range(0, 6000).boxed().flatMap(seed -> lively.of(seed).stream()));
    }
}
