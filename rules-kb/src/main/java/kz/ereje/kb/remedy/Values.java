package kz.ereje.kb.remedy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.ereje.kb.act.RemedyStep;
import kz.ereje.kb.act.Stated;
import kz.ereje.kb.concept.Days;
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
import kz.ereje.model.schema.Draft;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.RecordSchema;

/** Giving a fact a lawful value: a word of the vocabulary, yes or no, or what {@code @akim} and the like stand for. */
record Values(ProposalDraft proposal) {

    /** A placeholder for an act, a ground or a programme that a person has to name. */
    private static final String TO_BE_NAMED = "…";

    /** Sets the fact that the step names; false where there is none or its value cannot be found. */
    boolean set(RemedyStep.SetFact step) {
        return owner(step.owner())
                .map(record -> set(record, step.fact(), step.value()))
                .orElse(false);
    }

    private Optional<Record> owner(RemedyStep.Owner owner) {
        return switch (owner) {
            case DOSSIER -> Optional.of(proposal.dossier());
            case DECISION -> Optional.of((Record) proposal.decision());
            case MEETING -> new Meetings(proposal).meeting().map(meeting -> meeting);
            case CONTRACT -> contract().map(contract -> contract);
            case ASSET ->
                proposal.decision() instanceof PropertyDecision about
                        ? ProposalDraft.referred(
                                        about.asset(), proposal.dossier().assets(), Asset::id)
                                .map(asset -> asset)
                        : Optional.empty();
        };
    }

    private Optional<Contract> contract() {
        return proposal.decision() instanceof ContractedDecision about
                ? ProposalDraft.referred(about.contract(), proposal.dossier().contracts(), Contract::id)
                : Optional.empty();
    }

    private boolean set(Record owner, String name, Stated stated) {
        RecordSchema<?> schema = RecordSchema.of(owner.getClass());
        Object[] values = schema.values(owner);
        for (int i = 0; i < values.length; i++) {
            Field field = schema.fields().get(i);
            if (field.holding() == Field.Holding.PARTICULARS) {
                if (RecordSchema.of(Particulars.class).fields().stream()
                        .anyMatch(part -> part.name().equals(name))) {
                    return set((Record) values[i], name, stated);
                }
            } else if (field.name().equals(name)) {
                return set(field, (Fact<?>) values[i], stated);
            }
        }
        return false;
    }

    private boolean set(Field field, Fact<?> before, Stated stated) {
        Optional<Fact<?>> after = after(field, before, stated);
        boolean open = stated instanceof Stated.Meant meant && meant.open();
        after.ifPresent(value -> {
            if (open) {
                proposal.setOpen(before, value);
            } else {
                proposal.setChecked(before, value);
            }
        });
        return after.isPresent();
    }

    private Optional<Fact<?>> after(Field field, Fact<?> before, Stated stated) {
        if (stated instanceof Stated.Meant meant) {
            return meant(meant, before).map(Fact::of);
        } else if (stated instanceof Stated.Word word) {
            return Optional.of(Fact.of(word(field, word.token())));
        }
        return Optional.of(stated instanceof Stated.None ? Fact.none() : Fact.of(List.of()));
    }

    private static Object word(Field field, String token) {
        return field.holding() == Field.Holding.FLAG ? Boolean.valueOf(token) : term(field.type(), token);
    }

    /** The word of the vocabulary with this token. */
    @SuppressWarnings("unchecked")
    private static <T> T term(Class<T> type, String token) {
        return (T) Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Term) constant).token().equals(token))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type.getSimpleName() + " has no word " + token));
    }

    private Optional<?> meant(Stated.Meant meant, Fact<?> before) {
        return switch (meant) {
            case AKIM -> proposal.body(ActorKind.AKIM);
            case OFFICE -> proposal.body(ActorKind.OFFICE);
            case DISTRICT_AKIMAT -> proposal.body(ActorKind.DISTRICT_AKIMAT);
            case ASSEMBLY -> proposal.body(ActorKind.ASSEMBLY).map(assembly -> more(before, assembly));
            case COMMUNAL_ENTITY -> communalEntity();
            case UNIT -> Optional.of(proposal.dossier().unit());
            case TODAY -> proposal.today();
            case VALUED -> valued();
            case OPEN -> Optional.of(TO_BE_NAMED);
            case OPEN_DAY -> upkeepEnd();
            case BASIS -> Optional.of(basis(before));
            case KAZAKH -> Optional.of(more(before, SealLanguage.KAZAKH));
            case LET_OUT -> contract().map(this::letOut);
            case DISCLOSED -> {
                Meetings meetings = new Meetings(proposal);
                yield meetings.meeting().map(meetings::disclosed);
            }
        };
    }

    /** The functions of a contract that the broken rule does not name: those that the act itself lets out. */
    private List<OfficeFunction> letOut(Contract contract) {
        List<?> outsourced = proposal.said("functions");
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
                .flatMap(kind -> proposal.existing(kind).stream())
                .findFirst();
    }

    /** The contract of sale is concluded after the valuation, and not in the past. */
    private Optional<LocalDate> valued() {
        return proposal.decision() instanceof Privatisation sale
                ? sale.valuedOn()
                        .asOptional()
                        .flatMap(valued -> proposal.today().map(today -> later(valued, today)))
                : Optional.empty();
    }

    /** Upkeep and safekeeping go on at least until the property passes to another, and begin with the decision. */
    private Optional<LocalDate> upkeepEnd() {
        if (!(proposal.decision() instanceof Withdrawal withdrawal)) {
            return Optional.empty();
        }
        Stream<LocalDate> days = Stream.of(
                        withdrawal.passedOn(), withdrawal.particulars().date())
                .flatMap(day -> day.asOptional().stream());
        return proposal.today().map(today -> days.reduce(today, Values::later));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The act that governs the matter is for a person to name [2]; the acts that are not in force any more are struck out. */
    private List<Object> basis(Fact<?> before) {
        LegalBasis named = Draft.of(LegalBasis.class)
                .set("act", TO_BE_NAMED)
                .set("inForceFrom", proposal.terms().day("binds-large-from"))
                .set("inForceUntil", Fact.none())
                .build();
        List<Object> acts = new ArrayList<>();
        if (before instanceof Fact.Known<?> known && known.value() instanceof List<?> list) {
            list.stream().filter(act -> !lapsed((LegalBasis) act)).forEach(acts::add);
        }
        acts.add(named);
        return List.copyOf(acts);
    }

    private boolean lapsed(LegalBasis act) {
        return Stream.of(
                        proposal.today(),
                        proposal.decision().particulars().date().asOptional())
                .flatMap(Optional::stream)
                .anyMatch(day -> Days.after(Fact.of(day), act.inForceUntil()).isYes());
    }
}
