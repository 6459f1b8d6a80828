package kz.ereje.api.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kz.ereje.api.Language;
import kz.ereje.kb.act.Provision;
import kz.ereje.kb.act.Translation;
import kz.ereje.kb.act.Wording;
import org.junit.jupiter.api.Test;

/** A provision is cited whatever its number is. */
class OrdinalsTest {

    @Test
    void inKazakhTheLastWordTakesTheEnding() {
        assertThat(IntStream.of(1, 3, 6, 9, 10, 17, 18, 20, 22, 40, 46, 99, 100, 205)
                        .mapToObj(Ordinals::kk))
                .containsExactly(
                        "бірінші",
                        "үшінші",
                        "алтыншы",
                        "тоғызыншы",
                        "оныншы",
                        "он жетінші",
                        "он сегізінші",
                        "жиырмасыншы",
                        "жиырма екінші",
                        "қырқыншы",
                        "қырық алтыншы",
                        "тоқсан тоғызыншы",
                        "жүзінші",
                        "екі жүз бесінші");
    }

    @Test
    void inRussianTheLastWordIsAnOrdinal() {
        assertThat(IntStream.of(1, 3, 10, 17, 19, 20, 22, 40, 90, 100, 113, 200, 240)
                        .mapToObj(Ordinals::ru))
                .containsExactly(
                        "первый",
                        "третий",
                        "десятый",
                        "семнадцатый",
                        "девятнадцатый",
                        "двадцатый",
                        "двадцать второй",
                        "сороковой",
                        "девяностый",
                        "сотый",
                        "сто тринадцатый",
                        "двухсотый",
                        "двести сороковой");
        assertThat(IntStream.of(1, 2, 3, 6, 40, 23).mapToObj(Ordinals::ruFeminine))
                .containsExactly("первая", "вторая", "третья", "шестая", "сороковая", "двадцать третья");
    }

    @Test
    void aProvisionIsCitedByItsSteps() {
        assertThat(cited("12.2.18", false, Language.KK)).isEqualTo("12-тармақтың 2) тармақшасының он сегізінші абзацы");
        assertThat(cited("12.2.18", false, Language.RU)).isEqualTo("абзац восемнадцатый подпункта 2) пункта 12");
        assertThat(cited("20.3", true, Language.KK)).isEqualTo("20-тармақтың үшінші бөлігі");
        assertThat(cited("20.3", true, Language.RU)).isEqualTo("часть третья пункта 20");
        assertThat(cited("20.3", true, Language.EN)).isEqualTo("clause 20, part 3");
        assertThat(cited("12-1", false, Language.RU)).isEqualTo("пункт 12-1");
    }

    private static String cited(String id, boolean part, Language language) {
        Wording wording = new Wording("2027-1", "сөз", new Translation("слово", "word"), "obligation", "", true);
        return Citation.of(
                new Provision(id, "2", part, wording, Provision.Status.RULES, List.of(), LocalDate.of(2027, 7, 1)),
                language);
    }
}
