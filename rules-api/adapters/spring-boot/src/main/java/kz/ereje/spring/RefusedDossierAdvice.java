package kz.ereje.spring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.ereje.api.Language;
import kz.ereje.api.UnreadableDossierException.InputProblem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;

/**
 * Answers a request whose body is no dossier with a problem (RFC 9457) in the language that the caller accepts: {@code problems} has each
 * fault with its sentence, JSON Pointer, line and column. Stands before an
 * advice of the application that has no order, which may take every exception. Safe for all threads.
 */
@Order(Ordered.LOWEST_PRECEDENCE - 1)
@RestControllerAdvice
public class RefusedDossierAdvice {

    private final Language preferred;

    /** Answers in this language where the caller accepts none of the three. */
    public RefusedDossierAdvice(Language preferred) {
        this.preferred = preferred;
    }

    /** The answer to a request that was refused. */
    @ExceptionHandler
    public ResponseEntity<ProblemDetail> refused(RefusedDossierException refused, WebRequest request) {
        Language language = Language.accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), preferred);
        ProblemDetail problem = ProblemDetail.forStatus(refused.status());
        problem.setTitle(Sentences.title(refused, language));
        problem.setDetail(Sentences.detail(refused, language));
        List<Map<String, Object>> problems = new ArrayList<>();
        refused.problems().forEach(each -> problems.add(told(each, language)));
        problem.setProperty("problems", problems);
        return ResponseEntity.status(refused.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .body(problem);
    }

    private static Map<String, Object> told(InputProblem problem, Language language) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("code", problem.code());
        told.put("pointer", problem.pointer());
        told.put("line", problem.line());
        told.put("column", problem.column());
        told.put("sentence", problem.message(language));
        return told;
    }
}
