package kz.ereje.spring;

import java.io.IOException;
import kz.ereje.api.Reports;
import kz.ereje.api.data.ReportData;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/**
 * The data of a report as the body of an answer, as {@link ReportConverter} writes those of a whole one; for controllers that choose what a
 * report holds. Does not read them: that is left to the application's JSON library. Safe for all threads.
 */
public class ReportDataConverter extends AbstractHttpMessageConverter<ReportData> {

    /** Writes the data as they are. */
    public ReportDataConverter() {
        super(MediaType.APPLICATION_JSON, new MediaType("application", "*+json"));
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == ReportData.class;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType media) {
        return false;
    }

    @Override
    protected ReportData readInternal(Class<? extends ReportData> type, HttpInputMessage request) {
        throw new HttpMessageNotReadableException("The data of a report are not read here", request);
    }

    @Override
    protected void writeInternal(ReportData data, HttpOutputMessage answer) throws IOException {
        byte[] json = Reports.json(data);
        answer.getHeaders().setContentLength(json.length);
        answer.getBody().write(json);
    }
}
