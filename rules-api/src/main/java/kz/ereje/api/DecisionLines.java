package kz.ereje.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.api.internal.report.Lexicon;
import kz.ereje.api.internal.report.Message;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.fact.Note;

/** What is told of one decision: what is broken, by its reasons; the way out; the calendar; what is open; the rest. For one thread. */
final class DecisionLines {

    /** Grounds on which the norm that was made for decisions of a kind does not judge one of them. */
    private static final Set<String> NOT_JUDGED = Set.of("asset.not-housing");

    private static final String INDENT = "      ";

    /** So many open rows of one reason are told together, and so many norms are counted rather than cited. */
    private static final int MANY = 4;

    private final DecisionResult decision;
    private final ReportText asked;
    private final Language language;
    private final Told told = new Told();
    private final Set<String> openings = new HashSet<>();
    private final StringBuilder text = new StringBuilder();

    DecisionLines(DecisionResult decision, ReportText asked) {
        this.decision = decision;
        this.asked = asked;
        this.language = asked.language();
    }

    /** The lines. */
    CharSequence lines() {
        text.append('\n')
                .append(asked.bold(
                        filled("report.decision", Map.of("decision", new Summary(decision, language).name()))))
                .append('\n');
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
                .append(asked.coloured(outcome, outcome.word(language)))
                .append(": ")
                .append(citations)
                .append('\n');
    }

    /** What a row says that was not told yet; two demands for one term, late and never, are one. */
    private String told(ProvisionResult row) {
        List<Message> messages = row.messages();
        boolean late = messages.stream().anyMatch(message -> message.id().contains("/late/open"));
        return messages.stream()
                .filter(message -> !(late && message.id().contains("/overdue/open")))
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

    private String norm(ProvisionResult row) {
        return row.lentWording()
                .map(wording -> filled("report.norm-lent", Map.of("wording", wording)))
                .orElse(word("report.norm"));
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
                .map(remark -> told.fresh(remark(row, remark)))
                .filter(sentence -> !sentence.isEmpty())
                .forEach(sentence -> line("  " + word("report.remarks") + ": " + sentence));
    }

    /** A remark, and the facts that it lacks: whoever reads it has to know what to look up. */
    private String remark(ProvisionResult row, Note remark) {
        String lacking = remark.facts().stream()
                .filter(fact -> fact instanceof Fact.Missing<?>)
                .map(fact -> Lexicon.inside(row.told(fact, language)))
                .distinct()
                .collect(Collectors.joining("; "));
        String sentence = row.remark(remark, language);
        return lacking.isEmpty() ? sentence : sentence + " " + word("report.missing") + ": " + lacking + ".";
    }

    /** One way out for the whole decision, as what to do: nothing is told that would date anew or rewrite what was done. */
    private void wayOut() {
        Optional<WayOut> found = decision.wayOut();
        String first = told.fresh(found.stream().flatMap(way -> way.sentences(language).stream()));
        String remaining = told.fresh(found.stream().flatMap(way -> way.remainingSentences(language).stream()));
        if (!first.isEmpty()) {
            section("report.way-out");
            line(first);
        }
        if (!remaining.isEmpty()) {
            section(first.isEmpty() ? "report.way-out" : "report.remaining");
            line(remaining);
        }
    }

    private void calendar() {
        List<DecisionResult.Step> steps = decision.calendar();
        if (!steps.isEmpty()) {
            section("report.calendar");
            steps.forEach(step -> line(step.sentence(language)));
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
        on(rows);
        citations("report.if-applies-violated", violated);
        citations("report.if-applies-kept", kept);
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

    private void citations(String key, List<ProvisionResult> rows) {
        if (!rows.isEmpty()) {
            line(word(key) + ": "
                    + rows.stream().map(row -> row.citation(language)).collect(Collectors.joining("; ")) + ".");
        }
    }

    private void questions() {
        List<DecisionResult.Question> questions = decision.questions();
        if (questions.isEmpty()) {
            return;
        }
        section("report.questions");
        Map<String, String> citations = new LinkedHashMap<>();
        decision.provisions().forEach(row -> citations.put(row.provision(), row.citation(language)));
        int place = 1;
        for (DecisionResult.Question question : questions) {
            line(place + ". " + question.sentence(language) + " (" + settles(question.provisions(), citations) + ")");
            place++;
        }
    }

    private String settles(List<String> provisions, Map<String, String> citations) {
        return provisions.size() >= MANY
                ? filled("report.settles", Map.of("n", provisions.size()))
                : provisions.stream()
                        .map(provision -> citations.getOrDefault(provision, provision))
                        .collect(Collectors.joining("; "));
    }

    private void rest() {
        int before = text.length();
        planned().ifPresent(days -> text.append("  ").append(days).append('\n'));
        remarksOfKept().forEach(remark -> text.append("  ").append(remark).append('\n'));
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
                .append(row.sentence(language))
                .append('\n');
    }

    /** The days that still lie ahead, each with what it is the day of: a plan is not to be read as done. */
    private Optional<String> planned() {
        Set<String> days = new LinkedHashSet<>();
        for (ProvisionResult row : decision.provisions()) {
            for (Note remark : row.remarkNotes()) {
                if (remark.code().equals("planned")) {
                    Fact<?> day = remark.facts().get(0);
                    days.add(Lexicon.inside(row.told(day, language)) + " – " + row.value(day, language));
                }
            }
        }
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(filled("report.planned", Map.of("days", String.join("; ", days))));
    }

    /** The remarks on the kept rows, each once, and why the norm that was made for such decisions did not judge this one. */
    private List<String> remarksOfKept() {
        Map<String, Set<String>> citations = new LinkedHashMap<>();
        for (ProvisionResult row : decision.with(Outcome.COMPLIANT)) {
            row.remarkNotes().stream()
                    .filter(remark -> !remark.code().equals("planned"))
                    .forEach(remark -> citations
                            .computeIfAbsent(remark(row, remark), line -> new LinkedHashSet<>())
                            .add(row.citation(language)));
        }
        if (decision.covered()) {
            for (ProvisionResult row : decision.with(Outcome.NOT_APPLICABLE)) {
                row.reasonNotes().stream()
                        .filter(reason -> NOT_JUDGED.contains(reason.code()))
                        .forEach(reason -> citations
                                .computeIfAbsent(row.remark(reason, language), line -> new LinkedHashSet<>())
                                .add(row.citation(language)));
            }
        }
        return citations.entrySet().stream()
                .map(line -> word("report.remarks") + " (" + String.join("; ", line.getValue()) + "): " + line.getKey())
                .toList();
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
