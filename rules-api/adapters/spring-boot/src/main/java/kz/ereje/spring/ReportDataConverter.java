package kz.ereje.spring;

import kz.ereje.api.Reports;
import kz.ereje.api.data.ReportData;

/**
 * The data of a report as the body of an answer, as {@link ReportConverter} writes those of a whole one; for controllers that choose what a
 * report holds. Does not read them: that is left to the application's JSON library. Safe for all threads.
 */
public class ReportDataConverter extends AnswerConverter<ReportData> {

    /** Writes the data as they are. */
    public ReportDataConverter() {
        super(ReportData.class);
    }

    @Override
    byte[] json(ReportData data) {
        return Reports.json(data);
    }
}
