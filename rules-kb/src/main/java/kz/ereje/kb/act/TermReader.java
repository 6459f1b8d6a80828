package kz.ereje.kb.act;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads a number or a day of the law; one without its day or its source is refused. */
final class TermReader {

    private TermReader() {}

    static LegalTerm of(Members term, Edition edition) {
        Members said = term.inner("said");
        return new LegalTerm(
                term.text("id"),
                value(term),
                term.period(),
                term.unlessFalse("exact"),
                edition.id(),
                term.languages("source"),
                new Spelling(said.textsByName("kk"), said.textsByName("ru"), said.textsByName("en")),
                term.textsByName("spelledIn"));
    }

    private static String value(Members term) {
        String value = term.text("value");
        if (value.matches("\\d{1,9}") || isDay(value)) {
            return value;
        }
        throw term.refused("has a value that is neither a number nor a day: " + value);
    }

    private static boolean isDay(String value) {
        try {
            return LocalDate.parse(value).toString().equals(value);
        } catch (DateTimeException e) {
            return false;
        }
    }
}
