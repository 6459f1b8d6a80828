package kz.ereje.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.internal.Extent;
import kz.ereje.model.internal.Placed;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.Field.Holding;
import kz.ereje.model.schema.RecordSchema;

/**
 * Finds the flaws that keep records from being a dossier: duplicate ids, dangling references; and in what was not looked at yet, values
 * that cannot be.
 */
final class Integrity {

    /**
     * A list of the dossier.
     *
     * @param place where it stands
     * @param records its records
     */
    private record Members(FactPath place, List<?> records) {}

    private final Map<Class<?>, Set<String>> ids = new HashMap<>();
    private final Map<Class<?>, String> listNames = new HashMap<>();
    private final List<Members> lists = new ArrayList<>();

    /** The ids to choose from, in their order, once for all flaws: a dossier may have as many of these as it has ids. */
    private final Map<Set<String>, List<String>> choices = new IdentityHashMap<>();

    private final List<Flaw> flaws = new ArrayList<>();
    private final Inspection inspection = new Inspection(flaws);

    /** How large the values are that are no lists. */
    private Extent extent = new Extent(0, 0);

    /** Takes the value of a field of the dossier that is no list, and returns it in its place. */
    <T> T value(String name, T given) {
        FactPath place = Dossier.place(name);
        inspection.value(place, given);
        if (!inspection.misshapen()) {
            extent = extent.and(Extent.named(place.field(), given));
        }
        return given;
    }

    /** Takes a fact of the dossier itself, and returns it in its place. */
    <T> Fact<T> fact(String name, Fact<T> given) {
        FactPath place = Dossier.place(name);
        Fact<T> fact = value(name, given);
        return inspection.misshapen() || fact.path().is(FactPath.ROOT, place.field()) ? fact : fact.at(place);
    }

    /** Takes the list of the dossier that has this name, and returns it with every fact in its place. */
    <R> List<R> list(String name, List<R> given) {
        FactPath place = Dossier.place(name);
        List<R> looked = Placed.isAt(place, given) ? given : inspection.copied(place, given);
        if (inspection.misshapen()) {
            return looked;
        }
        List<R> placed = Placed.at(place, looked);
        lists.add(new Members(place, placed));
        listNames.put(place.field().type(), name);
        ids.put(place.field().type(), uniqueIds(placed, place));
        return placed;
    }

    /** All flaws, in the order of the dossier; where a value is of another class, references are not looked at. */
    List<Flaw> flaws(
            Ref<Territory> unit, Fact<Ref<Actor>> officeHead, List<Consent> consents, List<Decision> decisions) {
        if (inspection.misshapen()) {
            return flaws;
        }
        reference(Territory.class, unit, Dossier.place("unit"));
        officeHead.asOptional().ifPresent(head -> reference(Actor.class, head, officeHead.path()));
        lists.forEach(this::inList);
        if (decisions.isEmpty()) {
            flaws.add(new Flaw(Flaw.Kind.NO_DECISION, Dossier.place("decisions"), "", "", List.of()));
        }
        unlistedConsents(consents, decisions);
        extent();
        return flaws;
    }

    /** The id of the dossier's record in which a place lies; empty where it lies in none, or in one that could not be looked at. */
    String owner(FactPath place) {
        for (FactPath at = place; at != null; at = at.parent()) {
            for (Members members : lists) {
                if (at.position() >= 0 && members.place().equals(at.parent())) {
                    Record owner = (Record) members.records().get(at.position());
                    return RecordSchema.of(owner.getClass()).id(owner);
                }
            }
        }
        return "";
    }

    /** What was read from one file is within its limits. */
    private void extent() {
        if (Placed.ofOneFile(lists.stream().map(Members::records).toList())) {
            return;
        }
        Extent whole = Extent.whole(extent);
        for (Members members : lists) {
            whole = whole.and(Extent.named(members.place().field(), members.records()));
        }
        if (whole.values() > Limits.MAX_VALUES) {
            flaws.add(flaw(Flaw.Kind.TOO_MANY_VALUES, whole.values()));
        }
        if (whole.bytes() > Limits.MAX_BYTES) {
            flaws.add(flaw(Flaw.Kind.TOO_LARGE, whole.bytes()));
        }
    }

    private static Flaw flaw(Flaw.Kind kind, long size) {
        return new Flaw(kind, FactPath.ROOT, String.valueOf(size), "", List.of());
    }

    private Set<String> uniqueIds(Collection<?> records, FactPath place) {
        Set<String> known = new HashSet<>();
        int position = 0;
        for (Object member : records) {
            String id = RecordSchema.of(((Record) member).getClass()).id((Record) member);
            if (!known.add(id)) {
                flaws.add(new Flaw(Flaw.Kind.DOUBLED_ID, place.element(position).field("id"), id, "", List.of()));
            }
            position++;
        }
        return known;
    }

    private void inList(Members members) {
        for (Object member : members.records()) {
            if (member instanceof Meeting meeting) {
                showIssues(meeting);
            }
            inRecord((Record) member);
            ids.remove(Issue.class);
        }
    }

    /** The issues of a meeting are referred to by its notices only; a notice may name some though what is discussed is not known. */
    private void showIssues(Meeting meeting) {
        Fact<List<Issue>> issues = meeting.issues();
        issues.asOptional().ifPresent(known -> ids.put(Issue.class, uniqueIds(known, issues.path())));
    }

    private void inRecord(Record owner) {
        RecordSchema<?> schema = RecordSchema.of(owner.getClass());
        for (int i = 0; i < schema.fields().size(); i++) {
            Field field = schema.fields().get(i);
            if (field.links()) {
                inField(field, schema.value(owner, i));
            }
        }
    }

    private void inField(Field field, Object value) {
        if (field.holding() == Holding.PARTICULARS) {
            inRecord((Record) value);
        } else if (value instanceof Fact.Known<?> known) {
            inValues(field, known.path(), field.list() ? (List<?>) known.value() : List.of(known.value()));
        }
    }

    private void inValues(Field field, FactPath here, List<?> values) {
        for (int i = 0; i < values.size(); i++) {
            if (field.holding() == Holding.REFERENCE) {
                reference(field.type(), (Ref<?>) values.get(i), field.list() ? here.element(i) : here);
            } else {
                inRecord((Record) values.get(i));
            }
        }
    }

    private void reference(Class<?> type, Ref<?> reference, FactPath place) {
        Set<String> known = ids.get(type);
        if (known != null && !known.contains(reference.id())) {
            flaws.add(new Flaw(
                    Flaw.Kind.DANGLING_REFERENCE,
                    place,
                    reference.id(),
                    listNames.getOrDefault(type, "issues"),
                    choices.computeIfAbsent(known, all -> all.stream().sorted().toList())));
        }
    }

    private void unlistedConsents(List<Consent> consents, List<Decision> decisions) {
        Map<String, List<Decision>> byId = decisions.stream().collect(Collectors.groupingBy(Decision::id));
        for (Consent consent : consents) {
            String about = consent.decision().asOptional().map(Ref::id).orElse("");
            for (Decision decision : byId.getOrDefault(about, List.of())) {
                Fact<List<Ref<Consent>>> listed = decision.particulars().consents();
                boolean left = listed.asOptional()
                        .map(list -> !list.contains(Ref.<Consent>to(consent.id())))
                        .orElse(false);
                if (left) {
                    flaws.add(new Flaw(Flaw.Kind.CONSENT_NOT_LISTED, listed.path(), consent.id(), "", List.of()));
                }
            }
        }
    }
}
