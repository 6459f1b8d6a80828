package kz.ereje.api;

import java.util.Map;
import kz.ereje.api.internal.report.Lexicon;

/** Waivers and objections in sentences. */
final class WaiverWords {

    private WaiverWords() {}

    static String of(Waivers.Fitting fitting, Language language) {
        Waivers.Waiver waiver = fitting.waiver();
        return filled(
                Given.of(language, "language"),
                fitting.expired() ? "waiver.expired" : "waiver.holds",
                Map.of("author", waiver.author(), "reason", waiver.reason(), "day", waiver.validUntil()));
    }

    static String of(Waivers.Objection objection, Language language) {
        String text = filled(
                Given.of(language, "language"),
                "waiver.objection",
                Map.of("text", objection.text(), "day", objection.day()));
        return text + " "
                + objection
                        .considered()
                        .map(considered -> filled(
                                language,
                                "waiver.considered",
                                Map.of(
                                        "by",
                                        considered.by(),
                                        "day",
                                        considered.day(),
                                        "result",
                                        considered.result().word(language))))
                        .orElseGet(() -> Lexicon.word(language, "waiver.not-considered"));
    }

    private static String filled(Language language, String key, Map<String, ?> values) {
        return Lexicon.fill(language, Lexicon.word(key), values);
    }
}
