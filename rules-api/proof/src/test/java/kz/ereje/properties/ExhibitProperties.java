package kz.ereje.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.ereje.api.CheckOptions;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.OpenReason;
import kz.ereje.api.Outcome;
import kz.ereje.api.ProvisionResult;
import kz.ereje.api.Report;
import kz.ereje.model.Dossier;
import kz.ereje.model.Establishing;
import kz.ereje.model.Exhibit;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.schema.RecordSchema;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Where exhibits are demanded, nothing is kept by a bare statement, and nothing else changes: over all kinds of decision. */
class ExhibitProperties {

    private static final ComplianceChecker CHECKER = ComplianceChecker.create();
    private static final CheckOptions DEMANDED =
            CheckOptions.defaults().withoutRemedies().requiringExhibits();

    /** Where it is open whether the act binds at all, what holds no norm is unchecked. */
    private static final Set<Outcome> OPEN = EnumSet.of(Outcome.UNDETERMINED, Outcome.UNCHECKED);

    private static final Set<Outcome> DECIDED = EnumSet.of(Outcome.COMPLIANT, Outcome.NOT_APPLICABLE);

    @Provide
    Arbitrary<Dossier> dossiers() {
        return RandomDossiers.any();
    }

    @Property(tries = 1500)
    void whatIsKeptIsShown(@ForAll("dossiers") Dossier dossier) {
        Report free = CHECKER.check(dossier, CheckOptions.defaults().withoutRemedies());
        Report demanded = CHECKER.check(dossier, DEMANDED);
        for (int i = 0; i < free.decisions().size(); i++) {
            compare(free.decisions().get(i), demanded.decisions().get(i));
        }
    }

    private static void compare(DecisionResult free, DecisionResult demanded) {
        for (int i = 0; i < free.provisions().size(); i++) {
            ProvisionResult before = free.provisions().get(i);
            ProvisionResult after = demanded.provisions().get(i);
            if (DECIDED.contains(before.outcome()) && !before.statedOnly().isEmpty()) {
                assertThat(after.outcome()).isEqualTo(Outcome.UNDETERMINED);
                assertThat(after.openFor()).containsExactly(OpenReason.NOT_SHOWN);
                assertThat(after.facts()).containsAll(before.statedOnly());
            } else {
                assertThat(after.outcome()).as(before.toString()).isEqualTo(before.outcome());
            }
            assertThat(DECIDED.contains(after.outcome()) && !after.statedOnly().isEmpty())
                    .isFalse();
        }
    }

    @Property(tries = 300)
    void nothingIsKeptByWhatSomebodyStates(@ForAll("dossiers") Dossier dossier) {
        Report demanded = CHECKER.check(stated(dossier), DEMANDED);
        assertThat(demanded.decisions())
                .isNotEmpty()
                .allSatisfy(
                        decision -> assertThat(decision.with(Outcome.COMPLIANT)).isEmpty());
    }

    private static Dossier stated(Dossier dossier) {
        RecordSchema<Dossier> schema = RecordSchema.of(Dossier.class);
        Object[] values = schema.values(dossier);
        values[schema.fields().indexOf(schema.field("exhibits").orElseThrow())] =
                dossier.exhibits().stream().map(ExhibitProperties::stated).toList();
        return schema.create(values);
    }

    private static Exhibit stated(Exhibit exhibit) {
        RecordSchema<Exhibit> schema = RecordSchema.of(Exhibit.class);
        Object[] values = schema.values(exhibit);
        values[schema.fields().indexOf(schema.field("how").orElseThrow())] = Fact.of(Establishing.STATED);
        return schema.create(values);
    }

    @Property(tries = 300)
    void exhibitsAloneMakeNoOutcomeBetter(@ForAll("dossiers") Dossier dossier) {
        RecordSchema<Dossier> schema = RecordSchema.of(Dossier.class);
        List<Outcome> with = outcomes(dossier);
        Object[] values = schema.values(dossier);
        values[schema.fields().indexOf(schema.field("exhibits").orElseThrow())] =
                dossier.exhibits().stream().map(ExhibitProperties::undated).toList();
        List<Outcome> without = outcomes(schema.create(values));
        for (int i = 0; i < with.size(); i++) {
            assertThat(with.get(i) == without.get(i) || OPEN.contains(with.get(i)))
                    .as(with.get(i) + " with exhibits, " + without.get(i) + " without their days")
                    .isTrue();
        }
    }

    /** A paper without a day contradicts nothing. */
    private static Exhibit undated(Exhibit exhibit) {
        RecordSchema<Exhibit> schema = RecordSchema.of(Exhibit.class);
        Object[] values = schema.values(exhibit);
        for (String day : List.of("date", "establishedOn", "lookedUntil")) {
            values[schema.fields().indexOf(schema.field(day).orElseThrow())] = Fact.missing();
        }
        return schema.create(values);
    }

    private static List<Outcome> outcomes(Dossier dossier) {
        return CHECKER.check(dossier, CheckOptions.defaults().withoutRemedies()).decisions().stream()
                .flatMap(decision -> decision.provisions().stream())
                .map(ProvisionResult::outcome)
                .toList();
    }
}
