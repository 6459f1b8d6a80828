package kz.ereje.kb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kz.ereje.kb.act.Catalogue;
import kz.ereje.kb.concept.CalledMeeting;
import kz.ereje.kb.concept.NoticeTerms;
import kz.ereje.kb.resolved.ResolvedDecision;
import kz.ereje.kb.resolved.Resolver;
import kz.ereje.model.ChangedParticular;
import kz.ereje.model.Dossier;
import kz.ereje.model.Issue;
import kz.ereje.model.Meeting;
import kz.ereje.model.MeetingChange;
import kz.ereje.model.MeetingKind;
import kz.ereje.model.Notice;
import kz.ereje.model.NoticeChannel;
import kz.ereje.model.Territory;
import kz.ereje.model.decision.MeetingConvening;
import kz.ereje.model.fact.Answer;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.schema.Draft;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What makes the notice of a meeting lawful for a consent is what the rules of 12.1.3 demand, all of it and nothing else. */
class NoticeRulesProperties {

    private static final RuleBase RULES = RuleBase.load(Catalogue.read());
    private static final LocalDate DAY = LocalDate.of(2026, 3, 15);

    @Property(tries = 500)
    void theConceptAndTheRulesAskTheSame(@ForAll long seed) {
        ResolvedDecision convening =
                new Resolver(dossier(new Random(seed)), RULES.terms()).all().get(0);
        Evaluation evaluation = RULES.evaluate(convening);
        List<Answer> demands = evaluation.findings().entrySet().stream()
                .filter(finding -> finding.getKey().startsWith("12.1.3/"))
                .map(Map.Entry::getValue)
                .map(Finding::demand)
                .toList();
        assertThat(demands).hasSize(8);
        Answer byRules = demands.stream().reduce(Answer.yes(), Answer::both);
        CalledMeeting called = convening.dossier().called(Ref.to("meeting"));
        Answer byConcept =
                called.notice(NoticeTerms.of(RULES.terms(), Fact.of(DAY))).lawful();
        assertThat(byConcept.getClass()).isEqualTo(byRules.getClass());
        assertThat(byRules.grounds().facts())
                .containsAll(
                        byConcept.isUnknown() ? List.of() : byConcept.grounds().facts());
    }

    private static Dossier dossier(Random random) {
        MeetingConvening convening = Draft.of(MeetingConvening.class, "convening")
                .set("date", DAY.minusDays(20))
                .set("meeting", "meeting")
                .build();
        return new Dossier(
                Ref.to("qarasu"),
                some(random, Fact.of(DAY.minusDays(random.nextInt(30)))),
                Fact.missing(),
                List.of(Draft.of(Territory.class, "qarasu").build()),
                List.of(),
                List.of(),
                List.of(),
                List.of(meeting(random)),
                List.of(),
                List.of(convening));
    }

    private static Meeting meeting(Random random) {
        return Draft.of(Meeting.class, "meeting")
                .set("kind", some(random, Fact.of(random.nextBoolean() ? MeetingKind.ASSEMBLY : MeetingKind.GATHERING)))
                .set("date", some(random, Fact.of(DAY)))
                .set("issues", some(random, Fact.of(issues(random))))
                .set("notices", some(random, Fact.of(notices(random))))
                .set("changes", some(random, Fact.of(changes(random))))
                .build();
    }

    private static List<Issue> issues(Random random) {
        List<Issue> issues = new ArrayList<>();
        for (String id : List.of("roads", "candidate")) {
            if (random.nextBoolean()) {
                issues.add(Draft.of(Issue.class, id)
                        .set("candidateForAkim", some(random, Fact.of(random.nextBoolean())))
                        .build());
            }
        }
        return issues;
    }

    private static List<Notice> notices(Random random) {
        return Collections.nCopies(random.nextInt(3), 0).stream()
                .map(none -> Draft.of(Notice.class)
                        .set("date", some(random, Fact.of(DAY.minusDays(random.nextInt(14)))))
                        .set("givesTime", some(random, Fact.of(random.nextInt(4) > 0)))
                        .set("givesPlace", some(random, Fact.of(random.nextInt(4) > 0)))
                        .set("channels", some(random, Fact.of(channels(random))))
                        .build())
                .toList();
    }

    private static List<NoticeChannel> channels(Random random) {
        return random.nextInt(4) > 0 ? List.of(NoticeChannel.NEWSPAPER) : List.of();
    }

    private static List<MeetingChange> changes(Random random) {
        return random.nextInt(3) > 0
                ? List.of()
                : List.of(new MeetingChange(
                        Fact.of(ChangedParticular.DAY), some(random, Fact.of(DAY.minusDays(random.nextInt(14))))));
    }

    private static <T> Fact<T> some(Random random, Fact<T> fact) {
        return random.nextInt(5) == 0 ? Fact.missing() : fact;
    }
}
