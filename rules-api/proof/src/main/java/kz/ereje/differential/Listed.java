package kz.ereje.differential;

import java.util.ArrayList;
import java.util.List;
import kz.ereje.model.Consent;
import kz.ereje.model.Dossier;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.RecordSchema;

/** A consent given for a decision has to be listed by it; where it is not, the consent is made to name no decision. */
final class Listed {

    private static final int DECISION = place(Consent.class, "decision");
    private static final int CONSENTS = place(Dossier.class, "consents");
    private static final int DECISIONS = place(Dossier.class, "decisions");

    private Listed() {}

    /** Puts right the consents of a dossier that is about to be made; leaves the parts of other records alone. */
    static void repair(Record owner, Object[] held) {
        if (!(owner instanceof Dossier)) {
            return;
        }
        List<?> decisions = (List<?>) held[DECISIONS];
        List<Object> consents = new ArrayList<>();
        for (Object one : (List<?>) held[CONSENTS]) {
            Consent consent = (Consent) one;
            consents.add(left(consent, decisions) ? without(consent) : consent);
        }
        held[CONSENTS] = consents;
    }

    private static boolean left(Consent consent, List<?> decisions) {
        String about = consent.decision().asOptional().map(Ref::id).orElse("");
        return decisions.stream()
                .map(Decision.class::cast)
                .filter(decision -> decision.id().equals(about))
                .anyMatch(decision -> decision.particulars()
                        .consents()
                        .asOptional()
                        .map(list -> !list.contains(Ref.<Consent>to(consent.id())))
                        .orElse(false));
    }

    private static Consent without(Consent consent) {
        RecordSchema<Consent> schema = RecordSchema.of(Consent.class);
        Object[] values = schema.values(consent);
        values[DECISION] = Fact.missing();
        return schema.create(values);
    }

    private static int place(Class<? extends Record> owner, String name) {
        List<String> names =
                RecordSchema.of(owner).fields().stream().map(Field::name).toList();
        return names.indexOf(name);
    }
}
