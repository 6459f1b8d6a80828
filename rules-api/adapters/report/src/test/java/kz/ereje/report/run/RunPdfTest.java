package kz.ereje.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.api.DecisionState;
import kz.ereje.api.Language;
import kz.ereje.report.Examples;
import kz.ereje.report.Pdf;
import kz.ereje.report.internal.Phrases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The summary for print is tagged, to be kept, and tells the totals. */
class RunPdfTest {

    @BeforeAll
    static void begin() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itIsTaggedToBeKeptAndTellsTheTotals(Language language) throws Exception {
        Mix mix = new Mix(Stream.concat(
                        Mix.ofEach().files().stream(), Mix.of(Examples.names().toArray(String[]::new)).files().stream())
                .toList());
        byte[] pdf = mix.in(RunFormat.PDF, language);
        assertThat(faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        String text = String.join("", Pdf.pages(pdf));
        for (String line : totals(mix).lines(language)) {
            assertThat(text).contains(Pdf.squeezed(line));
        }
        for (Figure figure : Mix.FIGURES) {
            assertThat(text).contains(Pdf.squeezed(figure.label(language) + mix.figure(figure)));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noHeadAndNoNumberOfAProvisionIsBroken(Language language) throws Exception {
        Mix mix = Mix.of(Examples.names().toArray(String[]::new));
        List<String> words = Pdf.words(mix.in(RunFormat.PDF, language));
        Set<String> whole = heads(language);
        totals(mix).provisions().stream()
                .map(RunTotals.OfProvision::provision)
                .filter(id -> id.chars().filter(letter -> letter == '.').count() == 2)
                .forEach(whole::add);
        assertThat(whole).hasSizeGreaterThan(40);
        for (int i = 0; i + 2 < words.size(); i++) {
            String two = words.get(i) + words.get(i + 1);
            assertThat(whole).as("%s %s", words.get(i), words.get(i + 1)).doesNotContain(two, two + words.get(i + 2));
        }
    }

    /** The words over columns; those with a hyphen may be broken at it. */
    private static Set<String> heads(Language language) {
        Phrases phrases = Phrases.in(language);
        Stream<String> heads = Stream.of(
                        "number",
                        "run.rule",
                        "run.number-of",
                        "run.column.number",
                        "run.column.citation",
                        "run.decisions",
                        "run.column.file",
                        "run.column.result",
                        "run.column.what",
                        "run.by-unit",
                        "run.by-month")
                .map(phrases::say);
        Stream<String> states = Stream.of(DecisionState.values()).map(state -> state.word(language));
        return Stream.concat(heads, states)
                .flatMap(head -> Stream.of(head.split("\\s+")))
                .filter(word -> !word.contains("-"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static RunTotals totals(Mix mix) throws IOException {
        RunOutput counting =
                RunReports.open(Map.of(), Mix.report("office-founding").edition(), Language.EN);
        mix.write(counting);
        return counting.totals().orElseThrow();
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .map(each -> each.getRuleId() + " " + each.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
