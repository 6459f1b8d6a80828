package kz.ereje.report.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.ereje.model.Actor;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Asset;
import kz.ereje.model.AssetUse;
import kz.ereje.model.Contract;
import kz.ereje.model.Dossier;
import kz.ereje.model.Exhibit;
import kz.ereje.model.ExhibitKind;
import kz.ereje.model.OwnerLevel;
import kz.ereje.model.Showing;
import kz.ereje.model.decision.ContractedDecision;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.Particulars;
import kz.ereje.model.decision.PropertyDecision;
import kz.ereje.model.decision.PropertyDispute;
import kz.ereje.model.decision.UseControl;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.schema.RecordSchema;
import kz.ereje.report.year.YearAnswer.Gap;

/**
 * The gaps beside the records of one dossier. For one thread.
 *
 * @param source the file
 * @param dossier the dossier
 * @param ways its facts
 * @param year the year
 * @param into where they are added
 */
record DossierGaps(String source, Dossier dossier, Ways ways, int year, UnitYear into) {

    private static final Set<AssetUse> IN_USE = Set.of(AssetUse.PROPER, AssetUse.MISUSED, AssetUse.INEFFICIENT);

    private static final Set<ActorKind> OFFICE =
            Set.of(ActorKind.OFFICE, ActorKind.AKIM, ActorKind.ACTING_AKIM, ActorKind.DEPUTY_AKIM);

    /** The days on which what was decided was done. */
    private static final List<String> PERFORMED = List.of("executedOn", "renderedOn", "consideredOn", "passedOn");

    void add(List<Judged> decisions) {
        if (decisions.isEmpty()) {
            return;
        }
        decisions.forEach(this::decision);
        Judged words = decisions.get(0);
        dossier.assets().stream()
                .filter(this::isInUse)
                .forEach(asset -> into.assets.add(key(asset), gap(words, asset)));
        dossier.contracts().stream()
                .filter(contract -> ways.value(contract.date())
                        .map(day -> day.getYear() == year)
                        .orElse(true))
                .forEach(contract -> into.contracts.add(key(contract), gap(words, contract)));
    }

    private Gap gap(Judged words, Asset asset) {
        return new Gap(source, asset.id(), words.owner(asset.use()), Said.phrase("year.gap.asset", endOfYear()));
    }

    private Gap gap(Judged words, Contract contract) {
        return new Gap(
                source, contract.id(), words.owner(contract.date()), Said.phrase("year.gap.contract", endOfYear()));
    }

    private Said endOfYear() {
        return Said.same(Integer.toString(year));
    }

    private void decision(Judged judged) {
        Decision decision = judged.result().decision();
        if (isTaken(judged)) {
            if (decision instanceof PropertyDecision property && !isFinding(decision)) {
                record(property.asset()).ifPresent(asset -> into.assets.decided(key((Asset) asset)));
            }
            if (decision instanceof ContractedDecision contracted) {
                record(contracted.contract()).ifPresent(contract -> into.contracts.decided(key((Contract) contract)));
            }
            numbered(judged, decision);
        }
        performed(judged, decision);
    }

    private Optional<Record> record(Fact<? extends Ref<?>> fact) {
        return ways.value(fact).flatMap(ref -> ways.record(fact, ref));
    }

    /** A finding about property is no decision by which it is used. */
    private static boolean isFinding(Decision decision) {
        return decision instanceof UseControl || decision instanceof PropertyDispute;
    }

    /** Whether it was surely taken, by the end of the year. */
    private boolean isTaken(Judged judged) {
        Particulars particulars = judged.result().decision().particulars();
        Optional<LocalDate> day = ways.value(particulars.date());
        Optional<LocalDate> checked = ways.value(dossier.checkedOn());
        return day.isPresent()
                && checked.isPresent()
                && !day.get().isAfter(checked.get())
                && day.get().getYear() <= year
                && !ways.value(particulars.withoutDecision()).orElse(false)
                && !ways.isNone(particulars.signedBy());
    }

    private boolean isInUse(Asset asset) {
        return ways.value(asset.use()).filter(IN_USE::contains).isPresent()
                && !ways.isNone(asset.owner())
                && ways.value(asset.owner())
                        .map(OwnerLevel.SELF_GOVERNMENT::equals)
                        .orElse(true)
                && ways.value(asset.ownerTerritory())
                        .map(dossier.unit()::equals)
                        .orElse(true);
    }

    /** Files name the same property by the same name; what has none is known in its own file only. */
    private String key(Asset asset) {
        return ways.value(asset.name()).map(Names::folded).orElse(source + "#" + asset.id());
    }

    /** Contracts have no names: the same day, purpose and counterparty are the same contract. */
    private String key(Contract contract) {
        Optional<String> with = record(contract.counterparty())
                .map(Actor.class::cast)
                .flatMap(actor -> ways.value(actor.name()))
                .map(Names::folded);
        Optional<LocalDate> day = ways.value(contract.date());
        return day.isPresent()
                        && with.isPresent()
                        && ways.value(contract.type()).isPresent()
                ? day.get() + " " + ways.value(contract.type()).get().token() + " " + with.get()
                : source + "#" + contract.id();
    }

    /** The number stands on the paper of the decision itself: one that shows it, is an act, and bears its day. */
    private void numbered(Judged judged, Decision decision) {
        LocalDate day = ways.value(decision.particulars().date()).orElseThrow();
        Fact<?> kind = ways.end(decision, "decidedBy.kind");
        Fact<?> territory = ways.end(decision, "decidedBy.territory");
        boolean own = ways.value(kind)
                        .filter(each -> each instanceof ActorKind body && OFFICE.contains(body))
                        .isPresent()
                && ways.value(territory).filter(dossier.unit()::equals).isPresent();
        if (!own || day.getYear() != year) {
            return;
        }
        List<String> numbers = exhibits(decision)
                .filter(exhibit -> ways.value(exhibit.kind())
                        .filter(ExhibitKind.DECISION::equals)
                        .isPresent())
                .filter(exhibit ->
                        ways.value(exhibit.date()).filter(day::equals).isPresent())
                .flatMap(exhibit -> ways.value(exhibit.number()).stream())
                .distinct()
                .toList();
        if (numbers.isEmpty()) {
            into.unnumbered++;
        }
        numbers.forEach(number -> into.numbers.add(source, decision.id(), judged.name(), number, day));
    }

    private Stream<Exhibit> exhibits(Decision decision) {
        List<String> ids = ways.value(decision.particulars().shownBy()).orElse(List.of()).stream()
                .map(Showing::exhibit)
                .flatMap(exhibit -> ways.value(exhibit).map(Ref::id).stream())
                .toList();
        return dossier.exhibits().stream().filter(exhibit -> ids.contains(exhibit.id()));
    }

    /** Of decisions of the year, or of no known day, the days that are not known. */
    private void performed(Judged judged, Decision decision) {
        Fact<LocalDate> date = decision.particulars().date();
        if (ways.value(date).map(day -> day.getYear() != year).orElse(false)) {
            return;
        }
        RecordSchema<?> schema = RecordSchema.of(Ways.record(decision).getClass());
        Stream.concat(
                        Stream.of(date),
                        PERFORMED.stream()
                                .filter(schema::has)
                                .map(name -> Objects.requireNonNull(schema.fact(Ways.record(decision), name))))
                .filter(fact -> !ways.isKnown(fact) && !ways.isNone(fact))
                .forEach(fact -> into.performed.add(new Gap(
                        source, decision.id(), judged.name(), Said.phrase("year.gap.performed", judged.label(fact)))));
    }
}
