package kz.ereje.examples.desk.service;

import jakarta.servlet.http.HttpServletRequest;
import kz.ereje.api.Language;

/**
 * One request. For one thread.
 *
 * @param language the language of its errors
 * @param query its parameters
 * @param request the request itself, for its body
 */
record Call(Language language, Query query, HttpServletRequest request) {

    /** Answers requests. Safe for all threads. */
    @FunctionalInterface
    interface Answering {

        /**
         * The answer as JSON in UTF-8.
         *
         * @throws Refused if it is not answered as it asks
         */
        byte[] answer(Call call) throws Refused;
    }
}
