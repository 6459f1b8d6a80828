package kz.ereje.api.internal.stored;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import kz.ereje.api.Language;
import kz.ereje.api.data.ActData;
import kz.ereje.api.data.ChangeGroupData;
import kz.ereje.api.data.ChangedDecisionData;
import kz.ereje.api.data.ChangedRowData;
import kz.ereje.api.data.MadeData;
import kz.ereje.api.data.OnlyInData;
import kz.ereje.api.data.RuleBaseData;
import kz.ereje.api.data.RunComparisonData;
import kz.ereje.api.data.Words;
import kz.ereje.api.internal.report.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two runs, for people: the numbers first, then each decision, by what can be why. Holds no state of its own.
 *
 * @param data what differs
 * @param language the language
 */
public record RunChangesText(RunComparisonData data, Language language) {

    private static final int HASH = 12;

    /**
     * Writes it.
     *
     * @throws IOException if it cannot be written
     */
    public void write(Appendable out) throws IOException {
        made(out, "runs.before", data.madeBefore());
        made(out, "runs.after", data.madeAfter());
        out.append(of(data.summary())).append('\n');
        if (data.unlisted() > 0) {
            out.append(filled("runs.unlisted", Map.of("n", data.unlisted()))).append('\n');
        }
        for (ChangeGroupData group : data.groups()) {
            out.append('\n').append(of(group.sentence())).append(' ');
            out.append(filled("runs.decisions", Map.of("n", group.number()))).append('\n');
            for (ChangedDecisionData decision : group.decisions()) {
                changed(out, decision);
            }
        }
        only(out, "before");
        only(out, "after");
    }

    private void made(Appendable out, String key, MadeData made) throws IOException {
        ActData act = made.act();
        RuleBaseData rules = made.ruleBase();
        if (act != null && rules != null) {
            out.append(filled(
                    key,
                    Map.of(
                            "wording", act.id() + ", " + act.wording(),
                            "rules", rules.version(),
                            "hash",
                                    rules.sha256()
                                            .substring(
                                                    0,
                                                    Math.min(
                                                            HASH, rules.sha256().length())),
                            "library", rules.library())));
            out.append('\n');
        }
        List<String> readings = made.readings();
        if (readings != null) {
            out.append("  ")
                    .append(filled("runs.read-otherwise", Map.of("readings", String.join(", ", readings))))
                    .append('\n');
        }
        if (!made.whole()) {
            out.append("  ").append(Lexicon.word(language, "runs.not-whole")).append('\n');
        }
    }

    private void changed(Appendable out, ChangedDecisionData decision) throws IOException {
        out.append("  ").append(plain(decision.source())).append(", ").append(plain(decision.decision()));
        out.append(": ").append(state(decision.before())).append(" → ");
        out.append(state(decision.after())).append('\n');
        if (decision.rows().isEmpty()) {
            out.append("      ")
                    .append(Lexicon.word(language, "runs.numbers-only"))
                    .append('\n');
        }
        for (ChangedRowData row : decision.rows()) {
            out.append("      ").append(row.provision()).append(": ");
            out.append(outcome(row.before(), row.plannedBefore())).append(" → ");
            out.append(outcome(row.after(), row.plannedAfter())).append('\n');
        }
    }

    private void only(Appendable out, String side) throws IOException {
        if (data.onlyIn().stream().noneMatch(each -> each.side().equals(side))) {
            return;
        }
        out.append('\n').append(Lexicon.word(language, "runs.only-" + side)).append('\n');
        for (OnlyInData each : data.onlyIn()) {
            if (each.side().equals(side)) {
                out.append("  ").append(plain(each.source())).append(", ").append(plain(each.decision()));
                out.append(": ")
                        .append(Lexicon.word(language, "runs.why." + each.why()))
                        .append('\n');
            }
        }
    }

    private String state(String state) {
        return Lexicon.word(language, "state." + state);
    }

    private String outcome(@Nullable String outcome, boolean planned) {
        if (outcome == null) {
            return Lexicon.word(language, "runs.not-listed");
        }
        String word = Lexicon.word(language, "outcome." + outcome);
        return planned ? filled("compare.planned", Map.of("outcome", word)) : word;
    }

    /** Names come from files: no letter of them steers a terminal. */
    private static String plain(String name) {
        return name.replaceAll("\\p{Cntrl}", "?");
    }

    private String of(Words words) {
        String text = switch (language) {
            case KK -> words.kk();
            case RU -> words.ru();
            case EN -> words.en();
        };
        return text == null ? "" : text;
    }

    private String filled(String key, Map<String, ?> values) {
        return Lexicon.fill(language, Lexicon.word(key), values);
    }
}
