package kz.ereje.api;

import java.util.function.Supplier;

/**
 * Is around every check of a checker, for an application's own measurements. It is called by the thread that checks, and by many at once
 * where many check; what it throws is thrown by the check.
 */
@FunctionalInterface
public interface CheckObserver {

    /**
     * Makes the check, once, and gives its report back as it is.
     *
     * @param check makes the report; what it throws has to pass
     */
    Report observe(Supplier<Report> check);
}
