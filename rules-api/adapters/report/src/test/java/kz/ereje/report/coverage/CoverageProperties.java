package kz.ereje.report.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import kz.ereje.api.Report;
import kz.ereje.report.Examples;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a run holds: what it asked is what its reports asked. */
class CoverageProperties {

    private static final Map<String, Report> CHECKED = new ConcurrentHashMap<>();

    @Provide
    Arbitrary<List<String>> runs() {
        return Arbitraries.of(Examples.names()).list().ofMaxSize(12);
    }

    private static CoverageAnswer answer(List<String> names) {
        ActCoverage coverage = new ActCoverage();
        names.forEach(name -> coverage.add(CHECKED.computeIfAbsent(name, Examples::report)));
        return coverage.answer();
    }

    private static Asked sum(Asked one, Asked other) {
        return new Asked(
                one.kept() + other.kept(),
                one.violated() + other.violated(),
                one.open() + other.open(),
                one.failed() + other.failed());
    }

    @Property(tries = 30)
    void aRunAsksWhatItsReportsAsk(@ForAll @From("runs") List<String> names) {
        CoverageAnswer whole = answer(names);
        List<CoverageAnswer> each =
                names.stream().map(name -> answer(List.of(name))).toList();
        IntStream.range(0, whole.provisions().size())
                .forEach(i -> assertThat(whole.provisions().get(i).asked())
                        .isEqualTo(each.stream()
                                .map(answer -> answer.provisions().get(i).asked())
                                .reduce(Asked.NEVER, CoverageProperties::sum)));
        IntStream.range(0, whole.rules().size())
                .forEach(i -> assertThat(whole.rules().get(i).asked())
                        .isEqualTo(each.stream()
                                .map(answer -> answer.rules().get(i).asked())
                                .reduce(Asked.NEVER, CoverageProperties::sum)));
    }

    @Property(tries = 30)
    void moreReportsNeverAskLess(@ForAll @From("runs") List<String> names) {
        double before = 0;
        for (int i = 1; i <= names.size(); i++) {
            double share = answer(names.subList(0, i)).share();
            assertThat(share).isBetween(before, 1.0);
            before = share;
        }
    }

    @Property(tries = 30)
    void noProvisionIsAskedMoreOftenThanThereAreDecisions(@ForAll @From("runs") List<String> names) {
        CoverageAnswer whole = answer(names);
        assertThat(whole.provisions())
                .allMatch(each -> each.asked().times() <= whole.looked().decisions());
        assertThat(whole.rules())
                .allMatch(each -> each.asked().times() <= whole.looked().decisions());
    }
}
