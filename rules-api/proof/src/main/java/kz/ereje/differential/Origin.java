package kz.ereje.differential;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ereje.model.Actor;
import kz.ereje.model.Asset;
import kz.ereje.model.Consent;
import kz.ereje.model.Contract;
import kz.ereje.model.Dossier;
import kz.ereje.model.Exhibit;
import kz.ereje.model.Issue;
import kz.ereje.model.Meeting;
import kz.ereje.model.Territory;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.Field.Holding;
import kz.ereje.model.schema.Placement;
import kz.ereje.model.schema.RecordSchema;

/** A dossier from which others are made, and its contents: ids to refer to, days to come close to, the number of facts. */
final class Origin {

    private static final Map<Class<?>, String> LISTS = Map.of(
            Exhibit.class, "exhibits",
            Territory.class, "territories",
            Actor.class, "actors",
            Asset.class, "assets",
            Contract.class, "contracts",
            Meeting.class, "meetings",
            Consent.class, "consents",
            Decision.class, "decisions");

    private final Dossier dossier;
    private final Map<Class<?>, List<String>> ids = new HashMap<>();
    private final List<LocalDate> days;
    private int facts;

    Origin(Dossier dossier) {
        this.dossier = Placement.one(dossier, FactPath.ROOT);
        Set<LocalDate> found = new LinkedHashSet<>();
        look(dossier, found);
        this.days = List.copyOf(found);
    }

    Dossier dossier() {
        return dossier;
    }

    /** The ids of the records of this type. */
    List<String> ids(Class<?> type) {
        return ids.getOrDefault(type, List.of());
    }

    /** The days that its facts state, each once. */
    List<LocalDate> days() {
        return days;
    }

    /** The number of its facts that a rule may read, the missing ones included. */
    int facts() {
        return facts;
    }

    private void look(Record owner, Set<LocalDate> found) {
        RecordSchema<?> schema = RecordSchema.of(owner.getClass());
        Object[] values = schema.values(owner);
        for (int i = 0; i < values.length; i++) {
            Field field = schema.fields().get(i);
            facts += field.fact() && field.holding() != Holding.AMOUNT ? 1 : 0;
            Object value = values[i] instanceof Fact.Known<?> known ? known.value() : values[i];
            if (value instanceof LocalDate day) {
                found.add(day);
            } else if (field.holding() == Holding.PARTICULARS) {
                look((Record) value, found);
            } else if (field.holding() == Holding.RECORD && value instanceof List<?> members) {
                members.forEach(member -> look((Record) member, found));
            } else if (field.holding() == Holding.ID) {
                ids.computeIfAbsent(named(owner), type -> new ArrayList<>()).add((String) value);
            }
        }
    }

    /** The type by which references name a record: decisions of all kinds are decisions. */
    private static Class<?> named(Record owner) {
        return owner instanceof kz.ereje.model.decision.Particulars ? Decision.class : owner.getClass();
    }

    /** The name of the dossier's list that holds records of this type. */
    static String list(Class<?> type) {
        return LISTS.getOrDefault(type, "");
    }

    /** Whether it knows of any record that the field could refer to. */
    boolean canRefer(Field field) {
        return field.holding() != Holding.REFERENCE || !ids(field.type()).isEmpty() || field.type() == Issue.class;
    }
}
