package kz.ereje.examples.quarkus;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import kz.ereje.api.ComplianceChecker;

/** The checker, made when the application starts and not at the first request. */
class Checker {

    @Produces
    @Singleton
    @Startup
    ComplianceChecker checker() {
        return ComplianceChecker.create();
    }
}
