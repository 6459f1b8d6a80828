package kz.ereje.kb.contradiction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.ereje.model.Actor;
import kz.ereje.model.Asset;
import kz.ereje.model.Consent;
import kz.ereje.model.Contract;
import kz.ereje.model.Dossier;
import kz.ereje.model.Meeting;
import kz.ereje.model.Territory;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.schema.RecordSchema;
import org.jspecify.annotations.Nullable;

/** The records of one dossier by their class and id; found on first use, for one thread. */
final class Records {

    private final Dossier dossier;
    private final Map<Class<?>, Map<String, Record>> byId = new HashMap<>();

    Records(Dossier dossier) {
        this.dossier = dossier;
    }

    Dossier dossier() {
        return dossier;
    }

    /** All records that have an id of their own, in the order of the dossier. */
    Stream<Record> all() {
        return Stream.of(
                        dossier.territories(),
                        dossier.actors(),
                        dossier.assets(),
                        dossier.contracts(),
                        dossier.meetings(),
                        dossier.consents(),
                        dossier.decisions())
                .flatMap(List::stream)
                .map(Record.class::cast);
    }

    /** The record of this class that a reference names; none for an issue, which its meeting holds. */
    @Nullable
    Record of(Class<?> type, Ref<?> reference) {
        return byId.computeIfAbsent(type, this::index).get(reference.id());
    }

    private Map<String, Record> index(Class<?> type) {
        Map<String, Record> index = new HashMap<>();
        for (Object member : list(type)) {
            index.put(id((Record) member), (Record) member);
        }
        return index;
    }

    static String id(Record member) {
        return member instanceof Decision decision
                ? decision.id()
                : RecordSchema.of(member.getClass()).id(member);
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
        }
        return type == Decision.class ? dossier.decisions() : List.of();
    }
}
