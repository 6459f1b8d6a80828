package kz.ereje.api.internal.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import kz.ereje.api.Language;
import kz.ereje.kb.Text;
import kz.ereje.model.Dossier;
import kz.ereje.model.Exhibit;
import kz.ereje.model.LegalBasis;
import kz.ereje.model.Territory;
import kz.ereje.model.decision.Decision;
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

    /** Those of them that tell one record from another, whatever is still asked of it. */
    private static final Set<Holding> IDENTIFYING = EnumSet.of(Holding.TEXT, Holding.TERM, Holding.REFERENCE);

    private final Dossier dossier;
    private final Names names;
    private final RecordsOf records;

    /** What records are called, once it was asked: each of their facts asks it. */
    private final Map<Language, Map<FactPath, String>> called = new ConcurrentHashMap<>();

    private final Map<String, Text> consents = new ConcurrentHashMap<>();

    /** Labels for the facts of this dossier. */
    public FactLabels(Dossier dossier) {
        this.dossier = dossier;
        this.names = new Names(dossier);
        this.records = new RecordsOf(dossier);
    }

    /** What an exhibit is called: «протокол № 3 от 23 января 2026 года». */
    public String exhibit(Exhibit exhibit, Language language) {
        return names.of(exhibit, language);
    }

    /** The label of the fact at this place. */
    public Text label(FactPath path) {
        return Lexicon.label(path.field().fullName());
    }

    /** The question that asks for the fact at this place. */
    public Text question(FactPath path) {
        return Lexicon.question(path.field().fullName());
    }

    /**
     * Whose fact it is: what the record is called that holds it, and what a record inside that says of itself; empty for the decision's own,
     * and for the dossier's.
     */
    public String owner(FactPath path, Language language) {
        FactPath holder = path.ofRecord().filter(record -> !record.equals(path)).orElse(null);
        if (holder == null) {
            return "";
        }
        String inside = "";
        for (FactPath place = path.parent(); place != null && !place.equals(holder); place = place.parent()) {
            if (place.position() >= 0 && records.at(place) instanceof Record row) {
                inside = nested(row, language, IDENTIFYING);
            }
        }
        String record = record(holder, language);
        return record.isEmpty() || inside.isEmpty() ? record + inside : record + ", " + inside;
    }

    /** The body that gave or refused a consent, and the day: what tells it from others. */
    Text consent(String id) {
        return consents.computeIfAbsent(
                id,
                asked -> new Text(
                        names.consent(asked, Language.KK),
                        names.consent(asked, Language.RU),
                        names.consent(asked, Language.EN)));
    }

    /** What a fact is called, and whose it is where that is not said by the name. */
    public String whole(FactPath path, Language language) {
        String owner = owner(path, language);
        return Lexicon.in(language, label(path)) + (owner.isEmpty() ? "" : ", " + owner);
    }

    /** What the unit is called whose office decides. */
    public String unit(Language language) {
        return names.of(Territory.class, dossier.unit().id(), language);
    }

    /** What a record that the dossier itself holds is called; empty for decisions. */
    public String record(FactPath place, Language language) {
        return called.computeIfAbsent(language, none -> new ConcurrentHashMap<>())
                .computeIfAbsent(
                        place,
                        asked -> records.at(asked) instanceof Record record && !(record instanceof Decision)
                                ? names.of(record, language)
                                : "");
    }

    /** What any record of the dossier is called, a decision too. */
    public String called(Record record, Language language) {
        return names.of(record, language);
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
            return names.of(field.type(), reference.id(), language);
        }
        if (value instanceof LegalBasis basis) {
            return basis(basis, language);
        }
        return value instanceof Record row ? nestedOrUnknown(row, language) : value.toString();
    }

    /** A new record in one line: an assembly with its day and its notice, a consent with its body and its day. */
    public String summary(Record member, Language language) {
        RecordSchema<?> schema = RecordSchema.of(member.getClass());
        Object[] values = schema.values(member);
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            Field field = schema.fields().get(i);
            if (TELLING.contains(field.name()) && values[i] instanceof Fact<?> fact && fact.isStated()) {
                Text label = Lexicon.label(field.fullName());
                parts.add(Lexicon.in(language, label) + ": " + stated(fact, field, language));
            }
        }
        return parts.isEmpty() ? names.of(member, language) : String.join("; ", parts);
    }

    /** An act that a decision rests on, with the days on which it was in force as far as they are known. */
    private static String basis(LegalBasis basis, Language language) {
        String act = basis.act().asOptional().orElseGet(() -> Lexicon.word(language, "fact.missing"));
        Optional<LocalDate> from = basis.inForceFrom().asOptional();
        Optional<LocalDate> until = basis.inForceUntil().asOptional();
        if (from.isEmpty() && until.isEmpty()) {
            return act;
        }
        String key = until.isEmpty() ? "basis.from" : from.isEmpty() ? "basis.until" : "basis.between";
        Map<String, Object> values = new TreeMap<>(Map.of("act", act));
        from.ifPresent(day -> values.put("from", BoundsInWords.from(day)));
        until.ifPresent(day -> values.put("until", BoundsInWords.until(day)));
        return Lexicon.fill(language, Lexicon.word(key), values);
    }

    private String nestedOrUnknown(Record row, Language language) {
        String told = nested(row, language, NAMING);
        return told.isEmpty() ? Lexicon.word(language, "fact.missing") : told;
    }

    /** A record inside a list, such as a notice or a change, by its fields of these kinds. */
    private String nested(Record row, Language language, Set<Holding> kinds) {
        RecordSchema<?> schema = RecordSchema.of(row.getClass());
        Object[] values = schema.values(row);
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            Field field = schema.fields().get(i);
            if (kinds.contains(field.holding())
                    && !field.list()
                    && values[i] instanceof Fact<?> fact
                    && fact.isStated()) {
                parts.add(stated(fact, field, language));
            }
        }
        return String.join(", ", parts);
    }
}
