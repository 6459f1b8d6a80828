package kz.ereje.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ereje.api.ReportParts.Part;
import kz.ereje.api.internal.report.Lexicon;

/**
 * A report as text for a person: first a line for each decision; then each with what is broken, by its reasons, one way out, the calendar, and
 * what to find out; at the end what it was made from. Places, ids and the facts themselves stand in the evidence alone. Immutable and safe
 * for all threads.
 *
 * @param language the language
 * @param all whether the other rows are shown as well, one by one
 * @param colour whether outcomes are coloured, for terminals
 * @param evidence whether the facts are shown on which each provision rests, with their places in the file
 * @param words where the words of the act are from in Russian and English
 */
public record ReportText(Language language, boolean all, boolean colour, boolean evidence, ActWords words) {

    private static final Map<Outcome, String> COLOURS = Map.of(
            Outcome.VIOLATED, "31",
            Outcome.ERROR, "31",
            Outcome.UNDETERMINED, "33",
            Outcome.COMPLIANT, "32");

    /** What is told one by one, whether or not all is asked for. */
    static final List<Outcome> FIRST = List.of(Outcome.ERROR, Outcome.VIOLATED, Outcome.UNDETERMINED);

    /** Of so many decisions the first lines tell by which day to act: of more the calendars would have to be searched for twice. */
    private static final int CALENDARS = 20;

    /** Keeps what was chosen. */
    public ReportText {
        Given.of(language, "language");
        Given.of(words, "wording");
    }

    /** A report without the evidence, with the words that the library holds. */
    public ReportText(Language language, boolean all, boolean colour) {
        this(language, all, colour, false, ActWords.held());
    }

    /** The report as text; {@code source} names the file. Searches for the remedies of every violated row. */
    public String of(String source, Report report) {
        Room.ensure();
        StringBuilder text = new StringBuilder();
        try {
            Room.of(() -> {
                write(text, source, report);
                return text;
            });
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
        Room.ensure();
        Given.of(out, "output");
        Given.of(report, "report");
        DecisionNames names = new DecisionNames(report, language);
        head(out, report, names);
        for (DecisionResult decision : report.decisions()) {
            out.append(new DecisionLines(new DecisionParts(decision, names.of(decision), this).parts(), this).lines());
        }
        out.append(last(Given.of(source, "name of the source"), report));
    }

    /** Who, by which act, on which day; what came of each decision in one line; and what cannot be relied on. */
    private void head(Appendable out, Report report, DecisionNames names) throws IOException {
        ReportHead head = new ReportHead(report, language);
        for (String reading : head.readOtherwise()) {
            out.append(bold(reading)).append("\n\n");
        }
        out.append(bold(head.unit())).append('\n');
        out.append(head.act()).append('\n');
        out.append(head.day()).append("\n\n");
        for (Part<String> doubts : head.doubts(this::shows)) {
            out.append(bold(doubts.head())).append('\n');
            for (String line : doubts.lines()) {
                out.append("  - ").append(line).append('\n');
            }
            out.append('\n');
        }
        boolean calendars = report.decisions().size() <= CALENDARS;
        for (DecisionResult decision : report.decisions()) {
            String result = new Summary(decision, language).result(calendars);
            out.append(filled("report.summary", Map.of("decision", names.of(decision), "result", result)))
                    .append(".\n");
        }
    }

    private StringBuilder last(String source, Report report) {
        StringBuilder text = new StringBuilder();
        new ReportHead(report, language)
                .beside()
                .ifPresent(beside -> text.append('\n').append(beside).append('\n'));
        text.append('\n');
        Set<ProvisionResult> deciding = deciding(report);
        new RestingLines(language, all)
                .of(report, row -> shows(row) || deciding.contains(row))
                .forEach(line -> text.append(line).append('\n'));
        text.append(filled("report.file", Map.of("file", source))).append('\n');
        return text.append(filled("report.made", madeValues(report))).append('\n');
    }

    /** Whether a row is told one by one. */
    boolean shows(ProvisionResult row) {
        return all || FIRST.contains(row.outcome());
    }

    /** The rows that decide that a decision is not covered: its answer rests on their readings. */
    static Set<ProvisionResult> deciding(Report report) {
        Set<ProvisionResult> rows = new HashSet<>();
        for (DecisionResult decision : report.decisions()) {
            decision.deciding().ifPresent(deciding -> deciding.rows().forEach(row -> rows.add(decision.of(row))));
        }
        return rows;
    }

    private static Map<String, Object> madeValues(Report report) {
        Report.Edition edition = report.edition();
        return Map.of(
                "version", edition.ruleBase(),
                "hash", edition.ruleBaseSha256().substring(0, 12),
                "library", edition.release(),
                "sha", report.inputSha256());
    }

    private String filled(String key, Map<String, Object> values) {
        return Lexicon.fill(language, Lexicon.word(key), values);
    }

    String bold(String line) {
        return colour ? "\u001B[1m" + line + "\u001B[0m" : line;
    }

    String coloured(Outcome outcome, String word) {
        String code = COLOURS.get(outcome);
        return colour && code != null ? "\u001B[" + code + "m" + word + "\u001B[0m" : word;
    }
}
