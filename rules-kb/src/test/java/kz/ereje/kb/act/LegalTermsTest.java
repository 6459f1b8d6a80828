package kz.ereje.kb.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.ereje.kb.JsonData;
import org.junit.jupiter.api.Test;

/**
 * A number of the law is changed in one place: its value. Whatever else spells it then fails here by name: the words of the term and the
 * sentences that take them, the words of the act, and the headers of the rule files. The cases that change fail by themselves.
 */
class LegalTermsTest {

    private static final Path RULES = Path.of("src/main/resources/kz/ereje/kb");
    private static final Path WORDS = Path.of("../rules-api/src/main/resources/kz/ereje/api/text");
    private static final Catalogue CATALOGUE = Catalogue.read();

    @Test
    void theNumbersOfTheLawAreThere() {
        LegalTerms terms = CATALOGUE.terms();
        assertThat(Stream.of("notice-days", "candidacy-notice-days", "auction-notice-days", "sale-contract-days")
                        .map(id -> terms.number(id).values()))
                .containsExactly(List.of(10), List.of(3), List.of(15), List.of(10));
        assertThat(terms.number("small-population").values()).containsExactly(2000);
        assertThat(Stream.of("binds-large-from", "binds-all-from", "clause-12-held-from")
                        .map(terms::day))
                .containsExactly(LocalDate.of(2018, 1, 1), LocalDate.of(2020, 1, 1), LocalDate.of(2024, 8, 11));
    }

    @Test
    void whatIsNotThereIsRefusedByName() {
        LegalTerms terms = CATALOGUE.terms();
        assertThatThrownBy(() -> terms.number("made-up")).hasMessageContaining("made-up");
        assertThatThrownBy(() -> terms.number("binds-all-from")).hasMessageContaining("binds-all-from");
        assertThatThrownBy(() -> terms.day("notice-days")).hasMessageContaining("notice-days");
        assertThatThrownBy(() -> terms.day("made-up")).hasMessageContaining("made-up");
    }

    @Test
    void everyTermSaysWhereItStands() {
        assertThat(CATALOGUE.terms().all()).allSatisfy(term -> {
            assertThat(term.source().en()).isNotBlank();
            assertThat(term.period().since()).isAfterOrEqualTo(LocalDate.of(2018, 1, 1));
        });
        assertThat(CATALOGUE.terms().all())
                .filteredOn(term -> !term.exact())
                .extracting(LegalTerm::id)
                .containsExactlyInAnyOrder("auction-notice-days", "sale-contract-days", "clause-12-held-from");
    }

    /** Where the value was changed and the words were not, the message names every sentence that has to follow. */
    @Test
    void theWordsOfATermAreItsValue() {
        for (LegalTerm term : CATALOGUE.terms().all()) {
            words(term, "kk", term.said().kk());
            words(term, "ru", term.said().ru());
            words(term, "en", term.said().en());
        }
    }

    private static void words(LegalTerm term, String language, Map<String, String> said) {
        said.forEach((form, words) -> {
            String name = term.id() + "." + form + " in " + language + ", which these spell: " + users(term.id());
            if (term.value().matches("\\d+")) {
                List<String> lawful = Stream.of(
                                Spelled.number(language, form, term.number()),
                                Spelled.digits(language, form, term.number()))
                        .flatMap(Optional::stream)
                        .toList();
                assertThat(lawful).as(name).contains(words);
            } else {
                assertThat(words)
                        .as(name)
                        .startsWith(Spelled.day(language, term.day()).orElseThrow());
            }
        });
    }

    /** The sentences that name a term, by file and place. */
    private static List<String> users(String term) {
        List<String> users = new ArrayList<>();
        texts().forEach((place, text) -> {
            if (text.contains("{" + term + "}") || text.contains("{" + term + ".")) {
                users.add(place);
            }
        });
        return users;
    }

    /** All that has to follow is named, not only the first. */
    @Test
    void theWordsOfTheActSpellItsValue() throws IOException {
        List<String> lagging = new ArrayList<>();
        for (LegalTerm term : CATALOGUE.terms().all()) {
            for (Map.Entry<String, String> place : term.spelledIn().entrySet()) {
                lagging.addAll(lagging(term, place.getKey(), place.getValue()));
            }
        }
        assertThat(lagging).isEmpty();
    }

    private static List<String> lagging(LegalTerm term, String provision, String spelled) throws IOException {
        LocalDate day = term.period().since();
        String phrase = CATALOGUE.terms().filled(spelled, day);
        List<String> lagging = new ArrayList<>();
        if (!text(provision, day).contains(phrase)) {
            lagging.add("the words of " + provision + " do not spell " + term.id() + ": " + phrase);
        }
        for (String file : ruleFiles(provision, day)) {
            if (!Files.readAllLines(RULES.resolve(file)).get(0).contains(phrase)) {
                lagging.add("the header of " + file + " does not spell " + term.id() + ": " + phrase);
            }
        }
        return lagging;
    }

    private static String text(String provision, LocalDate day) {
        return CATALOGUE.provisionsOn(day).stream()
                .filter(each -> each.id().equals(provision))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static List<String> ruleFiles(String provision, LocalDate day) {
        return CATALOGUE.rulesOn(provision, day).stream()
                .map(rule -> CATALOGUE.ruleOf(rule).file())
                .distinct()
                .toList();
    }

    /** A number that stands in a sentence by itself would not follow. */
    @Test
    void noSentenceSpellsANumberOfTheLawByItself() {
        texts().forEach((place, text) -> {
            for (LegalTerm term : CATALOGUE.terms().all()) {
                assertThat(outsidePlaces(text))
                        .as(place + " spells " + term.id() + " outside a placeholder")
                        .doesNotContainPattern(spelling(term, place.substring(place.length() - 2)));
            }
        });
    }

    private static String outsidePlaces(String text) {
        return text.replaceAll("\\{[^}]*}", "{}");
    }

    /** A number of days beside the word for days, a number of people beside theirs, a day as it is. */
    private static Pattern spelling(LegalTerm term, String language) {
        String words = switch (language) {
            case "kk" -> term.said().kk().getOrDefault("plain", "");
            case "ru" -> term.said().ru().getOrDefault("plain", "");
            default -> term.said().en().getOrDefault("plain", "");
        };
        if (!term.value().matches("\\d+")) {
            return Pattern.compile(Pattern.quote(words));
        }
        String counted = "(күн|дн|день|календарн|calendar|days|адам|человек|people|inhabitants)";
        return Pattern.compile("(?U)(?<![\\w{-])(" + words + "|" + term.value() + ")\\s+(күнтізбелік\\s+)?" + counted);
    }

    /**
     * Every sentence of the catalogue and of the reports, with its file and place; the last two letters are the language. The words of the act
     * are none, nor is their translation, which spells what they spell.
     */
    private static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        for (Edition edition : CATALOGUE.editions()) {
            gather(RULES.resolve("act/" + CATALOGUE.act() + "/" + edition.id()), texts);
        }
        gather(WORDS, texts);
        assertThat(texts).hasSizeGreaterThan(1500);
        return texts;
    }

    private static void gather(Path folder, Map<String, String> texts) {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.endsWith("terms.json") && !file.endsWith("edition.json"))
                    .forEach(file -> gather(file.getFileName().toString(), read(file), texts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> read(Path file) {
        try {
            return JsonData.object(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void gather(String place, Object value, Map<String, String> texts) {
        if (value instanceof Map<?, ?> members) {
            members.forEach((name, member) -> gather(place + " " + name, member, texts));
        } else if (value instanceof List<?> list) {
            list.forEach(member ->
                    gather(place + " " + (member instanceof Map<?, ?> object ? object.get("id") : ""), member, texts));
        } else if (place.matches(".* (kk|ru|en)") && !place.contains(".json translation ")) {
            texts.put(place, String.valueOf(value));
        }
    }
}
