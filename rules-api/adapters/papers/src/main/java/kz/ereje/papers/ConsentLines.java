package kz.ereje.papers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ereje.model.ActorKind;
import kz.ereje.papers.DraftData.ConsentData;

/**
 * The consents on which a decision rests.
 *
 * @param earliest whether the day of the assembly is the first one of the calendar, which the dossier does not plan
 */
record ConsentLines(boolean earliest, Phrases phrases) {

    List<Map<String, Value>> of(List<ConsentData> consents) {
        return consents.stream().map(this::line).toList();
    }

    /** A dossier knows no numbers of consents: that of one that has been given is a blank beside it. */
    private Map<String, Value> line(ConsentData consent) {
        Value text = text(consent);
        return text.blank()
                ? Map.of("text", text, "mark", Value.of(""), "number", Value.of(""))
                : Map.of(
                        "text", text,
                        "mark", Value.of(", № "),
                        "number", Value.blank(phrases.say("blank.consent-number")));
    }

    /** One that is still to be given has no number yet, and is not to be read as given: it is a blank, whatever is planned. */
    private Value text(ConsentData consent) {
        // The assembly consents on the day on which it meets, the akim of the district by the last one.
        boolean byADay = consent.body() == ActorKind.DISTRICT_AKIM && !consent.given();
        Optional<String> day = (byADay ? consent.by() : consent.on()).map(phrases::day);
        if (day.isEmpty() || consent.name().isEmpty()) {
            return Value.blank(phrases.say("blank.consent." + consent.body().token()));
        }
        String name = consent.name().get();
        return consent.given()
                ? Value.of(phrases.say("consent.given", name, day.get()))
                : Value.blank(phrases.say(lacking(byADay), name, day.get()));
    }

    private String lacking(boolean byADay) {
        if (byADay) {
            return "consent.to-be-given-by";
        }
        return earliest ? "consent.to-be-given-earliest" : "consent.to-be-given";
    }
}
