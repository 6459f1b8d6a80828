package kz.ereje.api.internal.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.ereje.api.Language;
import kz.ereje.kb.JsonData;
import kz.ereje.kb.Text;
import kz.ereje.model.fact.Term;

/** The library's own words, by key, in three languages, and how values are written in each. */
public final class Lexicon {

    /** Where a phrase has a value filled in, {@code {days}} or {@code {days.calendar-days}}. */
    private static final Pattern PLACES = Pattern.compile("\\{(\\w+)(?:\\.[\\w-]+)?}");

    /** A title between quotation marks that hold all of it. */
    private static final Pattern BRINGS_ITS_OWN = Pattern.compile("^[«“\"]([^«»“”\"]+)[»”\"]$");

    private static final Map<String, Text> WORDS = load("words.json");
    private static final Map<String, Text> VOCABULARY = new LinkedHashMap<>();
    private static final Map<String, Text> QUESTIONS = new LinkedHashMap<>();

    /** The question for a fact is kept beside its label. */
    static {
        resource("vocabulary.json").forEach((key, entry) -> {
            VOCABULARY.put(key, Text.of(entry));
            if (((Map<?, ?>) entry).get("question") instanceof Map<?, ?> question) {
                QUESTIONS.put(key, Text.of(question));
            }
        });
    }

    private static final Map<String, Text> PAGE = load("page.json");

    private Lexicon() {}

    private static Map<String, Object> resource(String name) {
        return JsonData.resource(Language.class.getResourceAsStream("text/" + name), name);
    }

    private static Map<String, Text> load(String name) {
        Map<String, Text> texts = new LinkedHashMap<>();
        resource(name).forEach((key, text) -> texts.put(key, Text.of(text)));
        return texts;
    }

    /** A phrase of reports and messages. */
    public static Text word(String key) {
        return found(WORDS, key);
    }

    /** The label of a field, {@code Lease.recipient}, or of a word of the vocabulary, {@code ActorKind:assembly}. */
    public static Text label(String key) {
        return found(VOCABULARY, key);
    }

    /** The question that asks for a fact, by the key of its label. */
    public static Text question(String key) {
        return found(QUESTIONS, key);
    }

    /** The same question where the decision has been taken; empty where it is asked in the same words. */
    static Optional<Text> questionOfTaken(String key) {
        return Optional.ofNullable(WORDS.get("question.of-taken." + key));
    }

    /** A phrase of the page of the act. */
    public static Text page(String key) {
        return found(PAGE, key);
    }

    private static Text found(Map<String, Text> texts, String key) {
        Text text = texts.get(key);
        if (text == null) {
            throw new IllegalStateException("No text for " + key);
        }
        return text;
    }

    /** The text in one language. */
    public static String in(Language language, Text text) {
        return switch (language) {
            case KK -> text.kk();
            case RU -> text.ru();
            case EN -> text.en();
        };
    }

    /** A phrase in one language. */
    public static String word(Language language, String key) {
        return in(language, word(key));
    }

    /** A phrase with values filled in where it names them in braces; what is not among the values stays as it is. */
    public static String fill(Language language, Text text, Map<String, ?> values) {
        String phrase = in(language, text);
        int open = phrase.indexOf('{');
        if (open < 0) {
            return phrase;
        }
        StringBuilder filled = new StringBuilder(phrase.length() * 2);
        int from = 0;
        while (open >= 0) {
            int close = phrase.indexOf('}', open);
            if (close < 0) {
                break;
            }
            filled.append(phrase, from, open);
            filled.append(filled(language, phrase.substring(open + 1, close), values));
            from = close + 1;
            open = phrase.indexOf('{', from);
        }
        return filled.append(phrase, from, phrase.length()).toString();
    }

    /** What stands for a name: the value, or a number with the word for what it counts, {@code days.calendar-days}. */
    private static String filled(Language language, String name, Map<String, ?> values) {
        Object value = values.get(name);
        if (value != null) {
            return plain(language, value);
        }
        int dot = name.indexOf('.');
        if (dot > 0 && values.get(name.substring(0, dot)) instanceof Number number) {
            return switch (name.substring(dot + 1)) {
                case "days" -> Days.counted(language, number.longValue());
                case "calendar-days" -> Days.calendar(language, number.longValue());
                default -> "{" + name + "}";
            };
        }
        return "{" + name + "}";
    }

    /** Whether a phrase names values that are not among these. */
    static boolean asksForMore(Text text, Set<String> values) {
        return PLACES.matcher(in(Language.EN, text)).results().anyMatch(place -> !values.contains(place.group(1)));
    }

    private static String plain(Language language, Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(element -> plain(language, element)).collect(Collectors.joining("; "));
        }
        if (value instanceof Term term) {
            return in(language, label(term.getClass().getSimpleName() + ":" + term.token()));
        }
        if (value instanceof Text text) {
            return in(language, text);
        }
        return value instanceof LocalDate day ? day(language, day) : value.toString();
    }

    /** A label inside a sentence: it does not begin with a capital letter, unless the word is written in capitals. */
    public static String inside(String label) {
        boolean capitals = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return label.isEmpty() || capitals ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    /** A title in quotation marks; one that brings its own around the whole of it keeps one pair. */
    public static String quoted(String title) {
        String bare = BRINGS_ITS_OWN.matcher(title.strip()).replaceFirst("$1");
        return "«" + bare + "»";
    }

    /** A day in words: «2026 жылғы 12 наурыз», «12 марта 2026 года», “12 March 2026”. */
    public static String day(Language language, LocalDate day) {
        return fill(language, word("day"), of(day));
    }

    /** The days from one to another, as short as they are said: «12–27 марта 2026 года». */
    static String days(Language language, LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return day(language, first);
        }
        if (first.getYear() != last.getYear()) {
            return day(language, first) + " – " + day(language, last);
        }
        Map<String, Object> values = new LinkedHashMap<>(of(first));
        values.put("last", String.valueOf(last.getDayOfMonth()));
        values.put("last-month", word("month." + last.getMonthValue()));
        boolean month = first.getMonth() == last.getMonth();
        return fill(language, word(month ? "days.month" : "days.year"), values);
    }

    /** What has a day: «2026 жылғы 23 қаңтардағы жиналыс», «собрание 23 января 2026 года», «договор от 20 февраля 2026 года». */
    static String dated(Language language, LocalDate day, String what, boolean paper) {
        Map<String, Object> values = new LinkedHashMap<>(of(day));
        values.put("what", paper && language == Language.RU ? what + " от" : what);
        return fill(language, word("dated." + day.getMonthValue()), values);
    }

    private static Map<String, Object> of(LocalDate day) {
        return Map.of(
                "year", String.valueOf(day.getYear()),
                "day", String.valueOf(day.getDayOfMonth()),
                "month", word("month." + day.getMonthValue()));
    }
}
