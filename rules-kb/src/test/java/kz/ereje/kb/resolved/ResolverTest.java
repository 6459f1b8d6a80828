package kz.ereje.kb.resolved;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.model.Dossier;
import kz.ereje.model.Territory;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.DecisionKind;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.schema.Draft;
import org.junit.jupiter.api.Test;

class ResolverTest {

    @Test
    void everyKindOfDecisionIsResolvedByARecordNamedAfterIt() {
        List<Decision> decisions =
                Stream.of(DecisionKind.values()).map(ResolverTest::unknown).toList();
        assertThat(decisions).hasSizeGreaterThan(50);
        List<ResolvedDecision> resolved =
                new Resolver(dossier(decisions), Catalogue.read().terms()).all();
        for (int i = 0; i < decisions.size(); i++) {
            assertThat(resolved.get(i).decision().kind())
                    .isEqualTo(decisions.get(i).kind());
            assertThat(resolved.get(i).getClass().isRecord()).isTrue();
            assertThat(resolved.get(i).getClass().getSimpleName())
                    .isEqualTo("Resolved" + decisions.get(i).getClass().getSimpleName());
        }
    }

    private static Decision unknown(DecisionKind kind) {
        return kind.type()
                .cast(Draft.of(kind.type().asSubclass(Record.class), kind.name())
                        .build());
    }

    private static Dossier dossier(List<Decision> decisions) {
        Territory unit = Draft.of(Territory.class, "unit").build();
        return new Dossier(
                Ref.to("unit"),
                Fact.missing(),
                Fact.missing(),
                List.of(unit),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                decisions);
    }
}
