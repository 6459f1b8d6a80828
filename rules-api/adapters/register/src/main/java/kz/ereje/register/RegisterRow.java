package kz.ereje.register;

import java.util.List;
import java.util.Optional;
import kz.ereje.model.Dossier;
import kz.ereje.model.decision.DecisionKind;

/** A row of a register: the dossier that it makes, or why it makes none. Immutable and safe for all threads. */
public final class RegisterRow {

    private final Layout layout;
    private final SheetRow row;
    private final String id;
    private final Optional<Dossier> dossier;
    private final Optional<Expectation> expectation;
    private final List<RegisterProblem> problems;
    private final List<RegisterProblem> remarks;

    RegisterRow(
            Layout layout,
            SheetRow row,
            String id,
            Optional<Dossier> dossier,
            Optional<Expectation> expectation,
            List<RegisterProblem> problems,
            List<RegisterProblem> remarks) {
        this.layout = layout;
        this.row = row;
        this.id = id;
        this.dossier = dossier;
        this.expectation = expectation;
        this.problems = List.copyOf(problems);
        this.remarks = List.copyOf(remarks);
    }

    /** The kind of its decision. */
    public DecisionKind kind() {
        return layout.table().kind().orElseThrow();
    }

    /** The sheet; of CSV the file. */
    public String sheet() {
        return layout.sheet();
    }

    /** The row as the spreadsheet counts it, from 1. */
    public int row() {
        return row.number();
    }

    /** The row's own number, which is the id of the decision; empty where it cannot be read. */
    public String id() {
        return id;
    }

    /** The dossier with this one decision; empty exactly where there are problems. */
    public Optional<Dossier> dossier() {
        return dossier;
    }

    /** Why the row makes no dossier, in the order of its columns; none of it was used. */
    public List<RegisterProblem> problems() {
        return problems;
    }

    /** What was read all the same and should be known, such as that the row is hidden. */
    public List<RegisterProblem> remarks() {
        return remarks;
    }

    /** What a jurist expects of the decision; empty where the row does not say. */
    public Optional<Expectation> expectation() {
        return expectation;
    }

    Layout layout() {
        return layout;
    }

    SheetRow cells() {
        return row;
    }

    /** Its place and number, {@code Leases:4 12-ш}. */
    @Override
    public String toString() {
        return sheet() + ":" + row() + " " + id;
    }
}
