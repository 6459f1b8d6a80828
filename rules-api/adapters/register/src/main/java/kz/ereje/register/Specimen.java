package kz.ereje.register;

import java.util.ArrayList;
import java.util.List;
import kz.ereje.api.DossierForm;
import kz.ereje.api.DossierForm.Entry;
import kz.ereje.api.DossierForm.Section;
import kz.ereje.model.Actor;
import kz.ereje.model.Asset;
import kz.ereje.model.Consent;
import kz.ereje.model.Contract;
import kz.ereje.model.Dossier;
import kz.ereje.model.Meeting;
import kz.ereje.model.Territory;
import kz.ereje.model.change.Change;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.model.schema.Draft;
import kz.ereje.model.schema.Field.Holding;
import kz.ereje.model.schema.RecordSchema;

/** A dossier of which nothing is known but which has one record of each sort: its form says what everything is called. */
final class Specimen {

    private static final List<Class<? extends Record>> SORTS =
            List.of(Actor.class, Asset.class, Contract.class, Meeting.class, Consent.class);

    private Specimen() {}

    static DossierForm of(DecisionKind kind) {
        DossierForm form = DossierForm.of(Draft.of(Dossier.class)
                .set("unit", "unit")
                .set("territories", List.of(Draft.of(Territory.class, "unit").build()))
                .set("decisions", List.of(Draft.of(record(kind), "decision").build()))
                .build());
        for (Class<? extends Record> sort : SORTS) {
            form = form.adding(sort);
        }
        List<Change> rows = new ArrayList<>();
        for (Section section : form.sections()) {
            section.entries().stream()
                    .filter(Specimen::holdsRows)
                    .forEach(entry -> rows.add(entry.set(List.of(blank(entry)))));
        }
        return form.with(rows);
    }

    static Class<? extends Record> record(DecisionKind kind) {
        return kind.type().asSubclass(Record.class);
    }

    private static boolean holdsRows(Entry entry) {
        return entry.fact().path().field().holding() == Holding.RECORD
                && !entry.fact().path().name().equals(kz.ereje.model.Showing.FIELD);
    }

    private static Record blank(Entry entry) {
        Class<? extends Record> type = entry.fact().path().field().type().asSubclass(Record.class);
        return RecordSchema.of(type).has("id")
                ? Draft.of(type, "row").build()
                : Draft.of(type).build();
    }

    /** The facts of the specimen's record of this class. */
    static List<Entry> entries(DossierForm form, Class<?> type) {
        return form.sections().stream()
                .filter(section -> type.isInstance(section.record()))
                .findFirst()
                .orElseThrow()
                .entries();
    }
}
