package kz.ereje.api;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ereje.api.ReportParts.Asked;
import kz.ereje.api.ReportParts.Cited;
import kz.ereje.api.ReportParts.Norm;
import kz.ereje.api.ReportParts.OfDecision;
import kz.ereje.api.ReportParts.Part;
import kz.ereje.api.ReportParts.Reason;

/** The parts of one decision as lines of text. For one thread. */
final class DecisionLines {

    private static final String INDENT = "      ";

    private final OfDecision parts;
    private final ReportText asked;
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    DecisionLines(OfDecision parts, ReportText asked) {
        this.parts = parts;
        this.asked = asked;
        this.language = asked.language();
    }

    /** The lines. */
    CharSequence lines() {
        text.append('\n').append(asked.bold(parts.head())).append('\n');
        parts.first().forEach(line -> text.append("  ").append(line).append('\n'));
        parts.broken().forEach(this::reason);
        advice(parts.advice());
        advice(parts.remaining());
        section(parts.calendar());
        parts.open().forEach(this::reason);
        section(parts.questions().head(), numbered());
        parts.openAllTheSame().forEach(line -> text.append("\n  ").append(line).append('\n'));
        section(parts.readings());
        rest();
        if (asked.evidence()) {
            text.append(new EvidenceLines(parts, asked).lines());
        }
        return text;
    }

    private void reason(Reason reason) {
        List<Cited> rows = reason.rows();
        String head = reason.lines().isEmpty() ? ": " + citations(rows) : "";
        text.append("\n  ")
                .append(asked.coloured(reason.outcome(), reason.word()))
                .append(head)
                .append('\n');
        reason.lines().forEach(this::line);
        boolean each = rows.size() > 1 || !reason.lines().isEmpty();
        rows.forEach(row -> cited(row, each));
    }

    private String citations(List<Cited> rows) {
        return rows.stream().map(row -> row.row().citation(language)).collect(Collectors.joining("; "));
    }

    /** The sentence of a row, of several by its citation, with the words of the act under it. */
    private void cited(Cited row, boolean each) {
        String citation = each ? "– " + row.row().citation(language) : "";
        String between = row.sentence().isEmpty() || citation.isEmpty() ? "" : ": ";
        line(citation + between + row.sentence());
        row.norms().forEach(norm -> line((each ? "  " : "") + norm.head() + ": " + words(norm)));
        row.remarks().forEach(remark -> line("  " + remark));
    }

    private static String words(Norm norm) {
        return "«" + norm.kazakh() + "»"
                + norm.words().map(words -> " – " + words.quoted()).orElse("");
    }

    private List<String> numbered() {
        List<Asked> questions = parts.questions().lines();
        return Stream.iterate(0, place -> place < questions.size(), place -> place + 1)
                .map(place -> place + 1 + ". " + questions.get(place).sentence() + " ("
                        + questions.get(place).settles() + ")")
                .toList();
    }

    private void rest() {
        int before = text.length();
        Stream.concat(parts.planned().stream(), parts.remarks().stream()).forEach(this::last);
        if (asked.all()) {
            Stream.of(Outcome.COMPLIANT, Outcome.NOT_APPLICABLE, Outcome.UNCHECKED)
                    .flatMap(outcome -> parts.decision().with(outcome).stream())
                    .forEach(this::whole);
        }
        Stream.concat(parts.kept().stream(), parts.shown().stream()).forEach(this::last);
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

    /** What is to be done is one line, however many sentences it has. */
    private void advice(Part<String> part) {
        section(part.head(), part.lines().isEmpty() ? List.of() : List.of(String.join(" ", part.lines())));
    }

    private void section(Part<String> part) {
        section(part.head(), part.lines());
    }

    private void section(String head, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append("\n  ").append(asked.bold(head)).append('\n');
            lines.forEach(this::line);
        }
    }

    private void last(String line) {
        text.append("  ").append(line).append('\n');
    }

    private void line(String line) {
        text.append(INDENT).append(line).append('\n');
    }
}
