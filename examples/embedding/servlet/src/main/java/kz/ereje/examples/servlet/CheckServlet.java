package kz.ereje.examples.servlet;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Language;
import kz.ereje.api.Report;
import kz.ereje.api.Reports;
import kz.ereje.api.UnreadableDossierException;

/** Answers a dossier with its report. */
@SuppressWarnings("serial") // no container stores it
final class CheckServlet extends HttpServlet {

    private static final int UNPROCESSABLE_CONTENT = 422;

    private final ComplianceChecker checker = ComplianceChecker.create();

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            byte[] body = Dossiers.bytes(request.getInputStream());
            Report report = checker.check(Dossiers.read("request", body));
            answer(response, "application/json", Reports.json(report.data()));
        } catch (UnreadableDossierException e) {
            Language language = Language.accepted(request.getHeader("Accept-Language"), Language.KK);
            response.setStatus(UNPROCESSABLE_CONTENT);
            answer(response, "text/plain; charset=UTF-8", e.message(language).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void answer(HttpServletResponse response, String type, byte[] body) throws IOException {
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
