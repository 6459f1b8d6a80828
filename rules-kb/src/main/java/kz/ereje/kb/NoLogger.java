package kz.ereje.kb;

import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * Keeps SLF4J from telling an application that has no logger so, in three lines on its standard error: it is Drools that asks for a logger,
 * not the application, and nothing of what it would log is missed. Where there is a logger, or the application says itself how much
 * SLF4J is to tell, nothing is touched.
 */
final class NoLogger {

    private static final String VERBOSITY = "slf4j.internal.verbosity";
    private static final String PROVIDER = "slf4j.provider";

    private NoLogger() {}

    /** To be called before the first class of Drools is. SLF4J reads the property once, when it looks for loggers. */
    static void isNothingToTell() {
        if (System.getProperty(VERBOSITY) != null || System.getProperty(PROVIDER) != null || isThereOne()) {
            return;
        }
        System.setProperty(VERBOSITY, "ERROR");
        try {
            LoggerFactory.getILoggerFactory();
        } finally {
            System.clearProperty(VERBOSITY);
        }
    }

    /** One that cannot be loaded is for SLF4J to tell. */
    private static boolean isThereOne() {
        try {
            return ServiceLoader.load(SLF4JServiceProvider.class, LoggerFactory.class.getClassLoader())
                    .findFirst()
                    .isPresent();
        } catch (ServiceConfigurationError e) {
            return true;
        }
    }
}
