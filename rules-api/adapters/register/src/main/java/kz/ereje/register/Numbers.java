package kz.ereje.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The numbers of cells. */
final class Numbers {

    /** Beyond it no spreadsheet keeps a number exactly, and no day lies. */
    private static final BigDecimal MOST = new BigDecimal("1E15");

    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);

    /** The day that never was, 29 February 1900: up to it spreadsheets differ by one day. */
    private static final long DOUBTFUL = 60;

    private Numbers() {}

    /**
     * The number that a file writes.
     *
     * @throws NumberFormatException if it is none
     */
    static BigDecimal of(String written) {
        BigDecimal number = new BigDecimal(written);
        if (number.precision() > 400 || Math.abs((long) number.scale()) > 400) {
            throw new NumberFormatException("A spreadsheet writes no such number");
        }
        return number;
    }

    /** As it is shown, without an exponent where it is no more than a quadrillion. */
    static String plain(BigDecimal number) {
        BigDecimal short_ = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return short_.abs().compareTo(MOST) <= 0 && short_.scale() < 30 ? short_.toPlainString() : short_.toString();
    }

    /** The number as a whole one; null where it is none, or too large to be exact. */
    static @Nullable Long whole(BigDecimal number) {
        if (number.abs().compareTo(MOST) > 0 || number.stripTrailingZeros().scale() > 0) {
            return null;
        }
        return number.longValueExact();
    }

    /** The day with this serial number; null where spreadsheets read it as different days, it has an hour, or is none. */
    static @Nullable LocalDate day(BigDecimal serial, boolean from1904) {
        Long days = whole(serial);
        if (days == null || days < 0 || days > 3_000_000 || (!from1904 && days <= DOUBTFUL)) {
            return null;
        }
        return (from1904 ? FROM_1904 : BEFORE_1900).plusDays(days);
    }
}
