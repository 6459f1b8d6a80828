package kz.ereje.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Mode;
import kz.ereje.api.Outcome;
import kz.ereje.api.ProvisionResult;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.kb.act.Rule.Decider;
import kz.ereje.model.Actor;
import kz.ereje.model.ActorKind;
import kz.ereje.model.Dossier;
import kz.ereje.model.change.Change;
import kz.ereje.model.change.Changes;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.schema.Draft;
import org.junit.jupiter.api.Test;

/** Whose decisions each rule judges, as the catalogue states it: asked of every case, with every kind of decider and with none known. */
class DecidersTest {

    private static final ComplianceChecker CHECKER = ComplianceChecker.create(Mode.DIRECT);
    private static final Catalogue CATALOGUE = Catalogue.read();
    private static final Set<ActorKind> OF_THE_OFFICE = EnumSet.of(
            ActorKind.AKIM, ActorKind.ACTING_AKIM, ActorKind.DEPUTY_AKIM, ActorKind.OFFICE, ActorKind.OFFICE_EMPLOYEE);

    private final Set<String> silent = new TreeSet<>();
    private final Set<String> speaking = new TreeSet<>();

    @Test
    void aRuleOfTheOfficeIsSilentOnDecisionsOfOthersAndOpenWhileNobodyIsKnownToDecide() {
        for (Cases.Case one : Cases.all()) {
            Dossier dossier = one.dossier();
            for (int place = 0; place < dossier.decisions().size(); place++) {
                ask(dossier, place);
            }
        }
        assertThat(silent).containsExactlyElementsOf(rules(Decider.OFFICE));
        assertThat(speaking).containsExactlyElementsOf(rules(Decider.ANYONE));
    }

    private void ask(Dossier dossier, int place) {
        for (ActorKind kind : ActorKind.values()) {
            if (!OF_THE_OFFICE.contains(kind)) {
                rows(decidedBy(dossier, place, kind), place).forEach(this::decidedByAnother);
            }
        }
        Fact<?> decider = dossier.decisions().get(place).particulars().decidedBy();
        rows(
                        changed(
                                dossier,
                                List.of(new Change(
                                        decider.path(), decider, new Fact.Missing<>(decider.path()), false))),
                        place)
                .forEach(DecidersTest::decidedByNobodyKnown);
    }

    private void decidedByAnother(ProvisionResult.Rule rule) {
        if (decider(rule) == Decider.OFFICE) {
            assertThat(rule.outcome()).as(rule.id()).isEqualTo(Outcome.NOT_APPLICABLE);
            silent.add(rule.id());
        } else if (rule.outcome() != Outcome.NOT_APPLICABLE) {
            speaking.add(rule.id());
        }
    }

    private static void decidedByNobodyKnown(ProvisionResult.Rule rule) {
        if (decider(rule) == Decider.OFFICE) {
            assertThat(rule.outcome()).as(rule.id()).isIn(Outcome.UNDETERMINED, Outcome.NOT_APPLICABLE);
        }
    }

    private static Decider decider(ProvisionResult.Rule rule) {
        return CATALOGUE.ruleOf(rule.id()).decider();
    }

    private static List<ProvisionResult.Rule> rows(Dossier dossier, int place) {
        return CHECKER.check(dossier).decisions().get(place).provisions().stream()
                .flatMap(row -> row.rules().stream())
                .filter(rule -> CATALOGUE.rules().contains(rule.id()))
                .toList();
    }

    private static List<String> rules(Decider decider) {
        return CATALOGUE.rules().stream()
                .filter(rule -> CATALOGUE.ruleOf(rule).decider() == decider)
                .sorted()
                .toList();
    }

    private static Dossier decidedBy(Dossier dossier, int place, ActorKind kind) {
        Actor other = Draft.of(Actor.class, "some-" + kind.token())
                .set("kind", kind)
                .set("territory", dossier.unit().id())
                .build();
        Decision decision = dossier.decisions().get(place);
        List<Change> changes = new ArrayList<>();
        changes.add(Change.added(
                FactPath.ROOT.field("actors").element(dossier.actors().size()), other));
        changes.add(Change.of(decision.particulars().decidedBy(), Fact.of(Ref.to(other.id()))));
        return changed(dossier, changes);
    }

    private static Dossier changed(Dossier dossier, List<Change> changes) {
        return Changes.applied(dossier, changes);
    }
}
