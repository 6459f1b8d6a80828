package kz.ereje.model;

import java.util.List;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.OrNone;
import kz.ereje.model.fact.Ref;

/**
 * An object of property that decisions dispose of (мүлік, объект).
 *
 * @param id the name by which the dossier refers to it
 * @param name what it is called
 * @param kind what it is
 * @param owner whose property it is, or none where it is ownerless [21]
 * @param ownerTerritory the territory whose communal property it is
 * @param acquired how the office came by it [22]
 * @param title under what right the office holds it [20.1]
 * @param holder the entity to which it is assigned, or none
 * @param use how it is used [12.2.7]
 * @param registered whether it stands in the register of the unit's communal property [12.1.16]
 * @param dangerous whether it is recognised as dangerous (авариялық) [16.7]
 * @param shownBy the exhibits that show it; empty when none does
 */
public record Asset(
        String id,
        Fact<String> name,
        Fact<AssetKind> kind,
        @OrNone Fact<OwnerLevel> owner,
        Fact<Ref<Territory>> ownerTerritory,
        Fact<Acquisition> acquired,
        Fact<PropertyTitle> title,
        @OrNone Fact<Ref<Actor>> holder,
        Fact<AssetUse> use,
        Fact<Boolean> registered,
        Fact<Boolean> dangerous,
        Fact<List<Showing>> shownBy) {

    /** One of which it is not said what shows it. */
    public Asset(
            String id,
            Fact<String> name,
            Fact<AssetKind> kind,
            Fact<OwnerLevel> owner,
            Fact<Ref<Territory>> ownerTerritory,
            Fact<Acquisition> acquired,
            Fact<PropertyTitle> title,
            Fact<Ref<Actor>> holder,
            Fact<AssetUse> use,
            Fact<Boolean> registered,
            Fact<Boolean> dangerous) {
        this(
                id,
                name,
                kind,
                owner,
                ownerTerritory,
                acquired,
                title,
                holder,
                use,
                registered,
                dangerous,
                Fact.missing());
    }
}
