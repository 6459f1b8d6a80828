package kz.ereje.api.internal.report;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kz.ereje.api.Language;
import kz.ereje.kb.Text;
import kz.ereje.model.fact.Bounds;

/** What is known of a day or of a number that is not known exactly: in 2019, before 1 January 2020, more than 2,000 people. */
public final class BoundsInWords {

    private static final String WORDS = "within.";

    private final Language language;

    private BoundsInWords(Language language) {
        this.language = language;
    }

    /** The bounds in all languages. */
    static Text in(Bounds<?> bounds) {
        return new Text(in(bounds, Language.KK), in(bounds, Language.RU), in(bounds, Language.EN));
    }

    /** A day in the case that «from» takes, in all languages. */
    static Text from(LocalDate day) {
        return new Text(
                new BoundsInWords(Language.KK).day("from.", day),
                new BoundsInWords(Language.RU).day("from.", day),
                new BoundsInWords(Language.EN).day("from.", day));
    }

    /** A day until which something lasted: with the words for it in Kazakh and Russian, the bare day in English. */
    static Text until(LocalDate day) {
        return new Text(
                new BoundsInWords(Language.KK).day("before.", day),
                new BoundsInWords(Language.RU).day("before.", day),
                Lexicon.day(Language.EN, day));
    }

    /** The bounds in one language. */
    public static String in(Bounds<?> bounds, Language language) {
        BoundsInWords words = new BoundsInWords(language);
        return bounds.period()
                .map(words::period)
                .orElseGet(() -> bounds.ends().entrySet().stream()
                        .map(end -> words.end(end.getKey(), end.getValue()))
                        .collect(Collectors.joining(", ")));
    }

    private String period(String period) {
        if (period.length() == 4) {
            return filled("year", Map.of("year", period));
        }
        YearMonth month = YearMonth.parse(period);
        return filled("month." + month.getMonthValue(), Map.of("year", String.valueOf(month.getYear())));
    }

    private String end(String name, Object value) {
        if (!(value instanceof LocalDate day)) {
            return filled(name, Map.of("count", counted((Integer) value)));
        }
        return name.equals("before") ? day("before.", day) : filled(name, Map.of("from", day("from.", day)));
    }

    /** The day with the name of its month, which takes the case that the words after it need. */
    private String day(String form, LocalDate day) {
        return filled(
                form + day.getMonthValue(),
                Map.of("year", String.valueOf(day.getYear()), "day", String.valueOf(day.getDayOfMonth())));
    }

    private String counted(int count) {
        DecimalFormatSymbols signs = DecimalFormatSymbols.getInstance(Locale.ROOT);
        signs.setGroupingSeparator(language == Language.EN ? ',' : ' ');
        return new DecimalFormat("#,##0", signs).format(count);
    }

    private String filled(String key, Map<String, String> values) {
        return Lexicon.fill(language, Lexicon.word(WORDS + key), values);
    }
}
