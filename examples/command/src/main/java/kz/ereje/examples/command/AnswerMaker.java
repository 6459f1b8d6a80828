package kz.ereje.examples.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.DataOptions;
import kz.ereje.api.Language;
import kz.ereje.api.Outcome;
import kz.ereje.api.Regulation;
import kz.ereje.api.Report;
import kz.ereje.api.ReportText;
import kz.ereje.api.ReportWriter;
import kz.ereje.register.CheckedRegister;
import kz.ereje.report.run.RunFormat;
import kz.ereje.report.run.RunOutput;
import kz.ereje.report.run.RunReports;
import kz.ereje.report.year.OfficeYear;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/**
 * Makes the answers that a command line asks for.
 *
 * @param asked the command line
 * @param err where is told what cannot be answered
 * @param checker what checks
 * @param kept the run that is carried on; null where none is kept
 */
record AnswerMaker(
        CheckCommand asked,
        PrintStream err,
        ComplianceChecker checker,
        @Nullable KeptRun kept) {

    private Language language() {
        return asked.lang.language;
    }

    private Report.Edition edition() {
        return checker.edition();
    }

    private boolean goesOn() {
        return kept != null && kept.done() > 0;
    }

    /** What is written on these streams. */
    Answer on(Map<Format, PrintStream> streams) throws IOException {
        if (asked.run.expect) {
            return new ExpectAnswer(only(streams), new Words(language()));
        }
        Optional<FileKind> checked = asked.checkedRegister;
        if (checked.isPresent()) {
            return register(checked.get(), only(streams));
        }
        List<Answer> answers = new ArrayList<>();
        if (asked.run.coverage) {
            return coverage(streams);
        }
        if (asked.run.otherReadings) {
            return new OtherReadingsAnswer(streams, asked, checker);
        }
        if (asked.run.duties != null) {
            return new DutiesOfYear(streams, err, language(), year(asked.run.duties));
        }
        if (asked.run.minCoverage != null) {
            answers.add(coverage(Map.of()));
        }
        for (Map.Entry<Format, PrintStream> stream : streams.entrySet()) {
            if (stream.getKey().run().isEmpty()) {
                answers.add(file(stream.getKey(), stream.getValue()));
            }
        }
        if (asked.recording != null) {
            answers.add(asked.recording);
        }
        Map<RunFormat, OutputStream> run = new EnumMap<>(RunFormat.class);
        streams.forEach((format, stream) -> format.run().ifPresent(each -> run.put(each, stream)));
        if (!run.isEmpty()) {
            answers.add(run(run));
        }
        return new Answers(answers);
    }

    private OfficeYear year(String unit) {
        return OfficeYear.of(Regulation.load(), unit, Objects.requireNonNull(asked.run.year));
    }

    private Answer coverage(Map<Format, PrintStream> streams) {
        Double min = asked.run.minCoverage;
        return new CoverageOfAct(streams, language(), min == null ? -1 : min / RunOptions.WHOLE);
    }

    private static PrintStream only(Map<Format, PrintStream> streams) {
        return streams.values().iterator().next();
    }

    private Answer register(FileKind kind, PrintStream out) throws IOException {
        return new RegisterAnswer(
                kind == FileKind.CSV ? CheckedRegister.csv(out, language()) : CheckedRegister.xlsx(out, language()),
                language());
    }

    private Answer run(Map<RunFormat, OutputStream> streams) throws IOException {
        RunOutput reports = RunReports.open(streams, edition(), language());
        return new RunAnswer(reports, kept == null ? KeptEntries.passing(reports::add) : kept.entries(), language());
    }

    private Answer file(Format format, PrintStream out) throws IOException {
        return switch (format) {
            case json -> new DataAnswer(document(out));
            case ndjson -> new LinesAnswer(out, edition(), matters());
            default -> text(out);
        };
    }

    /** A document that goes on is begun once more, where nobody sees it, so that the next dossier comes behind a comma. */
    private ReportWriter document(PrintStream out) throws IOException {
        if (!goesOn()) {
            return new ReportWriter(out, edition());
        }
        Muted muted = new Muted(out);
        ReportWriter reports = new ReportWriter(muted, edition());
        reports.addFailed("", "");
        reports.flush();
        muted.speak();
        return reports;
    }

    private Answer text(PrintStream out) {
        TextAnswer text = new TextAnswer(
                out,
                new ReportText(language(), asked.all, Ansi.AUTO.enabled(), asked.evidence, asked.actWords),
                new Words(language()),
                asked.output != null);
        if (goesOn()) {
            text.goesOn();
        }
        return text;
    }

    private DataOptions matters() {
        DataOptions options = DataOptions.whatMatters(language());
        return asked.all ? options.with(Outcome.values()) : options;
    }
}
