package kz.ereje.api.internal.report;

import java.util.List;
import java.util.Map;

/** Ordinal numbers in words, from 1 to 999: он жетінші, семнадцатый, семнадцатая. */
final class Ordinals {

    private static final int HUNDRED = 100;

    private static final List<String> KK_UNITS =
            List.of("", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз");
    private static final List<String> KK_TENS =
            List.of("", "он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан");
    private static final Map<String, String> KK_ORDINALS = Map.ofEntries(
            Map.entry("бір", "бірінші"),
            Map.entry("екі", "екінші"),
            Map.entry("үш", "үшінші"),
            Map.entry("төрт", "төртінші"),
            Map.entry("бес", "бесінші"),
            Map.entry("алты", "алтыншы"),
            Map.entry("жеті", "жетінші"),
            Map.entry("сегіз", "сегізінші"),
            Map.entry("тоғыз", "тоғызыншы"),
            Map.entry("он", "оныншы"),
            Map.entry("жиырма", "жиырмасыншы"),
            Map.entry("отыз", "отызыншы"),
            Map.entry("қырық", "қырқыншы"),
            Map.entry("елу", "елуінші"),
            Map.entry("алпыс", "алпысыншы"),
            Map.entry("жетпіс", "жетпісінші"),
            Map.entry("сексен", "сексенінші"),
            Map.entry("тоқсан", "тоқсаныншы"),
            Map.entry("жүз", "жүзінші"));

    private static final List<String> RU_FIRST = List.of(
            "",
            "первый",
            "второй",
            "третий",
            "четвертый",
            "пятый",
            "шестой",
            "седьмой",
            "восьмой",
            "девятый",
            "десятый",
            "одиннадцатый",
            "двенадцатый",
            "тринадцатый",
            "четырнадцатый",
            "пятнадцатый",
            "шестнадцатый",
            "семнадцатый",
            "восемнадцатый",
            "девятнадцатый");
    private static final List<String> RU_TENS = List.of(
            "",
            "",
            "двадцать",
            "тридцать",
            "сорок",
            "пятьдесят",
            "шестьдесят",
            "семьдесят",
            "восемьдесят",
            "девяносто");
    private static final List<String> RU_TENTHS = List.of(
            "",
            "",
            "двадцатый",
            "тридцатый",
            "сороковой",
            "пятидесятый",
            "шестидесятый",
            "семидесятый",
            "восьмидесятый",
            "девяностый");
    private static final List<String> RU_HUNDREDS = List.of(
            "", "сто", "двести", "триста", "четыреста", "пятьсот", "шестьсот", "семьсот", "восемьсот", "девятьсот");
    private static final List<String> RU_HUNDREDTHS = List.of(
            "",
            "сотый",
            "двухсотый",
            "трехсотый",
            "четырехсотый",
            "пятисотый",
            "шестисотый",
            "семисотый",
            "восьмисотый",
            "девятисотый");

    private Ordinals() {}

    /** In Kazakh: only the last word takes the ending. */
    static String kk(int number) {
        String words = joined(
                number < HUNDRED ? "" : (number < 2 * HUNDRED ? "жүз" : KK_UNITS.get(number / HUNDRED) + " жүз"),
                joined(KK_TENS.get(number % HUNDRED / 10), KK_UNITS.get(number % 10)));
        int last = words.lastIndexOf(' ') + 1;
        return words.substring(0, last) + KK_ORDINALS.get(words.substring(last));
    }

    /** In Russian, masculine, as a paragraph (абзац) is. */
    static String ru(int number) {
        int rest = number % HUNDRED;
        if (rest == 0) {
            return RU_HUNDREDTHS.get(number / HUNDRED);
        }
        return joined(RU_HUNDREDS.get(number / HUNDRED), belowHundred(rest));
    }

    private static String belowHundred(int number) {
        if (number < RU_FIRST.size()) {
            return RU_FIRST.get(number);
        }
        return number % 10 == 0
                ? RU_TENTHS.get(number / 10)
                : RU_TENS.get(number / 10) + " " + RU_FIRST.get(number % 10);
    }

    /** In Russian, feminine, as a part (часть) is. */
    static String ruFeminine(int number) {
        String masculine = ru(number);
        return masculine.endsWith("третий")
                ? masculine.substring(0, masculine.length() - 2) + "ья"
                : masculine.substring(0, masculine.length() - 2) + "ая";
    }

    private static String joined(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + " " + other;
    }
}
