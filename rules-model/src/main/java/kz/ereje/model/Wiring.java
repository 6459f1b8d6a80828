package kz.ereje.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Path;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.shape.Shape;
import kz.ereje.model.shape.Slot;
import kz.ereje.model.shape.Slot.Holding;

/** Finds what keeps records from referring to each other: doubled ids, references to nothing, a "none" that cannot be. */
final class Wiring {

    private final Ref<Territory> unit;
    private final Fact<Ref<Actor>> officeHead;
    private final Map<Class<?>, Set<String>> ids = new HashMap<>();
    private final Map<Class<?>, String> listNames = new HashMap<>();
    private final Map<Path, List<? extends Record>> members = new LinkedHashMap<>();

    /** The ids to choose from, once for all flaws: a dossier may have as many of these as it has ids. */
    private final Map<Set<String>, List<String>> choices = new IdentityHashMap<>();

    private final List<Flaw> flaws = new ArrayList<>();

    Wiring(Ref<Territory> unit, Fact<Ref<Actor>> officeHead) {
        this.unit = unit;
        this.officeHead = officeHead;
    }

    /** Takes a list of the dossier; its members are referred to by this type. */
    Wiring with(String name, Class<?> type, List<?> list) {
        Path place = Path.ROOT.field(name);
        List<Record> records = list.stream().map(Record.class::cast).toList();
        members.put(place, records);
        listNames.put(type, name);
        ids.put(type, uniqueIds(records, place));
        return this;
    }

    /** Everything that is wrong, in the order of the dossier. */
    List<Flaw> flaws(List<Consent> consents, List<Decision> decisions) {
        reference(Territory.class, unit, Path.ROOT.field("unit"), ids);
        officeHead.asOptional().ifPresent(head -> reference(Actor.class, head, officeHead.path(), ids));
        members.forEach((place, records) -> inList(records, place));
        if (decisions.isEmpty()) {
            flaws.add(new Flaw(Flaw.Kind.NO_DECISION, Path.ROOT.field("decisions"), "", "", List.of()));
        }
        unlistedConsents(consents, decisions);
        return flaws;
    }

    private Set<String> uniqueIds(Collection<? extends Record> records, Path place) {
        Set<String> known = new TreeSet<>();
        int position = 0;
        for (Record member : records) {
            String id = idOf(member);
            if (!known.add(id)) {
                flaws.add(new Flaw(Flaw.Kind.DOUBLED_ID, place.element(position).field("id"), id, "", List.of()));
            }
            position++;
        }
        return known;
    }

    private static String idOf(Record member) {
        if (member instanceof Decision decision) {
            return decision.id();
        }
        Shape<?> shape = Shape.of(member.getClass());
        for (int i = 0; i < shape.slots().size(); i++) {
            if (shape.slots().get(i).holding() == Holding.ID) {
                return (String) shape.value(member, i);
            }
        }
        throw new IllegalStateException(member.getClass() + " has no id");
    }

    private void inList(List<? extends Record> records, Path place) {
        for (int i = 0; i < records.size(); i++) {
            inRecord(records.get(i), place.element(i), ids);
        }
    }

    private void inRecord(Record member, Path place, Map<Class<?>, Set<String>> visible) {
        Shape<?> shape = Shape.of(member.getClass());
        Object[] values = shape.values(member);
        Map<Class<?>, Set<String>> inside = member instanceof Meeting meeting ? withIssues(meeting) : visible;
        for (int i = 0; i < values.length; i++) {
            Slot slot = shape.slots().get(i);
            if (slot.holding() == Holding.PARTICULARS) {
                inRecord((Record) values[i], place, visible);
            } else if (slot.fact()) {
                inFact(slot, (Fact<?>) values[i], inside);
            }
        }
    }

    /** The issues of a meeting are referred to by its notices only; a notice may name some though what is discussed is not known. */
    private Map<Class<?>, Set<String>> withIssues(Meeting meeting) {
        Map<Class<?>, Set<String>> inside = new HashMap<>(ids);
        meeting.issues()
                .asOptional()
                .ifPresent(issues -> inside.put(
                        Issue.class, uniqueIds(issues, meeting.issues().path())));
        return inside;
    }

    private void inFact(Slot slot, Fact<?> fact, Map<Class<?>, Set<String>> visible) {
        if (fact instanceof Fact.None<?> && !slot.orNone()) {
            flaws.add(new Flaw(Flaw.Kind.CANNOT_BE_NONE, fact.path(), "none", "", List.of()));
        }
        if (!(fact instanceof Fact.Known<?> known)) {
            return;
        }
        List<?> values = slot.list() ? (List<?>) known.value() : List.of(known.value());
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            Path place = slot.list() ? fact.path().element(i) : fact.path();
            if (impossible(values.get(i)) || (slot.holding() != Holding.RECORD && !seen.add(values.get(i)))) {
                flaws.add(new Flaw(Flaw.Kind.IMPOSSIBLE_VALUE, place, String.valueOf(values.get(i)), "", List.of()));
            }
            if (slot.holding() == Holding.REFERENCE) {
                reference(slot.type(), (Ref<?>) values.get(i), place, visible);
            } else if (slot.holding() == Holding.RECORD) {
                inRecord((Record) values.get(i), place, visible);
            }
        }
    }

    private static boolean impossible(Object value) {
        if (value instanceof LocalDate day) {
            return day.getYear() < Dossier.FIRST_YEAR || day.getYear() > Dossier.LAST_YEAR;
        }
        return value instanceof String text ? text.isBlank() : value instanceof Integer count && count < 0;
    }

    private void reference(Class<?> type, Ref<?> reference, Path place, Map<Class<?>, Set<String>> visible) {
        Set<String> known = visible.get(type);
        if (known != null && !known.contains(reference.id())) {
            flaws.add(new Flaw(
                    Flaw.Kind.DANGLING_REFERENCE,
                    place,
                    reference.id(),
                    listNames.getOrDefault(type, "issues"),
                    choices.computeIfAbsent(known, List::copyOf)));
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
