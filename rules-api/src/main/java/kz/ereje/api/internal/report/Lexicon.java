package kz.ereje.api.internal.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private static final DateTimeFormatter LOCAL_DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

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

    /** A phrase with values filled in where it names them in braces. */
    public static String fill(Language language, Text text, Map<String, ?> values) {
        String filled = in(language, text);
        for (Map.Entry<String, ?> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", plain(language, value.getValue()));
            if (value.getValue() instanceof Number number) {
                filled = counted(language, filled, value.getKey(), number.longValue());
            }
        }
        return filled;
    }

    /** Whether a phrase names values that are not among these. */
    static boolean asksForMore(Text text, Set<String> values) {
        return PLACES.matcher(in(Language.EN, text)).results().anyMatch(place -> !values.contains(place.group(1)));
    }

    /** A number of days with the word for them, {@code {days.days}} or {@code {days.calendar-days}}. */
    private static String counted(Language language, String text, String name, long number) {
        return text.indexOf("{" + name + ".") < 0
                ? text
                : text.replace("{" + name + ".days}", Days.counted(language, number))
                        .replace("{" + name + ".calendar-days}", Days.calendar(language, number));
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

    /** A day in words: 12.03.2026 in Kazakh and Russian, 12 March 2026 in English. */
    public static String day(Language language, LocalDate day) {
        return day.format(language == Language.EN ? ENGLISH_DAY : LOCAL_DAY);
    }
}
