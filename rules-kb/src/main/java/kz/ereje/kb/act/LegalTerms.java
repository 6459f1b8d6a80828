package kz.ereje.kb.act;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.ereje.kb.Text;

/** The numbers and the days of the law, by name, each with its days and its source. Immutable and safe for all threads. */
public final class LegalTerms {

    /** Names a term, {@code {notice-days}}, or one of its forms, {@code {notice-days.one-more}}; values of a note have no hyphen. */
    private static final Pattern PLACE = Pattern.compile("\\{([a-z0-9]+(?:-[a-z0-9]+)+)(?:\\.([a-z-]+))?}");

    private final Map<String, Dated<LegalTerm>> terms;
    private final Map<String, Dated<Integer>> numbers = new LinkedHashMap<>();

    LegalTerms(Map<String, Dated<LegalTerm>> terms) {
        this.terms = terms;
        terms.forEach((id, term) -> {
            if (term.values().stream().allMatch(value -> value.value().matches("\\d+"))) {
                numbers.put(id, term.map(LegalTerm::number));
            }
        });
    }

    /**
     * A number, {@code notice-days}.
     *
     * @throws IllegalStateException if the catalogue has no such number
     */
    public Dated<Integer> number(String id) {
        Dated<Integer> number = numbers.get(id);
        if (number == null) {
            throw new IllegalStateException("The catalogue has no number " + id);
        }
        return number;
    }

    /**
     * A day, {@code binds-all-from}.
     *
     * @throws IllegalStateException if the catalogue has no such day
     */
    public LocalDate day(String id) {
        Dated<LegalTerm> term = terms.get(id);
        if (term == null || numbers.containsKey(id)) {
            throw new IllegalStateException("The catalogue has no day " + id);
        }
        return term.last().day();
    }

    /** The first day that is as many days after another as the number in force on it requires. */
    public LocalDate earliest(String id, LocalDate from) {
        Dated<Integer> number = number(id);
        return Stream.iterate(from, day -> day.plusDays(1))
                .filter(day -> !day.isBefore(from.plusDays(number.on(day))))
                .findFirst()
                .orElseThrow();
    }

    /** All terms, in the order of the catalogue and of their days. */
    public List<LegalTerm> all() {
        return terms.values().stream().flatMap(term -> term.values().stream()).toList();
    }

    /** A text with the terms that it names spelled as they are in force on this day. */
    public Text filled(Text text, LocalDate day) {
        return new Text(
                filled(text.kk(), day, Spelling::kk),
                filled(text.ru(), day, Spelling::ru),
                filled(text.en(), day, Spelling::en));
    }

    /** A phrase with the terms that it names spelled in Kazakh, as the act has them. */
    public String filled(String phrase, LocalDate day) {
        return filled(phrase, day, Spelling::kk);
    }

    private String filled(String text, LocalDate day, Language language) {
        return text.indexOf('{') < 0
                ? text
                : PLACE.matcher(text)
                        .replaceAll(place -> Matcher.quoteReplacement(spelled(
                                place.group(1), place.group(2) == null ? "plain" : place.group(2), day, language)));
    }

    private String spelled(String id, String form, LocalDate day, Language language) {
        Dated<LegalTerm> term = terms.get(id);
        if (term == null) {
            throw new IllegalStateException("names a term that is not there: " + id);
        }
        String spelled = language.of(term.on(day).said()).get(form);
        if (spelled == null) {
            throw new IllegalStateException("names a form that the term does not have: " + id + "." + form);
        }
        return spelled;
    }

    /** The days from which a term has another value, in order. */
    Stream<LocalDate> changes() {
        return terms.values().stream().flatMap(Dated::changes).distinct().sorted(Comparator.naturalOrder());
    }

    /** The spelling in one language. */
    @FunctionalInterface
    private interface Language {
        Map<String, String> of(Spelling spelling);
    }
}
