package kz.ereje.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ereje.api.internal.report.FactLabels;
import kz.ereje.api.internal.report.Lexicon;
import kz.ereje.model.change.Change;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.fact.Note;

/**
 * A report as text for a person: each decision with what is broken, what is open, and a count of the rest. Immutable and safe for all
 * threads.
 *
 * @param language the language
 * @param all whether the other rows are shown as well, one by one
 * @param colour whether outcomes are coloured, for terminals
 * @param words where the words of the act are from in Russian and English
 */
public record ReportText(Language language, boolean all, boolean colour, ActWords words) {

    private static final Map<Outcome, String> COLOURS = Map.of(
            Outcome.VIOLATED, "31",
            Outcome.ERROR, "31",
            Outcome.UNDETERMINED, "33",
            Outcome.COMPLIANT, "32");

    /** Grounds on which the norm that was made for decisions of a kind does not judge one of them. */
    private static final Set<String> NOT_JUDGED = Set.of("asset.not-housing");

    private static final List<Outcome> BROKEN = List.of(Outcome.ERROR, Outcome.VIOLATED);
    private static final List<Outcome> FIRST = List.of(Outcome.ERROR, Outcome.VIOLATED, Outcome.UNDETERMINED);
    private static final List<Outcome> REST = List.of(Outcome.COMPLIANT, Outcome.NOT_APPLICABLE, Outcome.UNCHECKED);

    /** Keeps what was chosen. */
    public ReportText {
        Given.of(language, "language");
        Given.of(words, "wording");
    }

    /** A report with the words that the library holds. */
    public ReportText(Language language, boolean all, boolean colour) {
        this(language, all, colour, ActWords.held());
    }

    /** The report as text; {@code source} names the file. Searches for the remedies of every violated row. */
    public String of(String source, Report report) {
        StringBuilder text = new StringBuilder();
        try {
            write(text, source, report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * Writes the same text, each decision when it is ready: for dossiers of many decisions.
     *
     * @throws IOException if it cannot be written
     */
    public void write(Appendable out, String source, Report report) throws IOException {
        Given.of(out, "output");
        Given.of(report, "report");
        StringBuilder first = new StringBuilder(bold(Given.of(source, "name of the source"))).append('\n');
        first.append(filled("report.act", actValues(report))).append('\n');
        contradictions(first, report);
        out.append(first);
        for (DecisionResult decision : report.decisions()) {
            StringBuilder one = new StringBuilder().append('\n');
            decision(one, decision);
            out.append(one);
        }
        out.append(last(report));
    }

    private StringBuilder last(Report report) {
        StringBuilder text = new StringBuilder();
        unreferenced(text, report);
        text.append('\n');
        Set<ProvisionResult> deciding = deciding(report);
        new RestingLines(language, all)
                .of(report, row -> all || FIRST.contains(row.outcome()) || deciding.contains(row))
                .forEach(line -> text.append(line).append('\n'));
        return text.append(filled("report.made", madeValues(report))).append('\n');
    }

    /** The rows that decide that a decision is not covered: its answer rests on their readings. */
    private static Set<ProvisionResult> deciding(Report report) {
        Set<ProvisionResult> rows = new HashSet<>();
        for (DecisionResult decision : report.decisions()) {
            decision.deciding().ifPresent(deciding -> deciding.rows().forEach(row -> rows.add(decision.of(row))));
        }
        return rows;
    }

    /** First of all: what cannot be relied on. */
    private void contradictions(StringBuilder text, Report report) {
        List<Report.Contradicted> found = report.contradictions();
        if (!found.isEmpty()) {
            text.append('\n').append(bold(word("report.contradictions"))).append('\n');
            found.forEach(
                    each -> text.append("  - ").append(each.sentence(language)).append('\n'));
        }
    }

    /** Last: what lies beside the decisions. */
    private void unreferenced(StringBuilder text, Report report) {
        FactLabels labels = new FactLabels(report.dossier());
        String records = report.unreferenced().stream()
                .map(place ->
                        word("record." + Objects.requireNonNull(place.parent()).name()) + " " + labels.record(place))
                .collect(Collectors.joining(", "));
        if (!records.isEmpty()) {
            text.append('\n')
                    .append(filled("report.unreferenced", Map.of("records", records)))
                    .append('\n');
        }
    }

    private Map<String, Object> actValues(Report report) {
        Object day = report.checkedOn().<Object>map(checked -> checked).orElse(word("report.no-day"));
        return Map.of("act", report.edition().act(), "wording", report.wordingCited(), "day", day);
    }

    private static Map<String, Object> madeValues(Report report) {
        Report.Edition edition = report.edition();
        return Map.of(
                "version", edition.ruleBase(),
                "hash", edition.ruleBaseSha256().substring(0, 12),
                "library", edition.release(),
                "sha", report.inputSha256());
    }

    private void decision(StringBuilder text, DecisionResult decision) {
        String head = filled("report.decision", Map.of("id", decision.id(), "kind", decision.kind(language)));
        String title = decision.decision()
                .particulars()
                .title()
                .asOptional()
                .map(name -> " – " + name)
                .orElse("");
        text.append(bold(head + title)).append('\n');
        UncoveredLines uncovered = new UncoveredLines(language);
        uncovered.first(decision).forEach(line -> text.append("  ").append(line).append('\n'));
        if (decision.covered() || all) {
            rows(text, decision);
        } else {
            broken(text, decision);
            uncovered
                    .open(decision)
                    .forEach(line -> text.append("\n  ").append(line).append('\n'));
        }
    }

    /** Of a decision that is not covered: what is broken or failed all the same. */
    private void broken(StringBuilder text, DecisionResult decision) {
        Map<List<Change>, String> told = new HashMap<>();
        BROKEN.forEach(outcome -> decision.with(outcome).forEach(row -> row(text.append('\n'), row, told)));
        calendar(text, decision);
    }

    private void rows(StringBuilder text, DecisionResult decision) {
        Map<List<Change>, String> told = new HashMap<>();
        BROKEN.forEach(outcome -> decision.with(outcome).forEach(row -> row(text.append('\n'), row, told)));
        alike(decision.with(Outcome.UNDETERMINED)).forEach(rows -> open(text.append('\n'), rows, told));
        if (all) {
            REST.forEach(outcome -> decision.with(outcome).forEach(row -> row(text.append('\n'), row, told)));
        }
        questions(text, decision);
        calendar(text, decision);
        text.append('\n');
        if (!all) {
            remarksOfKept(decision)
                    .forEach(plan -> text.append("  ")
                            .append(word("report.remarks"))
                            .append(": ")
                            .append(plan)
                            .append('\n'));
        }
        text.append("  ").append(rest(decision)).append('\n');
    }

    private void told(Map<String, Set<String>> lines, ProvisionResult row, Note note) {
        lines.computeIfAbsent(remark(row, note), line -> new LinkedHashSet<>()).add(row.provision());
    }

    private static List<String> cited(Map<String, Set<String>> lines) {
        return lines.entrySet().stream()
                .map(line -> "[" + String.join(", ", line.getValue()) + "] " + line.getKey())
                .toList();
    }

    /** The remarks on the kept rows, each once: a plan is not to be read as done. */
    private List<String> remarksOfKept(DecisionResult decision) {
        Map<String, Set<String>> provisions = new LinkedHashMap<>();
        for (ProvisionResult row : decision.with(Outcome.COMPLIANT)) {
            row.remarkNotes().forEach(remark -> told(provisions, row, remark));
        }
        if (decision.covered()) {
            notJudged(decision, provisions);
        }
        return cited(provisions);
    }

    /** Why the norm that was made for such decisions did not judge this one: without it a report looks clean. */
    private void notJudged(DecisionResult decision, Map<String, Set<String>> lines) {
        for (ProvisionResult row : decision.with(Outcome.NOT_APPLICABLE)) {
            row.reasonNotes().stream()
                    .filter(reason -> NOT_JUDGED.contains(reason.code()))
                    .forEach(reason -> told(lines, row, reason));
        }
    }

    private String rest(DecisionResult decision) {
        Map<String, Object> counts = new LinkedHashMap<>();
        REST.forEach(
                outcome -> counts.put(outcome.name(), decision.with(outcome).size()));
        counts.put(
                "planned",
                decision.with(Outcome.COMPLIANT).stream()
                        .filter(ProvisionResult::restsOnPlan)
                        .count());
        return filled("report.rest", counts);
    }

    /** Open rows, those together that lack exactly the same facts; a row that rests on facts as well, or lacks none, stands alone. */
    private static List<List<ProvisionResult>> alike(List<ProvisionResult> open) {
        Map<Object, List<ProvisionResult>> alike = new LinkedHashMap<>();
        for (ProvisionResult row : open) {
            Set<FactPath> missing = row.asked().stream().map(Fact::path).collect(Collectors.toSet());
            Object key = missing.isEmpty() || !row.facts().isEmpty() ? row : missing;
            alike.computeIfAbsent(key, same -> new ArrayList<>()).add(row);
        }
        return List.copyOf(alike.values());
    }

    /** What is open for the same missing facts, in one entry: each demand and its norm, and the facts once. */
    private void open(StringBuilder text, List<ProvisionResult> rows, Map<List<Change>, String> told) {
        if (rows.size() == 1) {
            row(text, rows.get(0), told);
            return;
        }
        rows.forEach(row -> head(text, row));
        for (ProvisionResult row : rows) {
            String provision = "[" + row.provision() + "] ";
            line(text, provision + row.sentence(language));
            line(text, provision + norm(row) + ": " + words(row));
            remarks(text, row, provision);
        }
        missing(text, rows.get(0));
        rows.stream()
                .map(this::readings)
                .filter(ids -> !ids.isEmpty())
                .distinct()
                .forEach(ids -> line(text, ids));
    }

    private void head(StringBuilder text, ProvisionResult row) {
        String outcome = coloured(row.outcome(), row.outcome().word(language));
        text.append("  ").append(outcome).append("  ").append(row.citation(language));
        text.append("  [").append(row.provision()).append("]\n");
    }

    private void remarks(StringBuilder text, ProvisionResult row, String before) {
        row.remarkNotes().forEach(remark -> line(text, before + word("report.remarks") + ": " + remark(row, remark)));
    }

    private String readings(ProvisionResult row) {
        return all ? new RestingLines(language, true).under(row) : "";
    }

    private void row(StringBuilder text, ProvisionResult row, Map<List<Change>, String> told) {
        head(text, row);
        line(text, row.sentence(language));
        if (!REST.contains(row.outcome())) {
            line(text, norm(row) + ": " + words(row));
        }
        facts(text, row);
        missing(text, row);
        remedies(text, row, told);
        remarks(text, row, "");
        String readings = readings(row);
        if (!readings.isEmpty()) {
            line(text, readings);
        }
    }

    /** The Kazakh words of the act, and those in the language of the report with whose they are. */
    private String words(ProvisionResult row) {
        String kazakh = "«" + row.text() + "»";
        return language == Language.KK
                ? kazakh
                : kazakh + " – " + words.of(row, language).quoted();
    }

    /** Words that were not in force on the day of the decision say whose they are. */
    private String norm(ProvisionResult row) {
        return row.lentWording()
                .map(wording -> filled("report.norm-lent", Map.of("wording", wording)))
                .orElse(word("report.norm"));
    }

    /** A remark, and the facts that it lacks: whoever reads it has to know what to look up. */
    private String remark(ProvisionResult row, Note remark) {
        String lacking = remark.facts().stream()
                .filter(fact -> fact instanceof Fact.Missing<?>)
                .map(fact -> label(row, fact) + " (" + fact.path() + ")")
                .distinct()
                .collect(Collectors.joining("; "));
        String sentence = row.remark(remark, language);
        return lacking.isEmpty() ? sentence : sentence + " " + word("report.missing") + ": " + lacking + ".";
    }

    /** What to do, said once; then the changes of each remedy that was proved, unless an earlier row has shown the same. */
    private void remedies(StringBuilder text, ProvisionResult row, Map<List<Change>, String> told) {
        List<ProvisionResult.Remedy> remedies = row.remedies();
        remedies.stream()
                .limit(1)
                .forEach(remedy -> line(text, word("report.remedy") + ": " + remedy.sentence(language)));
        String head = "report.changes";
        for (ProvisionResult.Remedy remedy : remedies) {
            String earlier = told.putIfAbsent(remedy.changes(), row.provision());
            if (!remedy.changes().isEmpty() && earlier == null) {
                line(text, word(head) + ":");
                remedy.changes()
                        .forEach(change ->
                                line(text, "  - " + remedy.change(change, language) + "  (" + change.path() + ")"));
            } else if (!remedy.changes().isEmpty()) {
                line(text, filled("report.same-changes", Map.of("provision", earlier)));
            }
            head = "report.or-changes";
        }
    }

    private void calendar(StringBuilder text, DecisionResult decision) {
        List<DecisionResult.Step> steps = decision.calendar();
        if (!steps.isEmpty()) {
            text.append("\n  ").append(bold(word("report.calendar"))).append('\n');
            steps.forEach(step -> line(text, step.sentence(language)));
        }
    }

    private void questions(StringBuilder text, DecisionResult decision) {
        List<DecisionResult.Question> questions = decision.questions();
        if (!questions.isEmpty()) {
            text.append("\n  ").append(bold(word("report.questions"))).append('\n');
            int place = 1;
            for (DecisionResult.Question question : questions) {
                String settles = "  [" + String.join(", ", question.provisions()) + "]";
                line(text, place + ". " + question.sentence(language) + settles);
                place++;
            }
        }
    }

    private void facts(StringBuilder text, ProvisionResult row) {
        List<Fact<?>> facts = row.facts();
        if (facts.isEmpty()) {
            return;
        }
        line(text, word("report.facts") + ":");
        for (Fact<?> fact : facts) {
            line(text, "  - " + label(row, fact) + ": " + row.value(fact, language) + "  (" + fact.path() + ")");
        }
    }

    private void missing(StringBuilder text, ProvisionResult row) {
        List<Fact<?>> asked = row.asked();
        if (asked.isEmpty()) {
            return;
        }
        line(text, word("report.missing") + ":");
        Set<String> told = new HashSet<>();
        for (Fact<?> fact : asked) {
            String question = "  - " + label(row, fact) + "  (" + fact.path() + ")";
            if (told.add(question)) {
                line(text, question);
            }
        }
    }

    /** The label, and whose fact it is: of several actors each has a kind. */
    private String label(ProvisionResult row, Fact<?> fact) {
        String owner = row.owner(fact);
        return row.label(fact, language) + (owner.isEmpty() ? "" : ", " + owner);
    }

    private static void line(StringBuilder text, String line) {
        text.append("      ").append(line).append('\n');
    }

    private String word(String key) {
        return Lexicon.word(language, key);
    }

    private String filled(String key, Map<String, Object> values) {
        return Lexicon.fill(language, Lexicon.word(key), values);
    }

    private String bold(String line) {
        return colour ? "\u001B[1m" + line + "\u001B[0m" : line;
    }

    private String coloured(Outcome outcome, String word) {
        String code = COLOURS.get(outcome);
        return colour && code != null ? "\u001B[" + code + "m" + word + "\u001B[0m" : word;
    }
}
