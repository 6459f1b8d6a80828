package kz.ereje.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.ereje.api.DecisionState;
import kz.ereje.api.Language;
import kz.ereje.api.Outcome;
import kz.ereje.report.Examples;
import kz.ereje.report.Pdf;
import kz.ereje.report.run.Mix.Entry;
import kz.ereje.report.run.Mix.Fate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever a run holds: every form tells the same numbers, and those of a count of its own. */
class SameCountsProperties {

    @Provide
    Arbitrary<Mix> mixes() {
        Arbitrary<Entry> files = Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(5, Arbitraries.just(Fate.CHECKED)), Tuple.of(3, Arbitraries.of(Fate.class))),
                        Arbitraries.of(Examples.names()),
                        Arbitraries.of("", "=", "a;b", "\uFFFE", "\r\n", "<b>", "ә/", "'"))
                .as((fate, example, odd) -> new Entry(odd + example, fate, example));
        return files.list()
                .ofMaxSize(9)
                .map(entries -> new Mix(IntStream.range(0, entries.size())
                        .mapToObj(i -> new Entry(
                                entries.get(i).source() + i,
                                entries.get(i).fate(),
                                entries.get(i).example()))
                        .toList()));
    }

    @Property(tries = 40)
    void sarif(@ForAll @From("mixes") Mix mix, @ForAll Language language) {
        Sarif read = Sarif.read(mix.in(RunFormat.SARIF, language));
        assertThat(read.figures()).isEqualTo(mix.figures());
        assertThat(read.results("fail")).hasSize((int) mix.rows(Outcome.VIOLATED));
        assertThat(read.results("open")).hasSize((int) mix.rows(Outcome.UNDETERMINED));
        assertThat(List.of(read.files("REFUSED"), read.files("FAILED"), read.files("NOT_READ")))
                .isEqualTo(unchecked(mix));
    }

    private static List<Long> unchecked(Mix mix) {
        return Stream.of(Figure.FILES_REFUSED, Figure.FILES_FAILED, Figure.FILES_NOT_READ)
                .map(figure -> (long) mix.figure(figure))
                .toList();
    }

    @Property(tries = 40)
    void junit(@ForAll @From("mixes") Mix mix, @ForAll Language language) {
        Junit read = Junit.read(mix.in(RunFormat.JUNIT, language));
        assertThat(read.figures()).isEqualTo(mix.figures());
        assertThat(read.count("failure", "violated")).isEqualTo(mix.rows(Outcome.VIOLATED));
        assertThat(read.count("failure", "undetermined")).isGreaterThanOrEqualTo(mix.rows(Outcome.UNDETERMINED));
        assertThat(List.of(
                        read.properties("file", "REFUSED"),
                        read.properties("file", "FAILED"),
                        read.properties("file", "NOT_READ")))
                .isEqualTo(unchecked(mix));
        for (DecisionState state : DecisionState.values()) {
            assertThat(read.properties("decision ", state.name())).isEqualTo(mix.figure(figure(state)));
        }
    }

    private static Figure figure(DecisionState state) {
        return Figure.valueOf("DECISIONS_" + state.name());
    }

    @Property(tries = 40)
    void csv(@ForAll @From("mixes") Mix mix, @ForAll Language language) {
        Csv read = Csv.read(mix.in(RunFormat.CSV, language), ',');
        assertThat(read.figures()).isEqualTo(mix.figures());
        for (DecisionState state : DecisionState.values()) {
            assertThat(read.lines("decision", state.name())).hasSize(mix.figure(figure(state)));
        }
        for (FileState state : FileState.values()) {
            assertThat(read.lines("file", state.name())).hasSize(mix.figure(Figure.valueOf("FILES_" + state.name())));
        }
        for (Outcome outcome : RunRow.FINDINGS) {
            assertThat(read.lines("finding", outcome.name())).hasSize((int) mix.rows(outcome));
        }
    }

    @Property(tries = 25)
    void xlsx(@ForAll @From("mixes") Mix mix, @ForAll Language language) {
        Xlsx read = Xlsx.read(mix.in(RunFormat.XLSX, language));
        assertThat(read.figures()).isEqualTo(mix.figures());
        assertThat(read.rows(1))
                .hasSize((int) RunRow.FINDINGS.stream().mapToLong(mix::rows).sum());
        assertThat(read.rows(2)).hasSize(mix.files().size());
        for (FileState state : FileState.values()) {
            assertThat(read.rows(2).stream().filter(row -> Xlsx.text(row, 1).equals(state.word(language))))
                    .hasSize(mix.figure(Figure.valueOf("FILES_" + state.name())));
        }
        int column = 5;
        for (DecisionState state : DecisionState.values()) {
            int at = column++;
            assertThat(read.rows(2).stream()
                            .mapToInt(row -> (int) row.getCell(at).getNumericCellValue())
                            .sum())
                    .isEqualTo(mix.figure(figure(state)));
        }
    }

    @Property(tries = 25)
    void html(@ForAll @From("mixes") Mix mix, @ForAll Language language) {
        Html read = Html.read(mix.in(RunFormat.HTML, language));
        assertThat(read.figures()).isEqualTo(mix.figures());
        assertThat(read.all("article", "r-file")).hasSize(mix.files().size());
        for (DecisionState state : DecisionState.values()) {
            assertThat(read.all("div", "r-is-" + state.name())).hasSize(mix.figure(figure(state)));
        }
    }

    @Property(tries = 6)
    void pdf(@ForAll @From("mixes") Mix mix) {
        String read = String.join("", Pdf.pages(mix.in(RunFormat.PDF, Language.EN)));
        for (Figure figure : Mix.FIGURES) {
            assertThat(read).contains(Pdf.squeezed(figure.label(Language.EN) + mix.figure(figure)));
        }
    }
}
