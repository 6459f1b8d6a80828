package kz.ereje.examples.desk.form;

import java.util.List;
import java.util.Map;
import kz.ereje.api.DossierForm;
import kz.ereje.api.DossierForm.Entry;
import kz.ereje.api.DossierForm.Section;
import kz.ereje.model.Actor;
import kz.ereje.model.Asset;
import kz.ereje.model.Consent;
import kz.ereje.model.Contract;
import kz.ereje.model.Meeting;
import kz.ereje.model.Territory;

/** What is asked of a record at once where it is entered on the spot; whatever else matters is asked for after it. */
final class Fresh {

    private static final Map<Class<?>, List<String>> ASKED = Map.of(
            Territory.class, List.of("name", "kind", "partOf"),
            Actor.class, List.of("name", "kind", "territory"),
            Asset.class, List.of("name", "kind", "owner", "ownerTerritory", "acquired", "registered"),
            Contract.class, List.of("type", "date"),
            Meeting.class, List.of("kind", "territory", "date"),
            Consent.class, List.of("givenBy", "granted", "date"));

    private Fresh() {}

    /** Whether records of this class are entered where another fact refers to them. */
    static boolean asks(Class<?> type) {
        return ASKED.containsKey(type);
    }

    /** The last record of a class, which {@link DossierForm#adding} put there. */
    static Section last(DossierForm form, Class<? extends Record> type) {
        return form.sections().stream()
                .filter(section -> type.isInstance(section.record()))
                .reduce((first, later) -> later)
                .orElseThrow();
    }

    /** The facts that are asked at once, in the order of asking. */
    static List<Entry> entries(Section section) {
        return ASKED.getOrDefault(section.record().getClass(), List.of()).stream()
                .flatMap(name -> section.entries().stream()
                        .filter(entry -> entry.fact().path().name().equals(name)))
                .toList();
    }
}
