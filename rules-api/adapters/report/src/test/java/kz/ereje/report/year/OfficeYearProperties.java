package kz.ereje.report.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Language;
import kz.ereje.api.Outcome;
import kz.ereje.api.Report;
import kz.ereje.report.Examples;
import kz.ereje.report.year.YearAnswer.Duty;
import kz.ereje.report.year.YearAnswer.State;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Over the folder of the examples: nothing depends on the order of files, and what is shown is kept, past and of the year. */
class OfficeYearProperties {

    private static final Map<String, Report> ALL = Examples.names().stream()
            .collect(Collectors.toMap(name -> name, Examples::report, (first, later) -> first, TreeMap::new));

    /** Two districts of the examples have a rural district of the same name, of which there is no answer without the district. */
    private static final Set<String> NAMESAKES = Set.of("Қарасу ауылдық округі");

    private static final List<String> UNITS = ALL.values().stream()
            .map(report -> report.unit(Language.KK))
            .filter(unit -> !NAMESAKES.contains(unit))
            .distinct()
            .toList();

    @Property(tries = 60)
    void theOrderOfFilesDoesNotMatter(
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 1_000) int unit,
            @ForAll @IntRange(min = 2019, max = 2027) int year) {
        List<String> names = new ArrayList<>(ALL.keySet());
        YearAnswer one = answer(names, unit(unit), year);
        Collections.shuffle(names, new Random(seed));
        YearAnswer other = answer(names, unit(unit), year);
        assertThat(shown(other)).isEqualTo(shown(one));
        assertThat(other.files()).isEqualTo(one.files());
        assertThat(other.gaps().numbers()).isEqualTo(one.gaps().numbers());
        assertThat(names(other.gaps().assets())).isEqualTo(names(one.gaps().assets()));
        assertThat(other.gaps().contracts()).hasSameSizeAs(one.gaps().contracts());
        assertThat(other.gaps().performed()).hasSameSizeAs(one.gaps().performed());
    }

    /** The files of other units change nothing but their own number. */
    @Property(tries = 60)
    void theFilesOfOthersDoNotMatter(
            @ForAll @IntRange(min = 0, max = 1_000) int unit, @ForAll @IntRange(min = 2019, max = 2027) int year) {
        List<String> own = ALL.keySet().stream()
                .filter(name -> report(name).unit(Language.KK).equals(unit(unit)))
                .toList();
        assertThat(own).isNotEmpty();
        YearAnswer alone = answer(own, unit(unit), year);
        YearAnswer among = answer(List.copyOf(ALL.keySet()), unit(unit), year);
        assertThat(among.duties()).isEqualTo(alone.duties());
        assertThat(among.gaps()).isEqualTo(alone.gaps());
    }

    @Property(tries = 200)
    void whatIsShownIsKeptAndPastAndOfTheYear(
            @ForAll @IntRange(min = 0, max = 1_000) int unit, @ForAll @IntRange(min = 2019, max = 2027) int year) {
        for (Duty duty : answer(List.copyOf(ALL.keySet()), unit(unit), year).with(State.SHOWN)) {
            duty.papers().forEach(paper -> {
                Report report = report(paper.source());
                assertThat(report.unit(Language.KK)).isEqualTo(unit(unit));
                assertThat(paper.day()).isBeforeOrEqualTo(report.checkedOn().orElse(LocalDate.MIN));
                assertThat(paper.day().getYear()).isBetween(duty.id().startsWith("budget-") ? year - 1 : year, year);
                assertThat(outcomes(report, paper.decision(), duty.provisions()))
                        .doesNotContain(Outcome.VIOLATED, Outcome.UNDETERMINED, Outcome.ERROR);
            });
        }
    }

    private static Set<Outcome> outcomes(Report report, String decision, List<String> provisions) {
        DecisionResult result = report.decisions().stream()
                .filter(each -> each.id().equals(decision))
                .findFirst()
                .orElseThrow();
        return result.provisions().stream()
                .filter(row -> provisions.contains(row.provision()))
                .map(row -> row.outcome())
                .collect(Collectors.toSet());
    }

    private static Report report(String name) {
        Report report = ALL.get(name);
        if (report == null) {
            throw new AssertionError(name);
        }
        return report;
    }

    private static String unit(int place) {
        return UNITS.get(place % UNITS.size());
    }

    private static YearAnswer answer(List<String> names, String unit, int year) {
        OfficeYear asked = Folder.asked(unit, year);
        names.forEach(name -> asked.add(name, report(name)));
        return asked.answer();
    }

    private static Set<String> shown(YearAnswer answer) {
        Set<String> shown = new TreeSet<>();
        answer.duties()
                .forEach(duty -> duty.papers()
                        .forEach(paper -> shown.add(duty.id() + " " + paper.source() + " " + paper.decision())));
        return shown;
    }

    private static Set<String> names(List<YearAnswer.Gap> gaps) {
        return gaps.stream().map(gap -> gap.name().kk()).collect(Collectors.toCollection(TreeSet::new));
    }
}
