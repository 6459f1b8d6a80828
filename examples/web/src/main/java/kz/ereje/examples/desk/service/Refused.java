package kz.ereje.examples.desk.service;

import java.util.List;
import java.util.Map;
import kz.ereje.api.UnreadableDossierException;
import kz.ereje.api.UnreadableDossierException.InputProblem;

/** A request is not answered as it asks; says why by a code that has a sentence in each language. For one thread. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient List<String> values;
    private final transient Map<String, String> headers;
    private final transient List<Fault> faults;

    /**
     * One place of the body that is wrong.
     *
     * @param pointer the place in the body, as a JSON Pointer
     * @param problem what is wrong there
     */
    record Fault(String pointer, InputProblem problem) {}

    private Refused(int status, String code, List<String> values, Map<String, String> headers, List<Fault> faults) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.values = values;
        this.headers = headers;
        this.faults = faults;
    }

    static Refused of(int status, String code, String... values) {
        return new Refused(status, code, List.of(values), Map.of(), List.of());
    }

    static Refused with(int status, String code, String header, String value) {
        return new Refused(status, code, List.of(value), Map.of(header, value), List.of());
    }

    static Refused of(UnreadableDossierException unreadable) {
        return of(unreadable.problems().stream()
                .map(problem -> new Fault(problem.pointer(), problem))
                .toList());
    }

    /** A body that is no JSON, is too large, or is JSON and no dossier. */
    static Refused of(List<Fault> faults) {
        return switch (faults.get(0).problem().code()) {
            case "empty", "trailing", "syntax" -> new Refused(400, "not-json", List.of(), Map.of(), faults);
            case "too-large" -> new Refused(413, "too-large", List.of(), Map.of(), faults);
            default -> new Refused(422, "no-dossier", List.of(), Map.of(), faults);
        };
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    /** What is filled into the sentence. */
    Object[] values() {
        return values.toArray();
    }

    Map<String, String> headers() {
        return headers;
    }

    List<Fault> faults() {
        return faults;
    }
}
