package kz.ereje.api.internal.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.api.Language;
import kz.ereje.model.Actor;
import kz.ereje.model.Asset;
import kz.ereje.model.Consent;
import kz.ereje.model.Contract;
import kz.ereje.model.Dossier;
import kz.ereje.model.Exhibit;
import kz.ereje.model.Meeting;
import kz.ereje.model.Territory;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Term;
import kz.ereje.model.schema.RecordSchema;

/**
 * What the records of a dossier are called by people: by their names, and what has no name by its kind and its day. Ids are for the maker of
 * the file.
 */
final class Names {

    private final Map<String, Map<String, Record>> byId = new ConcurrentHashMap<>();
    private final Dossier dossier;

    Names(Dossier dossier) {
        this.dossier = dossier;
    }

    /** What the record with this id is called; the id itself where the dossier does not hold it. */
    String of(Class<?> type, String id, Language language) {
        Record record = records(type).get(id);
        return record == null ? "«" + id + "»" : of(record, language);
    }

    private Map<String, Record> records(Class<?> type) {
        return byId.computeIfAbsent(list(type), list -> {
            Map<String, Record> records = new HashMap<>();
            in(list).forEach(record ->
                    records.put(RecordSchema.of(record.getClass()).id(record), record));
            return records;
        });
    }

    private static String list(Class<?> type) {
        return Decision.class.isAssignableFrom(type)
                ? "decisions"
                : type == Territory.class ? "territories" : type.getSimpleName().toLowerCase(Locale.ROOT) + "s";
    }

    private List<? extends Record> in(String list) {
        return switch (list) {
            case "actors" -> dossier.actors();
            case "assets" -> dossier.assets();
            case "territories" -> dossier.territories();
            case "contracts" -> dossier.contracts();
            case "meetings" -> dossier.meetings();
            case "consents" -> dossier.consents();
            case "exhibits" -> dossier.exhibits();
            default -> dossier.decisions().stream().map(Record.class::cast).toList();
        };
    }

    /** What a record is called. */
    String of(Record record, Language language) {
        if (record instanceof Actor actor) {
            return named(actor.name(), "ActorKind", actor.kind(), "actors", language);
        }
        if (record instanceof Asset asset) {
            return named(asset.name(), "AssetKind", asset.kind(), "assets", language);
        }
        if (record instanceof Territory territory) {
            return named(territory.name(), "TerritoryKind", territory.kind(), "territories", language);
        }
        if (record instanceof Meeting meeting) {
            String kind = term("MeetingKind", meeting.kind(), language).orElse(word("meetings", language));
            return dated(meeting.date(), kind, false, language);
        }
        if (record instanceof Contract contract) {
            return dated(
                    contract.date(),
                    with("contracts", term("ContractType", contract.type(), language), language),
                    true,
                    language);
        }
        if (record instanceof Consent consent) {
            Optional<String> body = consent.givenBy().asOptional().map(by -> of(Actor.class, by.id(), language));
            return dated(consent.date(), with("consents", body, language), true, language);
        }
        if (record instanceof Exhibit exhibit) {
            return exhibit(exhibit, language);
        }
        return record instanceof Decision decision ? decision(decision, language) : "";
    }

    /** A paper by its title, else by what it is, with its number and its day: «протокол № 3 от 23 января 2026 года». */
    private static String exhibit(Exhibit exhibit, Language language) {
        String what = exhibit.title()
                .asOptional()
                .map(Lexicon::quoted)
                .or(() -> term("ExhibitKind", exhibit.kind(), language))
                .orElseGet(() -> word("exhibits", language));
        String numbered = exhibit.number()
                .asOptional()
                .map(number -> what + " № " + number)
                .orElse(what);
        return dated(exhibit.date(), numbered, true, language);
    }

    /** The body that gave or refused a consent, and the day: «собрание местного сообщества, 23 января 2026 года». */
    String consent(String id, Language language) {
        if (!(records(Consent.class).get(id) instanceof Consent consent)) {
            return word("consents", language);
        }
        String told = Stream.of(
                        consent.givenBy().asOptional().map(body -> of(Actor.class, body.id(), language)),
                        consent.date().asOptional().map(day -> Lexicon.day(language, day)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return told.isEmpty() ? Lexicon.word(language, "consent.of-nobody") : told;
    }

    /** A decision by its title, else by its kind, with its day. */
    private static String decision(Decision decision, Language language) {
        Optional<String> title = decision.particulars().title().asOptional();
        String kind = Lexicon.in(
                language, Lexicon.label("DecisionKind:" + decision.kind().token()));
        return title.map(Lexicon::quoted)
                .orElseGet(() -> dated(
                        decision.particulars().date(), with("decisions", Optional.of(kind), language), true, language));
    }

    private static String named(
            Fact<String> name, String vocabulary, Fact<? extends Term> kind, String list, Language language) {
        return name.asOptional().or(() -> term(vocabulary, kind, language)).orElseGet(() -> word(list, language));
    }

    private static Optional<String> term(String vocabulary, Fact<? extends Term> kind, Language language) {
        return kind.asOptional().map(term -> Lexicon.in(language, Lexicon.label(vocabulary + ":" + term.token())));
    }

    private static String with(String list, Optional<String> of, Language language) {
        String record = word(list, language);
        return of.map(text -> Lexicon.fill(language, Lexicon.word("record.of"), Map.of("record", record, "of", text)))
                .orElse(record);
    }

    private static String dated(Fact<LocalDate> day, String what, boolean paper, Language language) {
        return day.asOptional()
                .map(known -> Lexicon.dated(language, known, what, paper))
                .orElse(what);
    }

    private static String word(String list, Language language) {
        return Lexicon.word(language, "record." + list);
    }
}
