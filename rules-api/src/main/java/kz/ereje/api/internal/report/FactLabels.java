package kz.ereje.api.internal.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import kz.ereje.api.Language;
import kz.ereje.kb.Text;
import kz.ereje.model.Actor;
import kz.ereje.model.Asset;
import kz.ereje.model.Dossier;
import kz.ereje.model.Territory;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.fact.Term;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.Field.Holding;
import kz.ereje.model.schema.RecordSchema;

/** The labels of the facts of one dossier, and their values in words. */
public final class FactLabels {

    /** The facts that distinguish one new record from another. */
    private static final Set<String> TELLING = Set.of("kind", "territory", "date", "notices", "givenBy", "granted");

    /** The kinds of fields that identify a record inside a list. */
    private static final Set<Holding> NAMING = EnumSet.of(Holding.TEXT, Holding.TERM, Holding.DAY, Holding.REFERENCE);

    private final Dossier dossier;
    private final Map<Class<?>, Map<String, Fact<String>>> names = new ConcurrentHashMap<>();

    /** Labels for the facts of this dossier. */
    public FactLabels(Dossier dossier) {
        this.dossier = dossier;
    }

    /** The label of the fact at this place. */
    public Text label(FactPath path) {
        return Lexicon.label(path.field().fullName());
    }

    /** The question that asks for the fact at this place. */
    public Text question(FactPath path) {
        return Lexicon.question(path.field().fullName());
    }

    /** Whose fact it is, where the dossier holds several of its kind: {@code «tenant»}; empty for the decision's own. */
    public String owner(FactPath path) {
        FactPath parent = fieldOf(path).parent();
        if (parent == null || parent.position() < 0) {
            return "";
        }
        return record(parent);
    }

    /** What a record that the dossier itself holds is called: {@code «tenant»}; empty for decisions, and for records inside others. */
    public String record(FactPath place) {
        int position = place.position();
        return switch (place.field().fullName()) {
            case "Dossier.actors" ->
                named(Actor.class, dossier.actors().get(position).id());
            case "Dossier.assets" ->
                named(Asset.class, dossier.assets().get(position).id());
            case "Dossier.territories" ->
                named(Territory.class, dossier.territories().get(position).id());
            case "Dossier.contracts" -> "«" + dossier.contracts().get(position).id() + "»";
            case "Dossier.meetings" -> "«" + dossier.meetings().get(position).id() + "»";
            case "Dossier.consents" -> "«" + dossier.consents().get(position).id() + "»";
            default -> "";
        };
    }

    private static FactPath fieldOf(FactPath path) {
        FactPath parent = path.parent();
        return path.position() < 0 || parent == null ? path : fieldOf(parent);
    }

    /** The value of the fact in words, {@code ауылдық округ}; the word for none where it is stated to be none. */
    public String value(Fact<?> fact, Language language) {
        if (fact instanceof Fact.Known<?> known) {
            return value(known.value(), fact.path().field(), language);
        }
        if (fact instanceof Fact.Within<?> within) {
            return BoundsInWords.in(within.bounds(), language);
        }
        return Lexicon.word(
                language, fact.isMissing() ? "fact.missing" : none(fact.path().field()));
    }

    /** That there is no such day says of a term that none was set, of an event that it did not take place. */
    private static String none(Field field) {
        if (field.holding() != Holding.DAY) {
            return "fact.none";
        }
        return switch (field.name()) {
            case "inForceUntil" -> "fact.none.in-force";
            case "term", "upkeepUntil" -> "fact.none.term";
            default -> "fact.none.event";
        };
    }

    /** The same for a fact of which something is stated, and which may not stand in its place yet. */
    private String stated(Fact<?> fact, Field field, Language language) {
        return fact instanceof Fact.Known<?> known ? value(known.value(), field, language) : value(fact, language);
    }

    private String value(Object value, Field field, Language language) {
        if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? Lexicon.word(language, "fact.empty")
                    : list.stream()
                            .map(element -> value(element, field, language))
                            .collect(Collectors.joining(field.holding() == Holding.RECORD ? "; " : ", "));
        }
        if (value instanceof Boolean flag) {
            return Lexicon.word(language, flag ? "fact.yes" : "fact.no");
        }
        if (value instanceof LocalDate day) {
            return Lexicon.day(language, day);
        }
        if (value instanceof Term term) {
            return Lexicon.in(language, Lexicon.label(field.type().getSimpleName() + ":" + term.token()));
        }
        if (value instanceof Ref<?> reference) {
            return named(field.type(), reference.id());
        }
        return value instanceof Record row ? nested(row, language) : value.toString();
    }

    /** A new record in one line: an assembly with its day and its notice, a consent with its body and its day. */
    public String summary(Record member, Language language) {
        RecordSchema<?> schema = RecordSchema.of(member.getClass());
        Object[] values = schema.values(member);
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            Field field = schema.fields().get(i);
            if (values[i] instanceof String id) {
                parts.add("«" + id + "»");
            } else if (TELLING.contains(field.name()) && values[i] instanceof Fact<?> fact && fact.isStated()) {
                Text label = Lexicon.label(field.fullName());
                parts.add(Lexicon.in(language, label) + ": " + stated(fact, field, language));
            }
        }
        return String.join("; ", parts);
    }

    /** The name of a record, if it has one, and its id. */
    private String named(Class<?> type, String id) {
        Fact<String> name = names(type).getOrDefault(id, Fact.missing());
        return name.asOptional().map(known -> known + " «" + id + "»").orElse("«" + id + "»");
    }

    /** The names of the records that can have one, each list looked through once. */
    private Map<String, Fact<String>> names(Class<?> type) {
        return names.computeIfAbsent(type, asked -> {
            Map<String, Fact<String>> byId = new HashMap<>();
            if (asked == Actor.class) {
                dossier.actors().forEach(actor -> byId.put(actor.id(), actor.name()));
            } else if (asked == Asset.class) {
                dossier.assets().forEach(asset -> byId.put(asset.id(), asset.name()));
            } else if (asked == Territory.class) {
                dossier.territories().forEach(place -> byId.put(place.id(), place.name()));
            }
            return byId;
        });
    }

    /** A record inside a list, such as a notice or a change: the fields that identify it, and its days. */
    private String nested(Record row, Language language) {
        RecordSchema<?> schema = RecordSchema.of(row.getClass());
        Object[] values = schema.values(row);
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            Field field = schema.fields().get(i);
            if (values[i] instanceof String id) {
                parts.add("«" + id + "»");
            } else if (NAMING.contains(field.holding())
                    && !field.list()
                    && values[i] instanceof Fact<?> fact
                    && fact.isStated()) {
                parts.add(stated(fact, field, language));
            }
        }
        return parts.isEmpty() ? Lexicon.word(language, "fact.missing") : String.join(", ", parts);
    }
}
