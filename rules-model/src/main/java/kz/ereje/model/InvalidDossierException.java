package kz.ereje.model;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.ereje.model.fact.FactPath;

/**
 * Thrown for records that do not make a dossier: values of another class or that cannot be, duplicate ids, dangling references. None of
 * the records is used.
 */
public final class InvalidDossierException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final List<Flaw> flaws;
    private final List<String> owners;

    /**
     * Of these flaws.
     *
     * @param flaws at least one
     * @param owner the id of the record in which a place lies, or nothing
     */
    InvalidDossierException(List<Flaw> flaws, Function<FactPath, String> owner) {
        this.flaws = List.copyOf(flaws);
        this.owners = flaws.stream()
                .limit(Limits.MAX_PROBLEMS)
                .map(flaw -> owner.apply(flaw.path()))
                .toList();
    }

    /** A line for each flaw: the id of its record, its place, what is wrong, and for a reference to nothing the nearest id. */
    @Override
    public String getMessage() {
        FlawLines lines = new FlawLines();
        return IntStream.range(0, owners.size())
                .mapToObj(i -> lines.line(owners.get(i), flaws.get(i)))
                .collect(Collectors.joining("\n", flaws.size() + " flaws\n", "\n" + maybe(flaws.get(0))));
    }

    /** What is wrong, in the order of the dossier; at least one. */
    public List<Flaw> flaws() {
        return flaws;
    }

    private static String maybe(Flaw flaw) {
        return switch (flaw.kind()) {
            case WRONG_TYPE -> "Maybe the value of another fact stands there.";
            case NULL -> "Maybe Fact.missing() or an empty list was meant.";
            case CANNOT_BE_NONE, CANNOT_BE_WITHIN -> "Maybe Fact.missing() was meant.";
            case IMPOSSIBLE_VALUE -> "Maybe the fact is missing, or Fact.none().";
            case DOUBLED_ID -> "Maybe one record was given twice.";
            case DANGLING_REFERENCE -> "Maybe a record was left out, or its id is written otherwise.";
            case TOO_LONG_TEXT, TOO_MANY_ELEMENTS -> "Maybe it belongs into several records.";
            case TOO_MANY_VALUES, TOO_LARGE -> "Maybe it belongs into several dossiers.";
            case FORBIDDEN_CHARACTER, LINE_BREAK -> "Maybe the text was copied from a document; type it anew.";
            case NO_DECISION -> "Maybe the list of decisions was not filled.";
            case SHOWS_NO_FIELD -> "Maybe another field of the same record was meant.";
            case CONSENT_NOT_LISTED -> "Maybe the decision's consents are to name it.";
        };
    }
}
