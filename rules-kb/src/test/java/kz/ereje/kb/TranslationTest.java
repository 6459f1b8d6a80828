package kz.ereje.kb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.kb.act.Provision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The project's own translation of the act: complete, in its language, and with the words of the glossary. */
class TranslationTest {

    private static final List<Provision> PROVISIONS = Catalogue.read().provisions();

    private static final int ONE_WORD = 40;

    /** What the act says where it says this: patterns of the Kazakh, the Russian and the English. */
    private record Phrase(String kk, String ru, String en) {}

    private static final List<Phrase> GLOSSARY = List.of(
            new Phrase("(?:қоғамдастық|қоғамдастықтың) жиналыс|жиынының және жиналысының", "собрани", "assembly"),
            new Phrase("(?:қоғамдастық|қоғамдастықтың) жиын", "\\bсход", "gathering"),
            new Phrase("бөлек жергілікті қоғамдастық жиын", "раздельного схода", "separate gathering"),
            new Phrase("жергілікті қоғамдастық", "местного сообщества", "local community"),
            new Phrase("келісу бойынша", "по согласованию с", "with the consent of"),
            new Phrase("күнтізбелік он күн", "десят[иь] календарных дней", "ten calendar days"),
            new Phrase("[Әә]кім(?:нің|інің)? аппарат", "[Аа]ппарат\\p{L}* акима", "akim's office|office of the akim"),
            new Phrase(
                    "аудан \\(облыстық маңызы бар қала\\)",
                    "района \\(города областного значения\\)",
                    "district \\(city of regional significance\\)"),
            new Phrase(
                    "[Аа]удандық маңызы бар қала",
                    "город(?:а|ов) районного значения",
                    "(?:city|cities) of district significance"),
            new Phrase("ауылдық округ", "сельск(?:ого|их) округ", "rural districts?\\b"),
            new Phrase("мәслихат", "маслихат", "maslikhat"),
            new Phrase("әкімдігі", "акимат", "akimat"),
            new Phrase("коммуналдық мүлк", "коммунальн(?:ого|ым|ому|ое) имуществ", "communal property"),
            new Phrase("коммуналдық менші[гк]", "коммунальной собственности", "communal ownership"),
            new Phrase("коммуналдық заңды тұлға", "коммунальн\\p{L}+ юридическ\\p{L}+ лиц", "communal legal entit"),
            new Phrase(
                    "коммуналдық мемлекеттік кәсіпорын",
                    "коммунальн\\p{L}+ государственн\\p{L}+ предприяти",
                    "communal state enterprise"),
            new Phrase(
                    "шаруашылық жүргізу құқығындағы",
                    "на праве хозяйственного ведения",
                    "with the right of economic management"),
            new Phrase("қазына", "казнач|казенн", "treasury"),
            new Phrase("жедел басқару", "оперативного управления", "operational management"),
            new Phrase("мүліктік жалдауға \\(жалға алуға\\)", "имущественный наем \\(аренду\\)", "property lease"),
            new Phrase("сенімгерлік басқару(?!шы)", "доверительн(?:ого|ое) управлени", "trust management"),
            new Phrase("сенімгерлік басқарушы", "доверительным управляющим", "trustee"),
            new Phrase(
                    "кейіннен сатып алу құқығынсыз",
                    "без права последующего выкупа",
                    "without a right of later purchase"),
            new Phrase(
                    "кейіннен сатып алу құқығымен", "с правом последующего выкупа", "with a right of later purchase"),
            new Phrase("кепіл", "залог", "pledge"),
            new Phrase("өтеусіз пайдалану", "безвозмездное пользование", "gratuitous use"),
            new Phrase("иеліктен шығар", "отчужд", "alienat"),
            new Phrase("өзгеше тәсілмен", "иным способом", "in another way"),
            new Phrase("жекешелендіру", "приватизаци", "privatisation"),
            new Phrase("делдал", "посредник", "intermediary"),
            new Phrase("бағалауды", "оценку", "\\bvaluation"),
            new Phrase("сатып алу-сату шарт", "договоров купли-продажи", "contracts of sale and purchase"),
            new Phrase("алып қо[юй]", "изъят", "withdraw"),
            new Phrase("сатып ал(?:ған|ынған) мүлі", "приобретенн", "acquired|bought"),
            new Phrase("қайта бөлу", "перераспределени", "redistribution"),
            new Phrase("артық, пайдаланылмайтын", "излишнего, неиспользуемого", "surplus, unused"),
            new Phrase("жарғысын \\(ережесін\\)", "устав \\(положение\\)", "charter \\(regulation\\)"),
            new Phrase("даму жоспар", "план\\p{L}+ развития", "development plan"),
            new Phrase("филиалдар мен өкілдіктер", "филиалов и представительств", "branches and representations"),
            new Phrase("дебиторлық берешек", "дебиторской задолженности", "receivables"),
            new Phrase("еңбек шарты", "трудовому договору", "labour contract"),
            new Phrase("жиынтық жоспар", "сводный план", "consolidated plan"),
            new Phrase("тұрғын үй қорын түгендеу", "инвентаризацию жилищного фонда", "inventory of the housing stock"),
            new Phrase("авариялық тұрғын үй", "аварийного жилья", "dangerous housing"),
            new Phrase("микрокредит", "микрокредитовани", "microcredit"),
            new Phrase("мемлекеттік мекеме", "государственн\\p{L}+ учреждени", "state institution"),
            new Phrase(
                    "кәс[іi]пкерл[іi]к субъект[іi]лер",
                    "субъектами предпринимательства",
                    "subjects of entrepreneurship"),
            new Phrase("тапсырыс беруші", "заказчик", "customer"),
            new Phrase("көппәтерлі тұрғын үй", "многоквартирного жилого дома", "apartment building"),
            new Phrase("[Зз]аңнама", "законодательств|законодательн", "legislati"),
            new Phrase("заңдары|Заңы", "[Зз]акон(?:а|ами|ы)\\b", "(?<!civil-)\\b[Ll]aws?\\b"),
            new Phrase("өкілетті", "[Пп]олномочи", "[Pp]owers"),
            new Phrase("құзырет", "компетенции", "competence"),
            new Phrase("Қазақстан Республикасы", "Республики Казахстан", "Republic of Kazakhstan"));

    static Stream<Phrase> glossary() {
        return GLOSSARY.stream();
    }

    @Test
    void everyProvisionHasBothAndEachInItsOwnLetters() {
        assertThat(PROVISIONS).hasSize(83);
        assertThat(unless(provision -> provision.translation().ru().matches("[\\p{IsCyrillic}\\d\\s\\p{P}№]+")))
                .isEmpty();
        assertThat(unless(provision -> !has(provision.translation().ru(), "[әғқңөұүһіӘҒҚҢӨҰҮҺІ]")))
                .isEmpty();
        assertThat(unless(provision -> provision.translation().en().matches("[\\p{IsLatin}\\d\\s\\p{P}]+")))
                .isEmpty();
    }

    /** Complete, and not more: none is a half, or the double, of the words that it translates. */
    @Test
    void noneIsMuchShorterOrLongerThanTheWords() {
        assertThat(unless(provision ->
                        lengthens(provision, provision.translation().ru())))
                .isEmpty();
        assertThat(unless(provision ->
                        lengthens(provision, provision.translation().en())))
                .isEmpty();
    }

    private static boolean lengthens(Provision provision, String translation) {
        double by = (double) translation.length() / provision.text().length();
        return provision.text().length() > ONE_WORD ? by > 0.75 && by < 1.45 : by > 0.55 && by < 1.6;
    }

    @Test
    void numbersAndReferencesAreThoseOfTheWords() {
        assertThat(unless(provision -> same(provision, TranslationTest::numbers)))
                .isEmpty();
        assertThat(unless(provision -> same(
                        provision,
                        text -> text.chars().filter(sign -> sign == '(').count())))
                .as("brackets: article 38-1(8); property lease")
                .containsExactly("order.preamble", "12.2.8");
    }

    @Test
    void eachEndsWithTheSignThatEndsTheWords() {
        assertThat(unless(provision -> same(provision, text -> text.charAt(text.length() - 1))))
                .isEmpty();
    }

    private static boolean same(Provision provision, Function<String, Object> of) {
        Object said = of.apply(provision.text());
        return said.equals(of.apply(provision.translation().ru()))
                && said.equals(of.apply(provision.translation().en()));
    }

    /** Every word of the glossary stands where the act has it, and nowhere else. */
    @ParameterizedTest
    @MethodSource("glossary")
    void theWordsOfTheGlossaryStandWhereTheActHasThem(Phrase phrase) {
        List<String> said = where(provision -> has(provision.text(), phrase.kk()));
        assertThat(said).isNotEmpty();
        assertThat(where(provision -> has(provision.translation().ru(), phrase.ru())))
                .as("in Russian")
                .isEqualTo(said);
        assertThat(where(provision -> has(provision.translation().en(), phrase.en())))
                .as("in English")
                .isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"общин", "публичн", "[Mm]unicipal", "\\bmeeting", "[Aa]pparatus", "[Mm]ayor", "прокат"})
    void wordsOfOtherTranslationsStandNowhere(String other) {
        assertThat(where(provision -> has(
                        provision.translation().ru() + provision.translation().en(), other)))
                .isEmpty();
    }

    private static List<String> unless(Predicate<Provision> holds) {
        return where(holds.negate());
    }

    private static List<String> where(Predicate<Provision> holds) {
        return PROVISIONS.stream().filter(holds).map(Provision::id).toList();
    }

    private static boolean has(String text, String pattern) {
        return Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS)
                .matcher(text)
                .find();
    }

    private static List<String> numbers(String text) {
        return Pattern.compile("\\d+")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }
}
