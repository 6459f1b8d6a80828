package kz.ereje.properties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import kz.ereje.model.Actor;
import kz.ereje.model.Asset;
import kz.ereje.model.Consent;
import kz.ereje.model.Contract;
import kz.ereje.model.Dossier;
import kz.ereje.model.Exhibit;
import kz.ereje.model.InvalidDossierException;
import kz.ereje.model.Meeting;
import kz.ereje.model.Showing;
import kz.ereje.model.Territory;
import kz.ereje.model.change.Change;
import kz.ereje.model.change.Changes;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.model.fact.Bounds;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.schema.Draft;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.Field.Holding;
import kz.ereje.model.schema.RecordSchema;

/** The missing facts of a dossier, and dossiers in which some of them were found out. */
final class Gaps {

    private static final List<LocalDate> CHANGES_OF_LAW =
            List.of(LocalDate.of(2018, 1, 1), LocalDate.of(2019, 6, 1), LocalDate.of(2024, 8, 11));

    private final Dossier dossier;
    private final Map<Class<?>, List<String>> known;
    private final List<Gap> gaps = new ArrayList<>();
    private final List<LocalDate> days = new ArrayList<>();

    /** A missing fact, or one of which bounds alone are stated, and what it could hold. */
    record Gap(Fact<?> fact, Field field) {}

    Gaps(Dossier dossier) {
        this.dossier = dossier;
        this.known = Map.of(
                Territory.class,
                        dossier.territories().stream().map(Territory::id).toList(),
                Actor.class, dossier.actors().stream().map(Actor::id).toList(),
                Asset.class, dossier.assets().stream().map(Asset::id).toList(),
                Contract.class, dossier.contracts().stream().map(Contract::id).toList(),
                Meeting.class, dossier.meetings().stream().map(Meeting::id).toList(),
                DecisionKind.class,
                        dossier.decisions().stream()
                                .map(decision -> decision.kind().name())
                                .toList());
        look(dossier);
        days.sort(Comparator.naturalOrder());
    }

    List<Gap> all() {
        return gaps;
    }

    private void look(Record owner) {
        RecordSchema<?> schema = RecordSchema.of(owner.getClass());
        Object[] values = schema.values(owner);
        for (int i = 0; i < values.length; i++) {
            Field field = schema.fields().get(i);
            if (values[i] instanceof Fact<?> fact && fact.isMissing() && !isAskedByNobody(field)) {
                gaps.add(new Gap(fact, field));
            }
            Object value = values[i] instanceof Fact.Known<?> known ? known.value() : values[i];
            if (value instanceof LocalDate day) {
                days.add(day);
            }
            if (field.holding() == Holding.PARTICULARS) {
                look((Record) value);
            } else if (field.holding() == Holding.RECORD && value instanceof List<?> members) {
                members.forEach(member -> look((Record) member));
            }
        }
    }

    /** What shows the facts, and what a decision is worth, is no fact that a rule asks for. */
    private static boolean isAskedByNobody(Field field) {
        return field.holding() == Holding.AMOUNT
                || field.type() == Showing.class
                || field.owner() == Showing.class
                || field.owner() == Exhibit.class;
    }

    /** The dossier with the gaps of this kind filled at random; empty where the values contradict each other. */
    Optional<Dossier> filled(Random random, Predicate<Gap> which) {
        List<Change> changes = new ArrayList<>();
        gaps.stream().filter(which).filter(this::fillable).forEach(gap -> {
            boolean asked = gap.field().type() == Consent.class;
            changes.add(Change.set(gap.fact(), asked ? Fact.of(consents(changes, random, gap)) : value(random, gap)));
        });
        return with(changes);
    }

    /** A consent cannot turn out to be for a decision that lists other consents only, nor for one where it says for which asset or matter it is. */
    private boolean fillable(Gap gap) {
        if (gap.field().name().equals("withoutDecision")) {
            return isUnsigned(gap);
        }
        return gap.field().type() != Decision.class
                || (!isGeneral(consent(gap)) && !decisionsOf(gap).isEmpty());
    }

    /** That no decision was taken can be found out only where nobody is said to have signed one. */
    private boolean isUnsigned(Gap gap) {
        FactPath owner = Objects.requireNonNull(gap.fact().path().parent());
        return dossier.decisions().get(owner.position()).particulars().signedBy() instanceof Fact.None<?>;
    }

    private static boolean isGeneral(Consent consent) {
        return consent.asset().isKnown() || consent.matter().isKnown();
    }

    private Consent consent(Gap gap) {
        FactPath owner = Objects.requireNonNull(gap.fact().path().parent());
        return dossier.consents().get(owner.position());
    }

    private List<String> decisionsOf(Gap gap) {
        Ref<Consent> consent = Ref.to(consent(gap).id());
        return dossier.decisions().stream()
                .filter(decision -> decision.particulars()
                        .consents()
                        .passes(listed -> listed.contains(consent))
                        .isYes())
                .map(Decision::id)
                .toList();
    }

    /** The papers may turn out to hold consents of which nothing was told. */
    private List<Ref<Consent>> consents(List<Change> changes, Random random, Gap gap) {
        FactPath owner = Objects.requireNonNull(gap.fact().path().parent());
        String decision = dossier.decisions().get(owner.position()).id();
        List<Ref<Consent>> listed = new ArrayList<>();
        for (Consent told : dossier.consents()) {
            if (told.decision().equalTo(Ref.to(decision)).isYes() || random.nextInt(4) == 0) {
                listed.add(Ref.to(told.id()));
            }
        }
        for (String body : List.of("own-assembly", "own-district-akim")) {
            if (random.nextBoolean()
                    && known.getOrDefault(Actor.class, List.of()).contains(body)) {
                FactPath list = FactPath.ROOT.field("consents");
                long added = changes.stream()
                        .filter(change -> list.equals(change.path().parent()))
                        .count();
                String id = "found-" + (dossier.consents().size() + added);
                changes.add(Change.added(
                        list.element(dossier.consents().size() + (int) added),
                        Draft.of(Consent.class, id)
                                .set("givenBy", body)
                                .set("granted", true)
                                .set("date", LocalDate.of(2016, 1, 1))
                                .set("decision", decision)
                                .set("quorum", true)
                                .set("majority", true)
                                .build()));
                listed.add(Ref.to(id));
            }
        }
        return List.copyOf(listed);
    }

    /** The dossier with this gap filled at random. */
    Optional<Dossier> filled(Random random, FactPath gap) {
        return filled(random, candidate -> candidate.fact().path().equals(gap));
    }

    private Optional<Dossier> with(List<Change> changes) {
        try {
            return Optional.of(Changes.applied(dossier, changes));
        } catch (InvalidDossierException e) {
            return Optional.empty();
        }
    }

    /** Days lie near one that the papers name, or near one on which the law changed: that is where boundaries are. */
    private Fact<?> value(Random random, Gap gap) {
        boolean ofLaw = days.isEmpty() || random.nextInt(4) == 0;
        List<LocalDate> near = ofLaw ? CHANGES_OF_LAW : days;
        LocalDate around = near.get(random.nextInt(near.size()));
        if (gap.fact() instanceof Fact.Within<?> within) {
            return Fact.of(within(random, within.bounds(), around));
        }
        if (gap.field().type() == Decision.class) {
            List<String> listing = decisionsOf(gap);
            return Fact.of(Ref.to(listing.get(random.nextInt(listing.size()))));
        }
        return RandomDossiers.fact(random, gap.field(), around, known);
    }

    /** An end, or a day near another that lies within. */
    private static Object within(Random random, Bounds<?> bounds, LocalDate around) {
        if (bounds.first() instanceof LocalDate first && bounds.last() instanceof LocalDate last) {
            LocalDate near = around.plusDays(random.nextInt(25) - 12L);
            return near.isBefore(first) ? first : near.isAfter(last) ? last : near;
        }
        return random.nextBoolean() ? bounds.first() : bounds.last();
    }
}
