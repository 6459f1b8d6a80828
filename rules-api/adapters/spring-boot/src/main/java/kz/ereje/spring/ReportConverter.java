package kz.ereje.spring;

import kz.ereje.api.DataOptions;
import kz.ereje.api.Report;
import kz.ereje.api.Reports;

/**
 * A report as the body of an answer: its data, written by {@link Reports#json} and not by the application's JSON library, so that the bytes are the
 * same whatever it is and however it is set up. Safe for all threads.
 */
public class ReportConverter extends AnswerConverter<Report> {

    private final DataOptions options;

    /** Writes what the options ask for. */
    public ReportConverter(DataOptions options) {
        super(Report.class);
        this.options = options;
    }

    @Override
    byte[] json(Report report) {
        return Reports.json(report.data(options));
    }
}
