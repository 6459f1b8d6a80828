package kz.ereje.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.internal.Extent;
import kz.ereje.model.internal.Placed;
import kz.ereje.model.internal.Reading;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.Field.Holding;
import kz.ereje.model.schema.Placement;
import kz.ereje.model.schema.RecordSchema;
import org.jspecify.annotations.Nullable;

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
     * @param links what its reader saw of ids and references in it; null where somebody has to look
     */
    private record Members(FactPath place, List<?> records, Reading.@Nullable Links links) {

        private String id(int position) {
            return links == null
                    ? Integrity.id(records.get(position))
                    : links.ids().get(position);
        }
    }

    /**
     * A value of the dossier that is no list.
     *
     * @param field its field
     * @param value the value
     */
    private record Single(Field field, Object value) {}

    private final List<Members> lists = new ArrayList<>();

    /** The ids of all lists together, and in which lists each of them stands: a bit for each, by the list's place among them. */
    private final Map<String, Integer> ids = new HashMap<>();

    /** The ids of the issues of the meeting that is looked at; null where they are not known, and outside of meetings. */
    private @Nullable Set<String> issues;

    /** The ids to choose from, in their order, once for all flaws: a dossier may have as many of these as it has ids. */
    private final Map<Object, List<String>> choices = new IdentityHashMap<>(2);

    private final List<Flaw> flaws = new ArrayList<>();
    private final Inspection inspection = new Inspection(flaws);

    /** The values that are no lists. */
    private final List<Single> singles = new ArrayList<>();

    /** Takes the value of a field of the dossier that is no list and no fact. */
    <T> T value(String name, T given) {
        FactPath place = Dossier.place(name);
        inspection.value(place, given);
        return kept(place.field(), given);
    }

    /** Takes a fact of the dossier itself, and returns it in its place. */
    @SuppressWarnings("unchecked") // placing a fact keeps its value
    <T> Fact<T> fact(String name, Fact<T> given) {
        FactPath place = Dossier.place(name);
        inspection.value(place, given);
        return inspection.misshapen() ? given : kept(place.field(), (Fact<T>) Placement.fact(given, place));
    }

    private <T> T kept(Field field, T value) {
        if (!inspection.misshapen()) {
            singles.add(new Single(field, value));
        }
        return value;
    }

    /** Takes the list of the dossier that has this name, and returns it with every fact in its place. */
    <R> List<R> list(String name, List<R> given) {
        FactPath place = Dossier.place(name);
        boolean complete = Placed.isAt(place, given);
        List<R> looked = complete ? given : inspection.copied(place, given);
        if (inspection.misshapen()) {
            return looked;
        }
        List<R> placed = complete ? given : Placed.at(place, looked);
        Reading reading = Placed.reading(placed);
        Members members = new Members(place, placed, reading == null ? null : reading.of(place));
        uniqueIds(members, 1 << lists.size());
        lists.add(members);
        return placed;
    }

    /** All flaws, in the order of the dossier; where a value is of another class, references are not looked at. */
    List<Flaw> flaws(Ref<Territory> unit, List<Consent> consents, List<Decision> decisions) {
        if (inspection.misshapen()) {
            return flaws;
        }
        reference(Territory.class, unit, Dossier.place("unit"));
        singles.stream()
                .filter(single -> single.field().links())
                .forEach(single -> inField(single.field(), single.value()));
        lists.forEach(this::inList);
        if (decisions.isEmpty()) {
            flaws.add(new Flaw(Flaw.Kind.NO_DECISION, Dossier.place("decisions"), "", "", List.of()));
        }
        unlistedConsents(consents, decisions);
        shownFields();
        extent();
        return flaws;
    }

    /** Without exhibits nothing is shown, or a reference dangles. */
    private void shownFields() {
        if (!ofType(Exhibit.class).records().isEmpty()) {
            ShownFields shown = new ShownFields(flaws);
            lists.forEach(members -> members.records().forEach(member -> shown.in((Record) member)));
            singles.forEach(single -> shown.ofDossier(single.field(), single.value()));
        }
    }

    private Members ofType(Class<?> type) {
        return lists.get(list(type));
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
        if (ofOneFile()) {
            return;
        }
        Extent whole = Extent.whole(new Extent(0, 0));
        for (Single single : singles) {
            whole = whole.and(Extent.named(single.field(), single.value()));
        }
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

    private boolean ofOneFile() {
        Reading first = Placed.reading(lists.get(0).records());
        for (Members members : lists) {
            if (first == null || Placed.reading(members.records()) != first) {
                return false;
            }
        }
        return true;
    }

    private static Flaw flaw(Flaw.Kind kind, long size) {
        return new Flaw(kind, FactPath.ROOT, String.valueOf(size), "", List.of());
    }

    private void uniqueIds(Members members, int list) {
        for (int i = 0; i < members.records().size(); i++) {
            String id = members.id(i);
            int standing = ids.getOrDefault(id, 0);
            if ((standing & list) != 0) {
                doubled(id, members.place().element(i));
            }
            ids.put(id, standing | list);
        }
    }

    private void doubled(String id, FactPath place) {
        flaws.add(new Flaw(Flaw.Kind.DOUBLED_ID, place.field("id"), id, "", List.of()));
    }

    private static String id(Object member) {
        return RecordSchema.of(((Record) member).getClass()).id((Record) member);
    }

    private void inList(Members members) {
        if (members.links() != null) {
            members.links().references().forEach(this::link);
            return;
        }
        for (Object member : members.records()) {
            if (member instanceof Meeting meeting) {
                showIssues(meeting);
            }
            inRecord((Record) member);
            issues = null;
        }
    }

    private void link(Reading.Link link) {
        Class<?> type = link.place().field().type();
        if (dangles(type, link.to())) {
            dangling(type, link.to(), link.at());
        }
    }

    /** The issues of a meeting are referred to by its notices only; a notice may name some though what is discussed is not known. */
    private void showIssues(Meeting meeting) {
        if (meeting.issues() instanceof Fact.Known<List<Issue>> known) {
            Set<String> shown = new HashSet<>();
            for (int i = 0; i < known.value().size(); i++) {
                String id = known.value().get(i).id();
                if (!shown.add(id)) {
                    doubled(id, known.path().element(i));
                }
            }
            issues = shown;
        }
    }

    private void inRecord(Record owner) {
        RecordSchema<?> schema = RecordSchema.of(owner.getClass());
        for (int position : schema.linking()) {
            inField(schema.fields().get(position), schema.value(owner, position));
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
        if (dangles(type, reference)) {
            dangling(type, reference, place);
        }
    }

    private boolean dangles(Class<?> type, Ref<?> reference) {
        if (type == Issue.class) {
            return issues != null && !issues.contains(reference.id());
        }
        int list = list(type);
        return list >= 0 && (ids.getOrDefault(reference.id(), 0) & 1 << list) == 0;
    }

    /** The list of the dossier that holds records of this class, by its place among them; -1 where none does. */
    private int list(Class<?> type) {
        for (int i = 0; i < lists.size(); i++) {
            if (lists.get(i).place().field().type() == type) {
                return i;
            }
        }
        return -1;
    }

    private void dangling(Class<?> type, Ref<?> reference, FactPath place) {
        if (type == Issue.class) {
            Set<String> shown = Objects.requireNonNull(issues);
            flaw(reference, place, "issues", choices(shown, shown::stream));
        } else {
            Members members = ofType(type);
            flaw(
                    reference,
                    place,
                    members.place().name(),
                    choices(members, () -> members.records().stream().map(Integrity::id)));
        }
    }

    private List<String> choices(Object of, Supplier<Stream<String>> all) {
        return choices.computeIfAbsent(of, none -> all.get().distinct().sorted().toList());
    }

    private void flaw(Ref<?> reference, FactPath place, String list, List<String> all) {
        flaws.add(new Flaw(Flaw.Kind.DANGLING_REFERENCE, place, reference.id(), list, all));
    }

    private void unlistedConsents(List<Consent> consents, List<Decision> decisions) {
        if (consents.isEmpty()) {
            return;
        }
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
