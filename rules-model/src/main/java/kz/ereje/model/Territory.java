package kz.ereje.model;

import java.util.List;
import kz.ereje.model.fact.Bounded;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/**
 * An administrative territory: the unit whose office decides, its district, another unit (әкімшілік-аумақтық бірлік).
 *
 * @param id the name by which the dossier refers to it
 * @param name the name
 * @param kind what it is
 * @param population how many people live in it [order.4]
 * @param partOf the territory that it lies in: of a rural district, the district or city of regional significance
 * @param shownBy the exhibits that show it; empty when none does
 */
public record Territory(
        String id,
        Fact<String> name,
        Fact<TerritoryKind> kind,
        @Bounded Fact<Integer> population,
        Fact<Ref<Territory>> partOf,
        Fact<List<Showing>> shownBy) {

    /** One of which it is not said what shows it. */
    public Territory(
            String id,
            Fact<String> name,
            Fact<TerritoryKind> kind,
            Fact<Integer> population,
            Fact<Ref<Territory>> partOf) {
        this(id, name, kind, population, partOf, Fact.missing());
    }
}
