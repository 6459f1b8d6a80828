package kz.ereje.report.internal;

import java.util.List;
import kz.ereje.api.Report;

/**
 * With what a run was made: whoever has the same gets the same answers.
 *
 * @param edition the edition of act, rule base and library
 * @param phrases the language
 */
public record About(Report.Edition edition, Phrases phrases) {

    /** So much of a hash tells it from others. */
    private static final int SHORT = 12;

    /** A line each: the act, the rule base and its hash, the library. */
    public List<String> lines() {
        return List.of(
                phrases.say("made.act") + ": " + phrases.say("made.wording", edition.act(), edition.wording()),
                phrases.say("made.rule-base") + ": " + edition.ruleBase(),
                phrases.say("made.rule-base-sha256") + ": " + edition.ruleBaseSha256(),
                phrases.say("made.release") + ": " + edition.release());
    }

    /** In short, for the foot of each page in print. */
    public String foot() {
        String hash = edition.ruleBaseSha256();
        return phrases.say(
                "run.foot",
                edition.act(),
                edition.wording(),
                edition.ruleBase(),
                hash.substring(0, Math.min(SHORT, hash.length())));
    }
}
