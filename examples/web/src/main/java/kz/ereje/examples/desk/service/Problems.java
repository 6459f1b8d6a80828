package kz.ereje.examples.desk.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import kz.ereje.api.Language;

/** Errors as problems by RFC 9457, in one language. Holds no state; safe for all threads. */
final class Problems {

    static final String TYPE = "application/problem+json";

    private Problems() {}

    /** As the adapter for Spring writes it, with a code beside. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private record Told(String title, int status, String detail, String code, List<Place> problems) {}

    private record Place(String code, String pointer, int line, int column, String sentence) {}

    /** Why a request is refused. */
    static byte[] json(Refused refused, Language language) {
        List<Place> places =
                refused.faults().stream().map(fault -> place(fault, language)).toList();
        String code = refused.code();
        return Json.bytes(new Told(
                Words.in(language).say("title." + code),
                refused.status(),
                Words.in(language).say("detail." + code, refused.values()),
                code,
                places));
    }

    /** Line and column are those of the body; where the body holds the dossier in a member, they are not known. */
    private static Place place(Refused.Fault fault, Language language) {
        boolean moved = !fault.pointer().equals(fault.problem().pointer());
        return new Place(
                fault.problem().code(),
                fault.pointer(),
                moved ? 0 : fault.problem().line(),
                moved ? 0 : fault.problem().column(),
                fault.problem().message(language));
    }
}
