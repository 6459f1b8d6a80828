package kz.ereje.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Mode;
import kz.ereje.api.Outcome;
import kz.ereje.api.ProvisionResult;
import kz.ereje.api.Remarks;
import kz.ereje.api.Report;
import kz.ereje.model.Dossier;
import kz.ereje.model.InvalidDossierException;
import kz.ereje.model.change.Change;
import kz.ereje.model.change.Changes;
import kz.ereje.model.decision.Particulars;
import kz.ereje.model.fact.Bounds;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.schema.Field.Holding;
import kz.ereje.model.schema.RecordSchema;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;

/** A day known by its year, a population known by a threshold: what is answered with no more than that holds for every exact value. */
class WithinProperties {

    private static final ComplianceChecker CHECKER = ComplianceChecker.create(Mode.ENGINE);
    private static final ComplianceChecker DIRECT = ComplianceChecker.create(Mode.DIRECT);
    private static final Set<Outcome> DECIDED = EnumSet.of(Outcome.COMPLIANT, Outcome.VIOLATED, Outcome.NOT_APPLICABLE);
    private static int held;
    private static int decided;

    /** A dossier in which of one fact bounds alone are stated. */
    private record Bounded(Dossier dossier, Fact<?> fact, Bounds<?> bounds) {

        static Optional<Bounded> of(Dossier dossier, Random random) {
            List<Fact<?>> facts = new ArrayList<>();
            look(dossier, facts);
            if (facts.isEmpty()) {
                return Optional.empty();
            }
            Fact<?> fact = facts.get(random.nextInt(facts.size()));
            Bounds<?> bounds = fact instanceof Fact.Within<?> within ? within.bounds() : around(fact, random);
            return with(dossier, fact, bounds).map(changed -> new Bounded(changed, fact, bounds));
        }

        private static Bounds<?> around(Fact<?> fact, Random random) {
            Object value = ((Fact.Known<?>) fact).value();
            return value instanceof LocalDate day
                    ? SomeBounds.of(random, day.minusDays(random.nextInt(12)))
                    : SomeBounds.of(random, (Integer) value);
        }

        private static void look(Record owner, List<Fact<?>> facts) {
            RecordSchema<?> schema = RecordSchema.of(owner.getClass());
            for (int i = 0; i < schema.fields().size(); i++) {
                Object value = schema.value(owner, i);
                if (value instanceof Fact<?> fact && schema.fields().get(i).bounded() && fact.isStated()) {
                    facts.add(fact);
                }
                Object inside = value instanceof Fact.Known<?> known ? known.value() : value;
                if (inside instanceof Particulars particulars) {
                    look(particulars, facts);
                } else if (inside instanceof List<?> list
                        && schema.fields().get(i).holding() == Holding.RECORD) {
                    list.forEach(member -> look((Record) member, facts));
                }
            }
        }

        /** Both ends, what lies in the middle, and some other value. */
        Stream<Object> exact(Random random) {
            if (bounds.first() instanceof LocalDate first && bounds.last() instanceof LocalDate last) {
                long days = last.toEpochDay() - first.toEpochDay();
                return Stream.of(
                        first, last, first.plusDays(days / 2), first.plusDays((long) (random.nextDouble() * days)));
            }
            int first = (Integer) bounds.first();
            int last = (Integer) bounds.last();
            return Stream.of(first, last, first + (last - first) / 2, first + random.nextInt(last - first));
        }

        /** Some closer bounds; none where there are no closer ones. */
        Optional<Bounds<?>> narrower(Random random) {
            Object[] ends = exact(random).skip(random.nextInt(2)).limit(3).toArray();
            Object one = ends[0];
            Object other = ends[ends.length - 1];
            try {
                return Optional.of(isBefore(one, other) ? Bounds.between(one, other) : Bounds.between(other, one));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        private static boolean isBefore(Object one, Object other) {
            return one instanceof LocalDate day ? day.isBefore((LocalDate) other) : (Integer) one < (Integer) other;
        }

        Optional<Dossier> with(Object value) {
            return with(dossier, fact, value);
        }

        private static Optional<Dossier> with(Dossier dossier, Fact<?> fact, Object value) {
            try {
                return Optional.of(Changes.applied(dossier, List.of(Change.set(fact, value))));
            } catch (InvalidDossierException e) {
                return Optional.empty();
            }
        }
    }

    @Property(tries = 3000)
    void whatIsDecidedWithinBoundsHoldsForEachValue(@ForAll long seed) {
        Random random = new Random(seed);
        bounded(seed, random).ifPresent(known -> {
            Report before = CHECKER.check(known.dossier());
            known.exact(random).flatMap(value -> known.with(value).stream()).forEach(after -> holds(before, after));
        });
    }

    @Property(tries = 1500)
    void closerBoundsTurnNothing(@ForAll long seed) {
        Random random = new Random(seed);
        bounded(seed, random).ifPresent(known -> {
            Report before = CHECKER.check(known.dossier());
            known.narrower(random).flatMap(known::with).ifPresent(after -> holds(before, after));
        });
    }

    @Property(tries = 500)
    void bothModesAndTheViolationsAgree(@ForAll long seed) {
        bounded(seed, new Random(seed)).map(Bounded::dossier).ifPresent(dossier -> {
            Report engine = CHECKER.check(dossier);
            assertThat(outcomes(DIRECT.check(dossier))).isEqualTo(outcomes(engine));
            assertThat(broken(CHECKER, dossier)).isEqualTo(broken(engine));
            assertThat(broken(DIRECT, dossier)).isEqualTo(broken(engine));
        });
    }

    private static Optional<Bounded> bounded(long seed, Random random) {
        return LivelyDossiers.ofCases().of(seed).flatMap(dossier -> Bounded.of(dossier, random));
    }

    /**
     * An exact value may contradict what is stated elsewhere, and then opens rows; and it may take the decision out of the act as a whole,
     * which then keeps nothing.
     */
    private static void holds(Report before, Dossier found) {
        Report after = CHECKER.check(found);
        if (!contradictions(before).containsAll(contradictions(after))) {
            return;
        }
        for (int i = 0; i < before.decisions().size(); i++) {
            DecisionResult earlier = before.decisions().get(i);
            DecisionResult later = after.decisions().get(i);
            for (int j = 0; j < earlier.provisions().size(); j++) {
                ProvisionResult row = earlier.provisions().get(j);
                ProvisionResult exact = later.provisions().get(j);
                boolean silenced = row.outcome() == Outcome.COMPLIANT
                        && exact.outcome() == Outcome.NOT_APPLICABLE
                        && !later.covered();
                if (DECIDED.contains(row.outcome()) && !silenced && !isDoubtedConsent(exact)) {
                    decided++;
                    assertThat(exact.outcome())
                            .as(() -> row.provision() + " of\n" + Dossiers.write(before.dossier()) + "\nand\n"
                                    + Dossiers.write(found))
                            .isEqualTo(row.outcome());
                    held += row.facts().stream().anyMatch(fact -> fact instanceof Fact.Within<?>) ? 1 : 0;
                }
            }
        }
    }

    /** A consent stands as long as it is not known that its meeting was called unlawfully; where it is, a lawyer has to judge. */
    private static boolean isDoubtedConsent(ProvisionResult row) {
        return row.outcome() == Outcome.UNDETERMINED
                && !Remarks.doubtsOf(row).isEmpty()
                && row.rules().stream()
                        .filter(rule -> rule.outcome() == Outcome.UNDETERMINED)
                        .allMatch(rule -> rule.id().endsWith("-consent"));
    }

    private static Set<String> contradictions(Report report) {
        Set<String> all = new HashSet<>();
        report.contradictions().forEach(each -> each.facts().forEach(fact -> all.add(each.id() + " " + fact.path())));
        return all;
    }

    private static List<String> outcomes(Report report) {
        return report.decisions().stream()
                .flatMap(decision -> decision.provisions().stream())
                .map(row -> row.provision() + " " + row.outcome() + " " + row.missing())
                .toList();
    }

    private static List<String> broken(Report report) {
        return report.violations().stream()
                .map(each -> each.decision() + " " + each.row().provision())
                .toList();
    }

    private static List<String> broken(ComplianceChecker checker, Dossier dossier) {
        return checker.violations(dossier).stream()
                .map(each -> each.decision() + " " + each.row().provision())
                .toList();
    }

    @AfterContainer
    static void someRowsRestOnBounds() {
        System.out.println("decided rows: " + decided + ", of them on bounds: " + held);
        assertThat(held).isGreaterThan(1000);
    }
}
