package kz.ereje.examples.command;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import kz.ereje.api.Language;
import kz.ereje.api.ReportWriter;

/** The phrases of the command itself, in the language of the command line and in no other. */
record Words(Language language) {

    /** The language that a command line names, before the line is known to be valid; Kazakh where it names none. */
    static Words askedFor(String... arguments) {
        List<String> words =
                Stream.of(arguments).map(word -> word.toLowerCase(Locale.ROOT)).toList();
        for (Language language : Language.values()) {
            int option = words.indexOf("--lang");
            boolean next = option >= 0 && words.indexOf(language.code()) == option + 1;
            if (next || words.contains("--lang=" + language.code())) {
                return new Words(language);
            }
        }
        return new Words(Language.KK);
    }

    ResourceBundle bundle() {
        return ResourceBundle.getBundle(
                "kz.ereje.examples.command.words",
                Locale.forLanguageTag(language.code()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** How many files, and rows where there are any, became what. */
    String counts(Tally tally) {
        ReportWriter.Counts counts = tally.counts();
        return say(
                tally.hasRows() ? "run.counts-rows" : "run.counts",
                String.valueOf(counts.seen()),
                String.valueOf(counts.checked()),
                String.valueOf(counts.refused()),
                String.valueOf(counts.failed()),
                String.valueOf(counts.notRead()));
    }

    String say(String key, Object... values) {
        return new MessageFormat(bundle().getString(key), Locale.ROOT).format(values);
    }
}
