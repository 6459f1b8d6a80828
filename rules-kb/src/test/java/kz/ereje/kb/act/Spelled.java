package kz.ereje.kb.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How numbers and days are spelled in each language: worked out here, so that the catalogue cannot agree with itself alone. */
final class Spelled {

    private static final List<String> KK_UNITS =
            List.of("", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз");
    private static final List<String> KK_TENS =
            List.of("", "он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан");
    private static final List<String> RU = List.of(
            "",
            "один",
            "два",
            "три",
            "четыре",
            "пять",
            "шесть",
            "семь",
            "восемь",
            "девять",
            "десять",
            "одиннадцать",
            "двенадцать",
            "тринадцать",
            "четырнадцать",
            "пятнадцать",
            "шестнадцать",
            "семнадцать",
            "восемнадцать",
            "девятнадцать");
    private static final List<String> RU_GENITIVE = List.of("", "одного", "двух", "трех", "четырех");
    private static final List<String> RU_TENS = List.of("", "", "двадцать", "тридцать", "сорок", "пятьдесят");
    private static final List<String> EN = List.of(
            "",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> EN_TENS = List.of("", "", "twenty", "thirty", "forty", "fifty");
    private static final List<String> KK_MONTHS = List.of(
            "қаңтар",
            "ақпан",
            "наурыз",
            "сәуір",
            "мамыр",
            "маусым",
            "шілде",
            "тамыз",
            "қыркүйек",
            "қазан",
            "қараша",
            "желтоқсан");
    private static final List<String> RU_MONTHS = List.of(
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря");
    private static final List<String> EN_MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Spelled() {}

    /** How a form of a number is spelled; empty where nobody knows the form. */
    static Optional<String> number(String language, String form, int number) {
        return switch (language + " " + form) {
            case "kk plain" -> Optional.of(kk(number));
            case "kk one-more" -> Optional.of(kk(number + 1));
            case "kk one-less" -> Optional.of(kk(number - 1));
            case "ru plain" -> Optional.of(ru(number));
            case "ru one-more" -> Optional.of(ru(number + 1));
            case "ru genitive" -> Optional.of(genitive(number));
            case "ru one-less-genitive" -> Optional.of(genitive(number - 1));
            case "ru calendar-days" -> Optional.of(ru(number) + calendarDays(number));
            case "en plain" -> Optional.of(en(number));
            case "en one-more" -> Optional.of(en(number + 1));
            case "en one-less" -> Optional.of(en(number - 1));
            default -> Optional.empty();
        };
    }

    /** The same in digits. */
    static Optional<String> digits(String language, String form, int number) {
        return switch (form) {
            case "plain" -> Optional.of(String.valueOf(number));
            case "calendar-days" -> Optional.of(number + calendarDays(number));
            default -> Optional.empty();
        };
    }

    /** How a form of a day is spelled; endings of Kazakh months are taken as they stand. */
    static Optional<String> day(String language, LocalDate day) {
        int month = day.getMonthValue() - 1;
        return Optional.of(
                switch (language) {
                    case "kk" -> day.getYear() + " жылғы " + day.getDayOfMonth() + " " + KK_MONTHS.get(month);
                    case "ru" -> day.getDayOfMonth() + " " + RU_MONTHS.get(month) + " " + day.getYear() + " года";
                    default -> day.getDayOfMonth() + " " + EN_MONTHS.get(month) + " " + day.getYear();
                });
    }

    private static String kk(int number) {
        return number >= 1000
                ? (KK_UNITS.get(number / 1000) + " мың " + kk(number % 1000)).strip()
                : (KK_TENS.get(number / 10) + " " + KK_UNITS.get(number % 10)).strip();
    }

    private static String ru(int number) {
        if (number >= 1000) {
            String thousands = number / 1000 == 2 ? "две" : ru(number / 1000);
            return (thousands + (number / 1000 < 5 ? " тысячи " : " тысяч ") + ru(number % 1000)).strip();
        }
        return number < RU.size() ? RU.get(number) : (RU_TENS.get(number / 10) + " " + RU.get(number % 10)).strip();
    }

    private static String genitive(int number) {
        return number < RU_GENITIVE.size()
                ? RU_GENITIVE.get(number)
                : ru(number).substring(0, ru(number).length() - 1).replace("восемь", "восьм") + "и";
    }

    private static String calendarDays(int number) {
        boolean few = number % 10 >= 2 && number % 10 <= 4 && (number % 100 < 12 || number % 100 > 14);
        return " календарных " + (few ? "дня" : "дней");
    }

    private static String en(int number) {
        if (number >= 1000) {
            return (en(number / 1000) + " thousand " + en(number % 1000)).strip();
        }
        return number < EN.size()
                ? EN.get(number)
                : (EN_TENS.get(number / 10) + "-" + EN.get(number % 10)).replaceAll("-$", "");
    }
}
