package kz.ereje.examples.quarkus;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Dossiers;
import kz.ereje.api.Language;
import kz.ereje.api.Report;
import kz.ereje.api.Reports;
import kz.ereje.api.UnreadableDossierException;

/** Answers a dossier with its report. */
@Path("/check")
public class CheckResource {

    private final ComplianceChecker checker;

    CheckResource(ComplianceChecker checker) {
        this.checker = checker;
    }

    /** Takes the language of errors from the request; the answer has all three. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response check(@HeaderParam("Accept-Language") String languages, InputStream body) throws IOException {
        try {
            Report report = checker.check(Dossiers.read("request", Dossiers.bytes(body)));
            return Response.ok(Reports.json(report.data()), MediaType.APPLICATION_JSON_TYPE)
                    .build();
        } catch (UnreadableDossierException e) {
            return Response.status(422)
                    .type("text/plain; charset=UTF-8")
                    .entity(e.message(Language.accepted(languages, Language.KK)))
                    .build();
        }
    }
}
