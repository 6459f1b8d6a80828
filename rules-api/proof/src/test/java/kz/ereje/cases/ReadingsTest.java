package kz.ereje.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Outcome;
import kz.ereje.api.ProvisionResult;
import kz.ereje.api.Regulation.ReadingEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The rows of the cases name the readings that they rest on, each reading that bears on rows is named, and none where nothing rests on it.
 * Those about words bear on none: the sentences hold them, see {@code ReadingWordsTest}.
 */
class ReadingsTest {

    private static final ComplianceChecker CHECKER = ComplianceChecker.create();

    /** The readings, each with the rows that name it. */
    private static final Map<String, Set<String>> NAMED = new TreeMap<>();

    @BeforeAll
    static void checkEveryCase() {
        for (Cases.Case one : Cases.all()) {
            for (DecisionResult decision : CHECKER.check(one.dossier()).decisions()) {
                decision.provisions().forEach(ReadingsTest::name);
            }
        }
    }

    private static void name(ProvisionResult row) {
        for (ReadingEntry reading : row.readings()) {
            NAMED.computeIfAbsent(reading.id(), id -> new TreeSet<>()).add(row.toString());
        }
    }

    @Test
    void everyReadingIsNamedByARowAndEveryIdThatIsNamedIsThere() {
        assertThat(NAMED.keySet())
                .containsExactlyInAnyOrderElementsOf(CHECKER.regulation().readings().stream()
                        .filter(reading -> reading.words().isEmpty())
                        .map(ReadingEntry::id)
                        .collect(Collectors.toSet()));
    }

    @Test
    void aRowNamesOnlyReadingsThatBearOnItsProvisionOrOnTheWholeAct() {
        for (ReadingEntry reading : CHECKER.regulation().readings()) {
            Set<String> rows = NAMED.getOrDefault(reading.id(), Set.of()).stream()
                    .map(row -> row.split(" ", 2)[0])
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> provisions = reading.provisions();
            boolean ofSome = !provisions.isEmpty() && !provisions.contains("order.4");
            if (ofSome) {
                assertThat(provisions).as(reading.id()).containsAll(rows);
            }
        }
    }

    @Test
    void noRowThatFailedOrIsNotCheckedRestsOnAReading() {
        assertThat(NAMED.values().stream().flatMap(Set::stream))
                .noneMatch(row -> row.endsWith(" " + Outcome.UNCHECKED) || row.endsWith(" " + Outcome.ERROR));
    }

    /** The situation that no note marks: taken away, the same row with the same outcome names the reading no more. */
    @Test
    void aRowNamesAReadingOnlyInItsSituation() {
        assertThat(named("12.2.14.json", "base", "12.2.14")).doesNotContain("consent.no-decision-named");
        assertThat(NAMED.get("12.1.3.postponed-or-cancelled")).containsExactly("12.1.3 COMPLIANT");
        assertThat(named("12.1.3.json", "base", "12.1.3")).noneMatch(reading -> reading.startsWith("12.1.3."));
        assertThat(named("18.json", "base", "15")).doesNotContain("15.signed-by-office-or-nobody");
    }

    private static Set<String> named(String file, String says, String provision) {
        Cases.Case one = Cases.all().stream()
                .filter(each -> each.says().equals(file + ": " + says))
                .findFirst()
                .orElseThrow();
        return one.checked(CHECKER).provisions().stream()
                .filter(row -> row.provision().equals(provision))
                .flatMap(row -> row.readings().stream())
                .map(ReadingEntry::id)
                .collect(Collectors.toSet());
    }
}
