package kz.ereje.examples.benchmarks.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FilledFormTest {

    private static final String PAGE = """
            <form id="page-form" method="post" action="/dossier/ask?file=a.json" enctype="multipart/form-data">
            <input type="hidden" name="~tag" value="abc">
            <div class="question"><label>When?</label><input name="date" type="date" value="">
            <details class="bounds"><input type="date" name="date~from" value=""></details></div>
            <div class="question"><fieldset>
            <label><input type="radio" name="granted" value="yes"> yes</label>
            <label><input type="radio" name="granted" value="" checked> not known</label></fieldset></div>
            <div class="question"><label>Which?</label><select name="asset"><option value="">not known</option></select>
            <details class="fresh"><div class="question small"><input name="asset~new.name" type="text" value=""></div>
            <div class="question small"><select name="asset~new.kind"><option value="">not known</option>
            <option value="land">land</option></select></div></details></div>
            </form>
            """;

    private static Map<String, List<String>> answered() {
        return FilledForm.answered(PAGE, new Random(1)).orElseThrow().fields();
    }

    @Test
    void aFormIsSentAsItIsShown() {
        FilledForm form = FilledForm.shown(PAGE).orElseThrow();
        assertThat(form.action()).isEqualTo("/dossier/ask?file=a.json");
        assertThat(form.parts()).isTrue();
        assertThat(form.fields()).containsEntry("~tag", List.of("abc")).containsEntry("granted", List.of(""));
    }

    @Test
    void eachQuestionIsAnswered() {
        assertThat(answered())
                .containsEntry("~tag", List.of("abc"))
                .containsEntry("date", List.of("2026-02-18"))
                .containsEntry("date~from", List.of(""))
                .containsEntry("granted", List.of("yes"));
    }

    @Test
    void whatThereIsNoneOfToChooseIsEnteredOnTheSpot() {
        assertThat(answered())
                .containsEntry("asset", List.of(""))
                .containsEntry("asset~new.name", List.of("Қарасу"))
                .containsEntry("asset~new.kind", List.of("land"));
    }

    /** It may be left out: then there is none; else something is entered. */
    @Test
    void sometimesThereIsNone() {
        String page = """
                <form id="page-form" method="post" action="/"><div class="question"><input type="text" name="a" value="">
                <input type="checkbox" name="a~none" value="yes"></div></form>
                """;
        Random random = new Random(1);
        List<Boolean> none = java.util.stream.Stream.generate(
                        () -> FilledForm.answered(page, random).orElseThrow().fields())
                .limit(40)
                .map(fields -> fields.containsKey("a~none"))
                .toList();
        assertThat(none).contains(true, false);
    }

    @Test
    void aPageThatAsksNothingHasNoForm() {
        assertThat(FilledForm.answered("<form method=\"post\"></form>", new Random(1)))
                .isEmpty();
    }
}
