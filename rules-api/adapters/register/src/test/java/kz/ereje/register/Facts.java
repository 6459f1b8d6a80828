package kz.ereje.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.ereje.model.Dossier;
import kz.ereje.model.Issue;
import kz.ereje.model.Meeting;
import kz.ereje.model.Showing;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.Field.Holding;
import kz.ereje.model.schema.RecordSchema;

/** All that a dossier states of one decision, with the records that it names in place of their ids. */
final class Facts {

    /** A register has no columns for these. */
    private static final Set<String> NOT_ENTERED =
            Set.of("Consent.decision", "Consent.asset", "Consent.matter", Showing.FIELD);

    private final Dossier dossier;

    private Facts(Dossier dossier) {
        this.dossier = dossier;
    }

    static String of(Dossier dossier, Decision decision) {
        Facts facts = new Facts(dossier);
        Map<String, Object> all = new TreeMap<>();
        all.put(
                "unit",
                facts.named(kz.ereje.model.Territory.class, dossier.unit().id()));
        all.put("checkedOn", facts.stated(dossier.checkedOn()));
        all.put("officeHead", facts.stated(dossier.officeHead()));
        all.put("decision", decision.id() + " " + facts.record((Record) decision));
        return all.toString();
    }

    private Object record(Record record) {
        Map<String, Object> held = new TreeMap<>();
        RecordSchema<?> schema = RecordSchema.of(record.getClass());
        for (Field field : schema.flatFields()) {
            boolean entered =
                    !NOT_ENTERED.contains(field.fullName()) && !field.name().equals(Showing.FIELD);
            Fact<?> fact = field.fact() ? schema.fact(record, field.name()) : null;
            if (entered && fact != null && !fact.isMissing()) {
                held.put(field.name(), stated(fact));
            }
        }
        return held;
    }

    private Object stated(Fact<?> fact) {
        if (!(fact instanceof Fact.Known<?> known)) {
            return fact.isMissing() ? "?" : "none";
        }
        Field field = fact.path().field();
        if (known.value() instanceof List<?> list) {
            List<Object> all = new ArrayList<>();
            list.forEach(each -> all.add(one(field, each)));
            return all;
        }
        return one(field, known.value());
    }

    private Object one(Field field, Object value) {
        if (value instanceof Ref<?> ref) {
            return named(field.type(), ref.id());
        }
        return field.holding() == Holding.RECORD ? record((Record) value) : value;
    }

    private Object named(Class<?> type, String id) {
        if (type == Issue.class) {
            for (Meeting meeting : dossier.meetings()) {
                List<Issue> issues = meeting.issues().asOptional().orElse(List.of());
                for (int i = 0; i < issues.size(); i++) {
                    if (issues.get(i).id().equals(id)) {
                        return i + 1;
                    }
                }
            }
        }
        RecordSchema<Dossier> schema = RecordSchema.of(Dossier.class);
        for (int i = 0; i < schema.fields().size(); i++) {
            if (schema.fields().get(i).type() == type && schema.value(dossier, i) instanceof List<?> records) {
                for (Object each : records) {
                    if (RecordSchema.of(((Record) each).getClass())
                            .id((Record) each)
                            .equals(id)) {
                        return record((Record) each);
                    }
                }
            }
        }
        throw new AssertionError(type + " " + id);
    }
}
