package kz.ereje.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.api.internal.report.Lexicon;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;

/** What is told of one decision: what is broken, by its reasons; the way out; the calendar; what is open; the rest. For one thread. */
final class DecisionLines {

    private static final String INDENT = "      ";

    /** So many open rows of one reason are told together. */
    private static final int MANY = QuestionLines.MANY;

    /** Stands in every calendar, with the days that follow from it. */
    private static final String EARLIEST_DAY = "note:consent.earliest";

    private final DecisionResult decision;
    private final String name;
    private final ReportText asked;
    private final Language language;
    private final RemarkLines remarks;
    private final List<DecisionResult.Step> steps;
    private final boolean anew;
    private final Told told = new Told();
    private final Set<String> openings = new HashSet<>();
    private final Set<String> norms = new HashSet<>();
    private final StringBuilder text = new StringBuilder();

    DecisionLines(DecisionResult decision, String name, ReportText asked) {
        this.decision = decision;
        this.name = name;
        this.asked = asked;
        this.language = asked.language();
        this.remarks = new RemarkLines(language);
        List<DecisionResult.Step> planned = decision.calendar();
        this.anew = planned.isEmpty();
        this.steps = anew ? decision.calendarAnew() : planned;
    }

    /** The lines. */
    CharSequence lines() {
        text.append('\n')
                .append(asked.bold(filled("report.decision", Map.of("decision", name))))
                .append('\n');
        if (decision.planned() && !decision.with(Outcome.VIOLATED).isEmpty()) {
            text.append("  ").append(word("report.not-taken-yet")).append('\n');
        }
        UncoveredLines uncovered = new UncoveredLines(language);
        uncovered
                .first(decision)
                .forEach(line -> text.append("  ").append(told.fresh(line)).append('\n'));
        broken(Outcome.ERROR);
        broken(Outcome.VIOLATED);
        wayOut();
        calendar();
        if (decision.covered() || asked.all()) {
            open();
            questions();
        } else {
            uncovered
                    .open(decision)
                    .forEach(line -> text.append("\n  ").append(line).append('\n'));
        }
        readings();
        rest();
        if (asked.evidence()) {
            text.append(new EvidenceLines(decision, asked).lines());
        }
        return text;
    }

    /** Rows that the same facts break are one reason: it is told once, with the citations together. */
    private void broken(Outcome outcome) {
        for (List<ProvisionResult> rows : byReason(decision.with(outcome))) {
            head(outcome, rows);
            cited(rows);
        }
    }

    private static List<List<ProvisionResult>> byReason(List<ProvisionResult> rows) {
        Map<Object, List<ProvisionResult>> alike = new LinkedHashMap<>();
        for (ProvisionResult row : rows) {
            Set<FactPath> culprits = row.culprits().stream().map(Fact::path).collect(Collectors.toSet());
            alike.computeIfAbsent(culprits.isEmpty() ? row : culprits, key -> new ArrayList<>())
                    .add(row);
        }
        return List.copyOf(alike.values());
    }

    private void head(Outcome outcome, List<ProvisionResult> rows) {
        String citations = rows.stream().map(row -> row.citation(language)).collect(Collectors.joining("; "));
        text.append("\n  ")
                .append(asked.coloured(outcome, outcome(outcome)))
                .append(": ")
                .append(citations)
                .append('\n');
    }

    /** What is broken by a decision that is not taken yet would be broken. */
    private String outcome(Outcome outcome) {
        return outcome == Outcome.VIOLATED && decision.planned()
                ? word("outcome.planned.VIOLATED")
                : outcome.word(language);
    }

    /** What a row says that was not told yet; the earliest day of an assembly stands in the calendar. */
    private String told(ProvisionResult row) {
        return row.messagesTogether().stream()
                .filter(message -> steps.isEmpty() || !message.id().equals(EARLIEST_DAY))
                .map(message -> told.fresh(message.sentence().apply(language)))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The sentences of the rows, of several each by its citation, with the words of the act under them. */
    private void cited(List<ProvisionResult> rows) {
        cited(rows, rows.size() > 1);
    }

    private void cited(List<ProvisionResult> rows, boolean each) {
        for (ProvisionResult row : rows) {
            String fresh = told(row);
            String sentence = fresh.isEmpty() && !each ? row.sentence(language) : fresh;
            String citation = each ? "– " + row.citation(language) : "";
            String between = sentence.isEmpty() || citation.isEmpty() ? "" : ": ";
            line(citation + between + sentence);
            String indent = each ? "  " : "";
            opening(row).ifPresent(opening -> line(indent + norm(opening) + ": " + words(opening)));
            line(indent + norm(row) + ": " + words(row));
            remarks(row);
        }
    }

    /**
     * The opening words of the list in which a provision stands, where they were not told yet: the consent that 12.2.8 lacks is demanded
     * there, before its colon.
     */
    private Optional<ProvisionResult> opening(ProvisionResult row) {
        String list = row.provision().replaceFirst("\\.\\d+$", ".1");
        return decision.provisions().stream()
                .filter(other -> other.provision().equals(list) && !list.equals(row.provision()))
                .filter(other -> other.text().endsWith(":"))
                .filter(other -> openings.add(list))
                .findFirst();
    }

    /** In which language the act is official is told once. */
    private String norm(ProvisionResult row) {
        return row.lentWording()
                .map(wording -> filled("report.norm-lent", Map.of("wording", wording)))
                .orElse(word(norms.add("report.norm") ? "report.norm" : "report.norm-again"));
    }

    private String words(ProvisionResult row) {
        String kazakh = "«" + row.text() + "»";
        return language == Language.KK
                ? kazakh
                : kazakh + " – " + asked.words().of(row, language).quoted();
    }

    private void remarks(ProvisionResult row) {
        row.remarkNotes().stream()
                .filter(remark -> !remark.code().equals("planned"))
                .map(remark -> told.fresh(remarks.of(row, remark)))
                .filter(sentence -> !sentence.isEmpty())
                .forEach(sentence -> line("  " + word("report.remarks") + ": " + sentence));
    }

    /** One way out for the whole decision, as what to do: nothing is told that would date anew or rewrite what was done. */
    private void wayOut() {
        Optional<WayOut> found = decision.wayOut();
        String first = told.fresh(
                found.stream().flatMap(way -> way.sentences(language).stream()).map(this::withoutDays));
        String remaining = told.fresh(found.stream()
                .flatMap(way -> way.remainingSentences(language).stream())
                .map(this::withoutDays));
        if (!first.isEmpty()) {
            section("report.way-out");
            line(first);
        }
        if (!remaining.isEmpty()) {
            section(first.isEmpty() ? "report.way-out" : "report.remaining");
            line(remaining);
        }
    }

    /** How an assembly is called, and by when, is not told twice where the calendar tells it with its days. */
    private String withoutDays(String advice) {
        boolean inCalendar = steps.stream().anyMatch(step -> step.action().equals("ASSEMBLY"));
        String putToAssembly = word("remedy.put-to-assembly");
        return inCalendar && advice.startsWith(putToAssembly)
                ? word("remedy.assembly-in-calendar") + advice.substring(advice.indexOf(". ") + 1)
                : advice;
    }

    private void calendar() {
        if (!steps.isEmpty()) {
            section(anew ? "report.calendar-anew" : "report.calendar");
            steps.forEach(step -> line(step.sentence(language)));
        }
    }

    /** In words, what is told rests on a reading that is not confirmed: their ids stand at the end of the report. */
    private void readings() {
        Set<ProvisionResult> deciding = decision.deciding().stream()
                .flatMap(ground -> ground.rows().stream())
                .map(decision::of)
                .collect(Collectors.toSet());
        List<String> lines = new ReadingLines(language)
                .of(decision, row -> ReportText.FIRST.contains(row.outcome()) || deciding.contains(row));
        if (!lines.isEmpty()) {
            section("report.rests-on-readings");
            lines.forEach(this::line);
        }
    }

    /** Open rows, those together that lack the same facts, or are open for the same doubts; the facts themselves are among the questions. */
    private void open() {
        Map<Object, List<ProvisionResult>> alike = new LinkedHashMap<>();
        for (ProvisionResult row : decision.with(Outcome.UNDETERMINED)) {
            Set<FactPath> missing = row.asked().stream().map(Fact::path).collect(Collectors.toSet());
            alike.computeIfAbsent(missing.isEmpty() ? said(row) : missing, same -> new ArrayList<>())
                    .add(row);
        }
        alike.values().forEach(this::open);
    }

    /** What is said of a row that lacks nothing: a doubt that several rows share is told once, with their citations together. */
    private static List<List<Object>> said(ProvisionResult row) {
        return row.messages().stream()
                .map(message -> List.<Object>of(message.id(), message.values()))
                .toList();
    }

    private void open(List<ProvisionResult> rows) {
        List<ProvisionResult> doubtful =
                rows.stream().filter(DecisionLines::onlyDoubtful).toList();
        if (doubtful.size() < MANY) {
            head(Outcome.UNDETERMINED, rows);
            cited(rows);
            return;
        }
        List<ProvisionResult> violated =
                doubtful.stream().filter(row -> has(row, "/open-violated")).toList();
        List<ProvisionResult> kept =
                doubtful.stream().filter(row -> !violated.contains(row)).toList();
        text.append("\n  ")
                .append(asked.coloured(Outcome.UNDETERMINED, Outcome.UNDETERMINED.word(language)))
                .append('\n');
        Optional<PopulationLines> population = PopulationLines.of(decision, rows.get(0), language);
        if (population.isPresent()) {
            line(population.get().head());
            citations(population.get().word("report.if-larger-violated"), violated);
            citations(population.get().word("report.if-larger-kept"), kept);
            line(population.get().word("report.if-smaller"));
        } else {
            on(rows);
            citations(word("report.if-applies-violated"), violated);
            citations(word("report.if-applies-kept"), kept);
        }
        cited(rows.stream().filter(row -> !doubtful.contains(row)).toList(), true);
    }

    /** Whether nothing of it is open but whether its demands apply. */
    private static boolean onlyDoubtful(ProvisionResult row) {
        return row.messages().stream()
                .allMatch(message ->
                        message.id().endsWith("/open-violated") || message.id().endsWith("/open-kept"));
    }

    private static boolean has(ProvisionResult row, String kind) {
        return row.messages().stream().anyMatch(message -> message.id().endsWith(kind));
    }

    private void on(List<ProvisionResult> rows) {
        String facts = rows.get(0).asked().stream()
                .map(fact -> Lexicon.inside(rows.get(0).told(fact, language)))
                .distinct()
                .collect(Collectors.joining("; "));
        line(word("report.open-on") + ": " + facts + ".");
    }

    private void citations(String head, List<ProvisionResult> rows) {
        if (!rows.isEmpty()) {
            line(head + ": " + rows.stream().map(row -> row.citation(language)).collect(Collectors.joining("; "))
                    + ".");
        }
    }

    private void questions() {
        List<String> questions = new QuestionLines(language).of(decision);
        if (!questions.isEmpty()) {
            section("report.questions");
            questions.forEach(this::line);
        }
    }

    private void rest() {
        int before = text.length();
        remarks.planned(decision)
                .ifPresent(days -> text.append("  ").append(days).append('\n'));
        remarks.ofTheRest(decision)
                .forEach(remark -> text.append("  ").append(remark).append('\n'));
        if (asked.all()) {
            Stream.of(Outcome.COMPLIANT, Outcome.NOT_APPLICABLE, Outcome.UNCHECKED)
                    .flatMap(outcome -> decision.with(outcome).stream())
                    .forEach(this::whole);
        }
        int kept = decision.with(Outcome.COMPLIANT).size();
        if (kept > 0) {
            text.append("  ")
                    .append(new Summary(decision, language).kept("report.kept-rest"))
                    .append(".\n");
        }
        String shown = new ShownLines(decision, language).summary();
        if (!shown.isEmpty()) {
            text.append("  ").append(shown).append('\n');
        }
        if (text.length() > before) {
            text.insert(before, '\n');
        }
    }

    private void whole(ProvisionResult row) {
        text.append("  ")
                .append(asked.coloured(row.outcome(), row.outcome().word(language)))
                .append(": ")
                .append(row.citation(language))
                .append(". ")
                .append(row.messagesTogether().stream()
                        .map(message -> message.sentence().apply(language))
                        .distinct()
                        .collect(Collectors.joining(" ")))
                .append('\n');
    }

    private void section(String key) {
        text.append("\n  ").append(asked.bold(word(key))).append('\n');
    }

    private void line(String line) {
        text.append(INDENT).append(line).append('\n');
    }

    private String word(String key) {
        return Lexicon.word(language, key);
    }

    private String filled(String key, Map<String, Object> values) {
        return Lexicon.fill(language, Lexicon.word(key), values);
    }
}
