package kz.ereje.report.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.ereje.report.year.YearAnswer.Gap;
import kz.ereje.report.year.YearAnswer.Numbers;
import kz.ereje.report.year.YearAnswer.Range;

/**
 * The numbers of decisions and orders of one office and year. Numbers that are written in another way, {@code 12-ө} beside {@code 12}, are
 * counted by themselves. For one thread.
 */
final class NumberGaps {

    /** An office with a few people issues some hundreds of acts a year: a higher number is none that was counted from 1. */
    static final int HIGHEST = 9_999;

    private static final Pattern SIGN = Pattern.compile("^(№|N[oо]?[.º°]?)\\s*(?=[^\\p{L}])", Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNTED = Pattern.compile("(\\D{0,20})(\\d{1,4})(\\D{0,20})");
    private static final String PLACE = "…";

    private final Map<String, TreeMap<Integer, Set<LocalDate>>> forms = new TreeMap<>();
    private final List<Gap> uncounted = new ArrayList<>();

    /** Adds the number of an act of this day. */
    void add(String source, String record, Said name, String number, LocalDate day) {
        Matcher counted = COUNTED.matcher(SIGN.matcher(number.strip()).replaceFirst(""));
        int value = counted.matches() ? Integer.parseInt(counted.group(2)) : 0;
        if (value < 1) {
            uncounted.add(new Gap(source, record, name, Said.same(number)));
            return;
        }
        String form = form(counted.group(1)) + PLACE + form(counted.group(3));
        forms.computeIfAbsent(form, none -> new TreeMap<>())
                .computeIfAbsent(value, none -> new TreeSet<>())
                .add(day);
    }

    private static String form(String around) {
        return around.replaceAll("[\\p{Z}\\s]+", "").toLowerCase(Locale.ROOT);
    }

    void absorb(NumberGaps other) {
        uncounted.addAll(other.uncounted);
        other.forms.forEach((form, numbers) ->
                numbers.forEach((number, days) -> forms.computeIfAbsent(form, none -> new TreeMap<>())
                        .computeIfAbsent(number, none -> new TreeSet<>())
                        .addAll(days)));
    }

    List<Gap> uncounted() {
        return uncounted;
    }

    List<Numbers> numbers() {
        return forms.entrySet().stream()
                .map(entry -> numbers(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Numbers numbers(String form, TreeMap<Integer, Set<LocalDate>> borne) {
        List<Range> missing = new ArrayList<>();
        int next = 1;
        for (int number : borne.keySet()) {
            if (number > next) {
                missing.add(new Range(next, number - 1));
            }
            next = number + 1;
        }
        List<Integer> twice = borne.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .toList();
        return new Numbers(form, borne.lastKey(), borne.size(), missing, twice);
    }
}
