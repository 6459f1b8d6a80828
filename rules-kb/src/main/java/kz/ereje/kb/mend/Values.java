package kz.ereje.kb.mend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.ereje.model.Actor;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Asset;
import kz.ereje.model.Contract;
import kz.ereje.model.LegalBasis;
import kz.ereje.model.OfficeFunction;
import kz.ereje.model.decision.ContractedDecision;
import kz.ereje.model.decision.Particulars;
import kz.ereje.model.decision.Privatisation;
import kz.ereje.model.decision.PropertyDecision;
import kz.ereje.model.decision.SealLanguage;
import kz.ereje.model.decision.Withdrawal;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.fact.Term;
import kz.ereje.model.shape.Draft;
import kz.ereje.model.shape.Shape;
import kz.ereje.model.shape.Slot;

/** Giving a fact a lawful value: a word of the vocabulary, yes or no, or what {@code @akim} and the like stand for. */
record Values(Bench bench) {

    /** Holds the place of an act, a ground or a programme that a person has to name. */
    private static final String TO_BE_NAMED = "…";

    private static final String REGULATION =
            "Аудандық маңызы бар қала, ауыл, кент, ауылдық округ әкімінің аппараты туралы үлгі ереже (V1700015632)";

    /** Sets the fact with this address, {@code decision.signedBy}; false where there is none or its value cannot be told. */
    boolean set(String address, Object stated) {
        String owner = address.substring(0, address.indexOf('.'));
        String name = address.substring(owner.length() + 1);
        return owner(owner).map(record -> set(record, name, stated)).orElse(false);
    }

    private Optional<Record> owner(String owner) {
        return switch (owner) {
            case "dossier" -> Optional.of(bench.dossier());
            case "decision" -> Optional.of((Record) bench.decision());
            case "meeting" -> new Meetings(bench).meeting().map(meeting -> meeting);
            case "contract" -> contract().map(contract -> contract);
            case "asset" ->
                bench.decision() instanceof PropertyDecision about
                        ? Bench.referred(about.asset(), bench.dossier().assets(), Asset::id)
                                .map(asset -> asset)
                        : Optional.empty();
            default -> throw new IllegalStateException("The catalogue mends something of " + owner);
        };
    }

    private Optional<Contract> contract() {
        return bench.decision() instanceof ContractedDecision about
                ? Bench.referred(about.contract(), bench.dossier().contracts(), Contract::id)
                : Optional.empty();
    }

    private boolean set(Record owner, String name, Object stated) {
        Shape<?> shape = Shape.of(owner.getClass());
        Object[] values = shape.values(owner);
        for (int i = 0; i < values.length; i++) {
            Slot slot = shape.slots().get(i);
            if (slot.holding() == Slot.Holding.PARTICULARS) {
                if (Shape.of(Particulars.class).slots().stream()
                        .anyMatch(part -> part.name().equals(name))) {
                    return set((Record) values[i], name, stated);
                }
            } else if (slot.name().equals(name)) {
                return set(slot, (Fact<?>) values[i], stated);
            }
        }
        return false;
    }

    private boolean set(Slot slot, Fact<?> before, Object stated) {
        Optional<Fact<?>> after = after(slot, before, stated);
        boolean open = String.valueOf(stated).startsWith("@open");
        after.ifPresent(value -> {
            if (open) {
                bench.setOpen(before, value);
            } else {
                bench.set(before, value);
            }
        });
        return after.isPresent();
    }

    private Optional<Fact<?>> after(Slot slot, Fact<?> before, Object stated) {
        if (stated instanceof List<?> list) {
            return Optional.of(Fact.of(List.copyOf(list)));
        }
        String word = stated.toString();
        if (word.startsWith("@")) {
            return meant(word, before).map(Fact::of);
        }
        if (word.equals("none")) {
            return Optional.of(Fact.none());
        }
        return Optional.of(
                Fact.of(slot.holding() == Slot.Holding.FLAG ? Boolean.valueOf(word) : term(slot.type(), word)));
    }

    /** The word of the vocabulary with this token. */
    @SuppressWarnings("unchecked")
    static <T> T term(Class<T> type, String token) {
        return (T) Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Term) constant).token().equals(token))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type.getSimpleName() + " has no word " + token));
    }

    private Optional<?> meant(String word, Fact<?> before) {
        return switch (word) {
            case "@akim" -> bench.body(ActorKind.AKIM);
            case "@office" -> bench.body(ActorKind.OFFICE);
            case "@district-akimat" -> bench.body(ActorKind.DISTRICT_AKIMAT);
            case "@assembly" -> bench.body(ActorKind.ASSEMBLY).map(assembly -> more(before, assembly));
            case "@communal-entity" -> communalEntity();
            case "@unit" -> Optional.of(bench.dossier().unit());
            case "@today" -> bench.today();
            case "@valued" -> valued();
            case "@open" -> Optional.of(TO_BE_NAMED);
            case "@open-day" -> upkeepEnd();
            case "@regulation" -> regulation(before);
            case "@kazakh" -> Optional.of(more(before, SealLanguage.KAZAKH));
            case "@let-out" -> contract().map(this::letOut);
            case "@disclosed" -> {
                Meetings meetings = new Meetings(bench);
                yield meetings.meeting().map(meetings::disclosed);
            }
            default -> throw new IllegalStateException("The catalogue mends with " + word);
        };
    }

    /** The functions of a contract that the broken rule does not name: those that the act itself lets out. */
    private List<OfficeFunction> letOut(Contract contract) {
        List<?> outsourced = bench.said("functions");
        return outsourced.isEmpty()
                ? List.of()
                : contract.functions().asOptional().orElse(List.of()).stream()
                        .filter(function -> !outsourced.contains(function))
                        .toList();
    }

    private static List<Object> more(Fact<?> before, Object element) {
        Set<Object> elements = new LinkedHashSet<>();
        if (before instanceof Fact.Known<?> known && known.value() instanceof List<?> list) {
            elements.addAll(list);
        }
        elements.add(element);
        return List.copyOf(new ArrayList<>(elements));
    }

    private Optional<Ref<Actor>> communalEntity() {
        return Stream.of(ActorKind.COMMUNAL_INSTITUTION, ActorKind.COMMUNAL_ENTERPRISE)
                .flatMap(kind -> bench.existing(kind).stream())
                .findFirst();
    }

    /** The contract of sale is concluded after the valuation, and not in the past. */
    private Optional<LocalDate> valued() {
        return bench.decision() instanceof Privatisation sale
                ? sale.valuedOn().asOptional().flatMap(valued -> bench.today().map(today -> later(valued, today)))
                : Optional.empty();
    }

    /** Upkeep and safekeeping go on at least until the property passes to another, and begin with the decision. */
    private Optional<LocalDate> upkeepEnd() {
        if (!(bench.decision() instanceof Withdrawal withdrawal)) {
            return Optional.empty();
        }
        Stream<LocalDate> days = Stream.of(
                        withdrawal.passedOn(), withdrawal.particulars().date())
                .flatMap(day -> day.asOptional().stream());
        return bench.today().map(today -> days.reduce(today, Values::later));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The Model Regulation itself is an act that a decision of the office can rest on, from the day it binds the unit [order.4]. */
    private Optional<List<Object>> regulation(Fact<?> before) {
        LegalBasis basis = Draft.of(LegalBasis.class)
                .set("act", REGULATION)
                .set("inForceFrom", bench.terms().day("binds-all-from"))
                .set("inForceUntil", Fact.none())
                .build();
        return Optional.of(more(before, basis));
    }
}
