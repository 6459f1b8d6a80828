package kz.ereje.model;

import java.util.List;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;

/**
 * Somebody who decides, consents, receives or contracts: the akim, the assembly, a tenant (тұлға, орган).
 *
 * @param id the name by which the dossier refers to it
 * @param name the name, as the documents give it
 * @param kind what the actor is
 * @param territory the territory whose body or entity it is
 * @param shownBy the exhibits that show it; empty when none does
 */
public record Actor(
        String id,
        Fact<String> name,
        Fact<ActorKind> kind,
        Fact<Ref<Territory>> territory,
        Fact<List<Showing>> shownBy) {

    /** One of which it is not said what shows it. */
    public Actor(String id, Fact<String> name, Fact<ActorKind> kind, Fact<Ref<Territory>> territory) {
        this(id, name, kind, territory, Fact.missing());
    }
}
