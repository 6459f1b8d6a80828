package kz.ereje.absurd;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ereje.model.Dossier;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.Field.Holding;
import kz.ereje.model.schema.RecordSchema;

/** All days and references that a dossier states, and which of its records name each other. */
final class Papers {

    private final List<Stated> all = new ArrayList<>();
    private final Map<Class<?>, Set<Ref<?>>> records = new HashMap<>();
    private final Map<Ref<?>, Set<FactPath>> papersById = new HashMap<>();

    Papers(Dossier dossier) {
        read(dossier, FactPath.ROOT);
    }

    List<Stated> all() {
        return all;
    }

    /** References to each record of the class that this one refers to. */
    Set<Ref<?>> alternatives(Stated reference) {
        return records.getOrDefault(reference.field().type(), Set.of());
    }

    /** Whether both stand in one record, or in records of which one refers to the other; the dossier itself is about all. */
    boolean together(Stated one, Stated other) {
        return one.paper().equals(other.paper())
                || one.paper().equals(FactPath.ROOT)
                || other.paper().equals(FactPath.ROOT)
                || named(one.paper()).contains(other.paper())
                || named(other.paper()).contains(one.paper());
    }

    private Set<FactPath> named(FactPath paper) {
        Set<FactPath> named = new HashSet<>();
        all.stream()
                .filter(stated ->
                        stated.value() instanceof Ref<?> && stated.paper().equals(paper))
                .forEach(stated -> named.addAll(papersById.getOrDefault((Ref<?>) stated.value(), Set.of())));
        return named;
    }

    private void read(Record owner, FactPath paper) {
        RecordSchema<?> schema = RecordSchema.of(owner.getClass());
        for (int i = 0; i < schema.fields().size(); i++) {
            Field field = schema.fields().get(i);
            Object held = schema.value(owner, i);
            if (held instanceof Fact<?> fact) {
                fact(field, fact, paper);
            } else if (held instanceof List<?> members) {
                members(field, members, paper);
            } else if (field.holding() == Holding.PARTICULARS) {
                read((Record) held, paper);
            }
        }
    }

    private void fact(Field field, Fact<?> fact, FactPath paper) {
        if (!(fact instanceof Fact.Known<?> known)) {
            return;
        }
        if (known.value() instanceof LocalDate || known.value() instanceof Ref<?>) {
            all.add(new Stated(fact, known.value(), paper));
        } else if (field.holding() == Holding.REFERENCE) {
            ((List<?>) known.value()).forEach(reference -> all.add(new Stated(fact, reference, paper)));
        } else if (field.holding() == Holding.RECORD) {
            members(field, (List<?>) known.value(), paper);
        }
    }

    /** The dossier's own records are papers; what these hold belongs to the same paper. */
    private void members(Field field, List<?> members, FactPath paper) {
        for (int i = 0; i < members.size(); i++) {
            Record member = (Record) members.get(i);
            FactPath place =
                    field.owner() == Dossier.class ? FactPath.ROOT.field(field).element(i) : paper;
            String id = id(member);
            if (!id.isEmpty()) {
                records.computeIfAbsent(field.type(), type -> new LinkedHashSet<>())
                        .add(Ref.to(id));
                papersById.computeIfAbsent(Ref.to(id), any -> new HashSet<>()).add(place);
            }
            read(member, place);
        }
    }

    private static String id(Record member) {
        if (member instanceof Decision decision) {
            return decision.id();
        }
        RecordSchema<?> schema = RecordSchema.of(member.getClass());
        boolean named = schema.fields().stream().anyMatch(field -> field.holding() == Holding.ID);
        return named ? schema.id(member) : "";
    }
}
