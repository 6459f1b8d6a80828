package kz.ereje.model;

import java.util.List;
import java.util.stream.Collectors;

/** Records that do not make a dossier: doubled ids, references to nothing. Nothing of them is used. */
public final class InvalidDossierException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** A log is not helped by more of them. */
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
