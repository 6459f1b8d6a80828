package kz.ereje.spring.application;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What many applications have: an answer to whatever goes wrong. */
@RestControllerAdvice
class EveryException {

    @ExceptionHandler
    ResponseEntity<String> failed(Exception failure) {
        return ResponseEntity.internalServerError().body("Something went wrong");
    }
}
