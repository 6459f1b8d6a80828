package kz.ereje.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.ereje.model.schema.Nearest;

/** Flaws as lines for those who program, with the ids that they gave; with bounded work for one dossier. */
final class FlawLines {

    /** How many ids are shown to choose from where none is near. */
    private static final int SHOWN = 10;

    /** How many pairs of letters may be compared. */
    private static final long BUDGET = 20_000_000;

    private long left = BUDGET;

    /** The line of a flaw in the record with this id; nothing stands for it where there is none. */
    String line(String owner, Flaw flaw) {
        String record = owner.isEmpty() ? "" : Letters.shown(owner) + ", ";
        return record + flaw.path() + ": " + flaw.kind() + " " + Letters.shown(flaw.value()) + hint(flaw);
    }

    private String hint(Flaw flaw) {
        if (flaw.kind() == Flaw.Kind.DANGLING_REFERENCE) {
            return ", " + flaw.list() + " " + known(flaw.value(), flaw.expected());
        }
        if (flaw.kind() == Flaw.Kind.SHOWS_NO_FIELD) {
            return ", " + known(flaw.value(), flaw.expected());
        }
        return flaw.kind().ofShape() && !flaw.expected().isEmpty()
                ? ", expected " + String.join(", ", flaw.expected())
                : "";
    }

    private String known(String id, List<String> ids) {
        left -= ids.stream().mapToLong(String::length).sum() * id.length();
        return (left < 0 ? Optional.<String>empty() : Nearest.to(id, ids))
                .map(nearest -> "has " + Letters.shown(nearest))
                .orElseGet(() -> ids.isEmpty() ? "is empty" : "has " + some(ids));
    }

    private static String some(List<String> ids) {
        return ids.stream()
                .limit(SHOWN)
                .map(Letters::shown)
                .collect(Collectors.joining(", ", "", ids.size() > SHOWN ? ", ..." : ""));
    }
}
