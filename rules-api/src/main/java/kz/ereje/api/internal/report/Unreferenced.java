package kz.ereje.api.internal.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ereje.model.Asset;
import kz.ereje.model.Consent;
import kz.ereje.model.Contract;
import kz.ereje.model.Dossier;
import kz.ereje.model.Meeting;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.Field.Holding;
import kz.ereje.model.schema.RecordSchema;

/** Finds the property and the documents that no decision comes to through its references: no outcome rests on them. */
public final class Unreferenced {

    private final Dossier dossier;
    private final Map<Class<?>, Map<String, Record>> records = new HashMap<>();
    private final Set<Record> reached = new HashSet<>();
    private final Deque<Record> ahead = new ArrayDeque<>();

    private Unreferenced(Dossier dossier) {
        this.dossier = dossier;
        dossier.assets().forEach(asset -> of(Asset.class).put(asset.id(), asset));
        dossier.contracts().forEach(contract -> of(Contract.class).put(contract.id(), contract));
        dossier.meetings().forEach(meeting -> of(Meeting.class).put(meeting.id(), meeting));
        dossier.consents().forEach(consent -> of(Consent.class).put(consent.id(), consent));
    }

    private Map<String, Record> of(Class<?> type) {
        return records.computeIfAbsent(type, none -> new HashMap<>());
    }

    /** Their places, {@code contracts[0]}, in the order of the dossier; work grows with its length. */
    public static List<FactPath> in(Dossier dossier) {
        return new Unreferenced(dossier).left();
    }

    private List<FactPath> left() {
        dossier.decisions().forEach(decision -> look((Record) decision));
        dossier.consents().stream()
                .filter(consent -> consent.decision().isKnown())
                .forEach(this::reach);
        while (!ahead.isEmpty()) {
            look(ahead.remove());
        }
        List<FactPath> left = new ArrayList<>();
        left("assets", dossier.assets(), left);
        left("contracts", dossier.contracts(), left);
        left("meetings", dossier.meetings(), left);
        left("consents", dossier.consents(), left);
        return List.copyOf(left);
    }

    private void left(String name, List<? extends Record> members, List<FactPath> left) {
        for (int place = 0; place < members.size(); place++) {
            if (!reached.contains(members.get(place))) {
                left.add(FactPath.ROOT.field(name).element(place));
            }
        }
    }

    private void reach(Record member) {
        if (reached.add(member)) {
            ahead.add(member);
        }
    }

    private void look(Record owner) {
        RecordSchema<?> schema = RecordSchema.of(owner.getClass());
        Object[] values = schema.values(owner);
        for (int i = 0; i < values.length; i++) {
            Field field = schema.fields().get(i);
            if (field.holding() == Holding.PARTICULARS) {
                look((Record) values[i]);
            } else if (values[i] instanceof Fact.Known<?> known) {
                follow(field, known.value());
            }
        }
    }

    private void follow(Field field, Object value) {
        if (value instanceof List<?> list) {
            list.forEach(element -> follow(field, element));
        } else if (value instanceof Ref<?> reference) {
            Record named = of(field.type()).get(reference.id());
            if (named != null) {
                reach(named);
            }
        } else if (value instanceof Record member) {
            look(member);
        }
    }
}
