package kz.ereje.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The help speaks the language that was asked for; what is typed or is a name stays as it is. */
class HelpTest {

    /** Names of options, of their values and of formats, and the name of the command. */
    private static final Set<String> TYPED = Set.of(
            "examples",
            "check",
            "h",
            "help",
            "all",
            "debug",
            "drafts",
            "forms",
            "provisions",
            "rules",
            "schema",
            "checked",
            "on",
            "format",
            "text",
            "json",
            "ndjson",
            "dossier",
            "report",
            "html",
            "lang",
            "kk",
            "ru",
            "en",
            "output",
            "evidence",
            "require",
            "exhibits",
            "SHA",
            "verify",
            "for",
            "official",
            "HTML",
            "UTF",
            "JSON",
            "sarif",
            "junit",
            "csv",
            "xlsx",
            "pdf",
            "expect",
            "jobs",
            "resume",
            "no",
            "progress",
            "template",
            "coverage",
            "duties",
            "year",
            "min",
            "sample",
            "seed",
            "redact",
            "salt",
            "lease",
            "alienation",
            "reading",
            "readings",
            "other",
            "demolition",
            "nobody",
            "receives",
            "record",
            "sign",
            "password",
            "replay",
            "trust",
            "PEM",
            "PKCS",
            "p",
            "s",
            "sig",
            "Ed",
            "waivers",
            "baseline",
            "fail",
            "violated",
            "open",
            "not",
            "covered",
            "compare");

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru"})
    void thereIsNoEnglishWordInIt(String lang) {
        for (String help : List.of(
                Ran.of("--lang", lang, "--help").out(), Ran.of("--lang", lang).err())) {
            Set<String> latin = new TreeSet<>();
            Pattern.compile("[A-Za-z]+").matcher(help).results().forEach(word -> latin.add(word.group()));
            assertThat(TYPED).containsAll(latin);
            assertThat(help).contains("[--lang=kk|ru|en]");
        }
    }

    @Test
    void eachLanguageHasItsOwnWords() {
        assertThat(Ran.of("--help").out()).startsWith("Қолданылуы: ").contains("--checked-on=КҮН", "[ФАЙЛ|БУМА|-...]");
        assertThat(Ran.of("--help", "--lang", "ru").out())
                .startsWith("Запуск: ")
                .contains("--checked-on=ДАТА", "[ФАЙЛ|ПАПКА|-...]");
        assertThat(Ran.of("--help", "--lang", "en").out())
                .startsWith("Usage: ")
                .contains("--checked-on=DATE", "[FILE|FOLDER|-...]");
    }
}
