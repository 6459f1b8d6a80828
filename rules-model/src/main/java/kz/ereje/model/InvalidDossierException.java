package kz.ereje.model;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown for records that do not make a dossier: duplicate ids, dangling references. None of the records is used. */
public final class InvalidDossierException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** How many flaws the message lists; a log gains nothing from more. */
    private static final int TOLD = 100;

    private final List<Flaw> flaws;

    InvalidDossierException(List<Flaw> flaws) {
        super(flaws.stream()
                .limit(TOLD)
                .map(flaw -> flaw.path() + ": " + flaw.kind() + " " + flaw.value())
                .collect(Collectors.joining("\n", flaws.size() + " flaws\n", "")));
        this.flaws = List.copyOf(flaws);
    }

    /** What is wrong, in the order of the dossier; at least one. */
    public List<Flaw> flaws() {
        return flaws;
    }
}
