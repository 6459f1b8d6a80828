package kz.ereje.papers;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.ereje.model.ActorKind;
import kz.ereje.papers.DraftData.ConsentData;
import kz.ereje.papers.DraftData.MeetingData;

/**
 * The days of a paper. One that tells what has not happened yet has a blank for its day, with the day that is planned inside.
 *
 * @param earliest whether the day of the meeting is the first one of the calendar, which the dossier does not plan
 */
record Days(DraftData data, boolean earliest, DraftKind kind, Phrases phrases) {

    Map<String, Value> values() {
        Map<String, Value> days = new HashMap<>();
        days.put("decision-day", day("decision-day", decided(), data.decisionOn()));
        days.put("meeting-day", day("meeting-day", met(), data.meeting().flatMap(MeetingData::on)));
        days.put("notice-on", day("notice-on", "", data.meeting().flatMap(MeetingData::noticeOn)));
        days.put(
                "notice-by", day("notice-by", "notice-by.office", data.meeting().flatMap(MeetingData::noticeBy)));
        days.put(
                "consent-by",
                day("consent-by", "", data.consentOf(ActorKind.DISTRICT_AKIM).flatMap(ConsentData::by)));
        return days;
    }

    private String decided() {
        return kind == DraftKind.DECISION ? "decision-day.planned" : "";
    }

    private String met() {
        return switch (kind) {
            case MINUTES, EXTRACT -> earliest ? "held-day.earliest" : "held-day.planned";
            case AGENDA_REQUEST -> earliest ? "meeting-day.earliest" : "";
            default -> "";
        };
    }

    /** The phrase makes a blank of the day; without one, the day stands as it is. */
    private Value day(String name, String phrase, Optional<LocalDate> day) {
        if (day.isEmpty()) {
            return Value.blank(phrases.say("blank." + name));
        }
        String words = phrases.day(day.get());
        return phrase.isEmpty() ? Value.of(words) : Value.blank(phrases.say(phrase, words));
    }
}
