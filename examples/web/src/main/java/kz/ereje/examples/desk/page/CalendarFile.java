package kz.ereje.examples.desk.page;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Language;

/**
 * The days to keep for a planned decision as a calendar of RFC 5545, for the calendar of an office.
 *
 * @param decision the decision
 * @param language the language
 * @param clock tells when it was made
 */
record CalendarFile(DecisionResult decision, Language language, Clock clock) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** A line has at most so many bytes; what is longer goes on in the next. */
    private static final int LINE = 75;

    /** The calendar: an event of whole days for each step. */
    String text() {
        StringBuilder text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//Ereje//desk//" + language.code().toUpperCase(Locale.ROOT));
        decision.calendar().forEach(step -> event(text, step));
        line(text, "END:VCALENDAR");
        return text.toString();
    }

    private void event(StringBuilder text, DecisionResult.Step step) {
        String sentence = step.sentence(language);
        // The same step of the same decision is the same event, however often it is taken over.
        String id = Dossiers.sha256((decision.id() + step.action() + sentence).getBytes(StandardCharsets.UTF_8));
        line(text, "BEGIN:VEVENT");
        line(text, "UID:" + id.substring(0, 32) + "@ereje");
        line(text, "DTSTAMP:" + MOMENT.format(Instant.now(clock)));
        line(text, "DTSTART;VALUE=DATE:" + DAY.format(step.from()));
        line(text, "DTEND;VALUE=DATE:" + DAY.format(after(step)));
        line(text, "SUMMARY:" + escaped(sentence));
        line(text, "DESCRIPTION:" + escaped(decision.name(language)));
        line(text, "TRANSP:TRANSPARENT");
        line(text, "END:VEVENT");
    }

    /** The end of an event is the first day that does not belong to it. */
    private static LocalDate after(DecisionResult.Step step) {
        return step.by().plusDays(1);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    private static void line(StringBuilder text, String line) {
        int bytes = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            String letter = Character.toString(line.codePointAt(i));
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LINE) {
                text.append("\r\n ");
                bytes = 1;
            }
            text.append(letter);
            bytes += size;
        }
        text.append("\r\n");
    }
}
