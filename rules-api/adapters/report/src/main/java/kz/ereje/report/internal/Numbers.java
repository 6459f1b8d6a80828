package kz.ereje.report.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import kz.ereje.api.Language;

/** Numbers as people read them. */
public final class Numbers {

    private static final int GROUP = 3;
    private static final String APART = "\u00A0";

    private Numbers() {}

    /** A whole number, its digits in groups of three, {@code 12 000}. */
    public static String grouped(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        int first = number < 0 ? 1 : 0;
        for (int at = digits.length() - GROUP; at > first; at -= GROUP) {
            digits.insert(at, APART);
        }
        return digits.toString();
    }

    /** A share of 1 as hundredths with one decimal, {@code 12.3}; with a comma in Kazakh and in Russian. */
    public static String hundredths(double share, RoundingMode rounding, Language language) {
        String number = BigDecimal.valueOf(share)
                .movePointRight(2)
                .setScale(1, rounding)
                .toPlainString();
        return language == Language.EN ? number : number.replace('.', ',');
    }
}
