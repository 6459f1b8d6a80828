package kz.ereje.kb.contradiction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kz.ereje.model.Actor;
import kz.ereje.model.Asset;
import kz.ereje.model.Consent;
import kz.ereje.model.Contract;
import kz.ereje.model.Dossier;
import kz.ereje.model.Exhibit;
import kz.ereje.model.Meeting;
import kz.ereje.model.Territory;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.schema.RecordSchema;
import org.jspecify.annotations.Nullable;

/** The records of one dossier by their class and id; found on first use, for one thread. */
final class Records {

    /** Most dossiers hold a few records of each kind; only a long list is worth an index. */
    private static final int FEW = 32;

    private final Dossier dossier;
    private @Nullable Map<Class<?>, Map<String, Record>> byId;

    Records(Dossier dossier) {
        this.dossier = dossier;
    }

    Dossier dossier() {
        return dossier;
    }

    /** Gives each record that has an id of its own, in the order of the dossier. */
    void each(Consumer<Record> records) {
        each(dossier.territories(), records);
        each(dossier.actors(), records);
        each(dossier.assets(), records);
        each(dossier.contracts(), records);
        each(dossier.meetings(), records);
        each(dossier.consents(), records);
        each(dossier.decisions(), records);
        each(dossier.exhibits(), records);
    }

    private static void each(List<?> list, Consumer<Record> records) {
        for (int i = 0; i < list.size(); i++) {
            records.accept((Record) list.get(i));
        }
    }

    /** The record of this class that a reference names; none for an issue, which its meeting holds. */
    @Nullable
    Record of(Class<?> type, Ref<?> reference) {
        List<?> list = list(type);
        return list.size() <= FEW ? searched(list, reference.id()) : indexed(type, reference.id());
    }

    private static @Nullable Record searched(List<?> list, String id) {
        for (int i = 0; i < list.size(); i++) {
            Record member = (Record) list.get(i);
            if (id(member).equals(id)) {
                return member;
            }
        }
        return null;
    }

    private @Nullable Record indexed(Class<?> type, String id) {
        Map<Class<?>, Map<String, Record>> known = byId;
        if (known == null) {
            known = new HashMap<>();
            byId = known;
        }
        return known.computeIfAbsent(type, this::index).get(id);
    }

    private Map<String, Record> index(Class<?> type) {
        Map<String, Record> index = new HashMap<>();
        for (Object member : list(type)) {
            index.put(id((Record) member), (Record) member);
        }
        return index;
    }

    static String id(Record member) {
        if (member instanceof Decision decision) {
            return decision.id();
        } else if (member instanceof Actor actor) {
            return actor.id();
        }
        return RecordSchema.of(member.getClass()).id(member);
    }

    private List<?> list(Class<?> type) {
        if (type == Territory.class) {
            return dossier.territories();
        } else if (type == Actor.class) {
            return dossier.actors();
        } else if (type == Asset.class) {
            return dossier.assets();
        } else if (type == Contract.class) {
            return dossier.contracts();
        } else if (type == Meeting.class) {
            return dossier.meetings();
        } else if (type == Consent.class) {
            return dossier.consents();
        } else if (type == Exhibit.class) {
            return dossier.exhibits();
        }
        return type == Decision.class ? dossier.decisions() : List.of();
    }
}
