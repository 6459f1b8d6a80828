package kz.ereje.papers;

import java.util.Optional;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.ProvisionResult;

/** The opening words of a list, as provision 12.2.1 is of 12.2.14: what they demand, they demand for each of its paragraphs. */
final class Opening {

    private Opening() {}

    /** The opening words of the list in which a provision stands; empty where it stands in none, or opens one. */
    static Optional<ProvisionResult> of(DecisionResult result, ProvisionResult row) {
        String first = row.provision().replaceFirst("\\.[^.]+$", ".1");
        return result.provisions().stream()
                .filter(each -> each.provision().equals(first) && !first.equals(row.provision()))
                .filter(each -> each.text().endsWith(":"))
                .findFirst();
    }
}
