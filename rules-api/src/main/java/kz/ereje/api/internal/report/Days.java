package kz.ereje.api.internal.report;

import kz.ereje.api.Language;

/** Numbers of days in words that agree with them: {@code 3 дня}, {@code 10 календарных дней}. */
final class Days {

    private Days() {}

    /** {@code 3 күн}, {@code 3 дня}, {@code 3 days}. */
    static String counted(Language language, long number) {
        return switch (language) {
            case KK -> number + " күн";
            case RU -> number + " " + russian(number, "день", "дня", "дней");
            case EN -> number + (number == 1 ? " day" : " days");
        };
    }

    /** {@code күнтізбелік 3 күн}, {@code 3 календарных дня}, {@code 3 calendar days}. */
    static String calendar(Language language, long number) {
        return switch (language) {
            case KK -> "күнтізбелік " + number + " күн";
            case RU -> number + " " + russian(number, "календарный день", "календарных дня", "календарных дней");
            case EN -> number + (number == 1 ? " calendar day" : " calendar days");
        };
    }

    /** A Russian noun takes its form from the last digits of the number before it. */
    private static String russian(long number, String one, String few, String many) {
        long last = Math.abs(number % 10);
        boolean teens = Math.abs(number / 10 % 10) == 1;
        if (last == 1 && !teens) {
            return one;
        }
        return last >= 2 && last <= 4 && !teens ? few : many;
    }
}
