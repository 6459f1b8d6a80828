package kz.ereje.api.internal.io;

import java.util.List;

/** A file is not a dossier; or no stored answer; carries everything that is wrong with it to the door. */
public final class ProblemsException extends Exception {

    private static final long serialVersionUID = 1L;

    private final List<Problem> problems;

    /** Carries these. */
    public ProblemsException(List<Problem> problems) {
        super(problems.size() + " problems");
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order of the file; at least one. */
    public List<Problem> problems() {
        return problems;
    }
}
