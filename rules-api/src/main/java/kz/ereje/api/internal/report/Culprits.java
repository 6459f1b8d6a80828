package kz.ereje.api.internal.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ereje.model.change.Change;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;

/**
 * The facts of a broken row that, changed, would undo the violation: among those on which it rests that a demand is not met, the ones that
 * a proven remedy changes; all of them where none is proven or it changes none of them.
 */
public final class Culprits {

    private Culprits() {}

    /** Those of a broken row, in its order. */
    public static List<Fact<?>> of(Row row, Remedies remedies) {
        List<Fact<?>> unmet = row.foremost()
                .<Fact<?>>flatMap(rule -> rule.demand().facts().stream())
                .distinct()
                .toList();
        Set<FactPath> changed = remedies.of(Set.of(row.provision().id())).stream()
                .flatMap(proven -> proven.changes().stream())
                .map(remedies::inWhole)
                .map(Change::path)
                .collect(Collectors.toSet());
        List<Fact<?>> mended = unmet.stream()
                .filter(fact -> changed.contains(fact.path()))
                .<Fact<?>>map(fact -> fact)
                .toList();
        return mended.isEmpty() ? unmet : mended;
    }
}
