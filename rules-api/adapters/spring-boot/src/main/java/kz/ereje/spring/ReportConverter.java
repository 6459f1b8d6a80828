package kz.ereje.spring;

import java.io.IOException;
import kz.ereje.api.DataOptions;
import kz.ereje.api.Report;
import kz.ereje.api.Reports;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/**
 * A report as the body of an answer: its data, written by {@link Reports#json} and not by the application's JSON library, so that the bytes are the
 * same whatever it is and however it is set up. Safe for all threads.
 */
public class ReportConverter extends AbstractHttpMessageConverter<Report> {

    private final DataOptions options;

    /** Writes what the options ask for. */
    public ReportConverter(DataOptions options) {
        super(MediaType.APPLICATION_JSON, new MediaType("application", "*+json"));
        this.options = options;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Report.class;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType media) {
        return false;
    }

    @Override
    protected Report readInternal(Class<? extends Report> type, HttpInputMessage request) {
        throw new HttpMessageNotReadableException("A report is made by a check and not read", request);
    }

    @Override
    protected void writeInternal(Report report, HttpOutputMessage answer) throws IOException {
        byte[] json = Reports.json(report.data(options));
        answer.getHeaders().setContentLength(json.length);
        answer.getBody().write(json);
    }
}
