package kz.ereje.kb.act;

import java.time.LocalDate;
import java.util.List;

/** Reads the entry of one edition for one provision: its words, its rules, and which earlier rules it keeps. */
final class ProvisionReader {

    private final Edition edition;
    private final Members described;
    private final History history;
    private final ActReader act;

    /**
     * Reads the entry of this edition for the provision with this history.
     *
     * @param described the edition's own description: where its rules stand, and from which day they judge
     */
    ProvisionReader(Edition edition, Members described, History history, ActReader act) {
        this.edition = edition;
        this.described = described;
        this.history = history;
        this.act = act;
    }

    void read(Members file, String id) {
        if (!file.text("id").equals(id)) {
            throw file.refused("is the provision " + file.text("id") + ", which its name is not");
        }
        history.worded(edition, file);
        if (file.has("source")) {
            act.sentence("source:" + id, file.languages("source"), edition);
        }
        boolean hadRules = history.hasRules();
        if (file.has("text")) {
            history.end(edition, kept(file));
        }
        file.objects("rules").forEach(rule -> rule(file, rule, id, hadRules));
        boolean unchecked =
                history.rules().stream().allMatch(rule -> rule.period().ends());
        if (unchecked) {
            act.sentence("unchecked:" + id, file.languages("unchecked"), edition);
        }
    }

    /** The earlier rules that still check the new words. */
    private List<String> kept(Members file) {
        List<String> kept = file.texts("keeps");
        kept.stream().filter(rule -> !history.has(rule)).forEach(rule -> {
            throw file.refused("keeps a rule that is not there: " + rule);
        });
        return kept;
    }

    private void rule(Members file, Members rule, String provision, boolean hadRules) {
        String id = rule.text("id");
        if (history.has(id)) {
            history.mended(id, RemedyReader.of(rule));
        } else {
            refuseUnlessOf(provision, rule, id, hadRules);
            history.add(new Rule(
                    id,
                    provision,
                    edition.id(),
                    period(rule),
                    "",
                    place(provision),
                    decider(rule),
                    RemedyReader.of(rule)));
        }
        act.sentences(new Members(file.file(), id, rule.members()), id, edition);
    }

    private static Rule.Decider decider(Members rule) {
        return switch (rule.text("decider")) {
            case "office" -> Rule.Decider.OFFICE;
            case "anyone" -> Rule.Decider.ANYONE;
            default -> throw rule.refused("has a decider that is neither office nor anyone");
        };
    }

    /** The id of a rule names its provision, and the edition where an earlier one has rules: so an id always means one wording. */
    private void refuseUnlessOf(String provision, Members rule, String id, boolean hadRules) {
        boolean later = id.startsWith(provision + "@" + edition.id() + "/");
        if (!later && (hadRules || !id.startsWith(provision + "/"))) {
            throw rule.refused("is a new rule of " + provision + " in the edition " + edition.id()
                    + ", which its id has to say: " + provision + (hadRules ? "@" + edition.id() : "") + "/…");
        }
    }

    private Period period(Members rule) {
        LocalDate since = described.has("judgesSince")
                ? described.inner("judgesSince").day("day")
                : edition.period().since();
        return rule.checked(() -> new Period(
                rule.has("since") ? rule.day("since") : since, rule.has("until") ? rule.day("until") : Period.OPEN));
    }

    private String place(String provision) {
        boolean byChapter = described.textOr("rulesStandIn", "").equals("chapters");
        String folder = byChapter
                ? "chapter" + history.chapter()
                : "edition_" + edition.id().replace('-', '_');
        return folder + "/" + provision + ".drl";
    }
}
