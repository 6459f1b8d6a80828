package kz.ereje.examples.desk.page;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Language;

/**
 * The days to keep for a planned decision as a calendar of RFC 5545, for the calendar of an office.
 *
 * @param decision the decision
 * @param days the days
 * @param language the language
 * @param clock tells when it was made
 */
record CalendarFile(DecisionResult decision, List<DayToKeep> days, Language language, Clock clock) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** A line has at most so many bytes; what is longer goes on in the next. */
    private static final int LINE = 75;

    /** The calendar: an event of whole days for each. */
    String text() {
        StringBuilder text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//Ereje//desk//" + language.code().toUpperCase(Locale.ROOT));
        days.forEach(day -> event(text, day));
        line(text, "END:VCALENDAR");
        return text.toString();
    }

    private void event(StringBuilder text, DayToKeep day) {
        // The same day of the same decision is the same event, however often it is taken over.
        String id = Dossiers.sha256(day.what().getBytes(StandardCharsets.UTF_8));
        line(text, "BEGIN:VEVENT");
        line(text, "UID:" + id.substring(0, 32) + "@ereje");
        line(text, "DTSTAMP:" + MOMENT.format(Instant.now(clock)));
        line(text, "DTSTART;VALUE=DATE:" + DAY.format(day.from()));
        // It ends with the first day that does not belong to it.
        line(text, "DTEND;VALUE=DATE:" + DAY.format(day.by().plusDays(1)));
        line(text, "SUMMARY:" + escaped(day.sentence()));
        line(text, "DESCRIPTION:" + escaped(decision.name(language)));
        line(text, "TRANSP:TRANSPARENT");
        line(text, "END:VEVENT");
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
