package kz.ereje.report.internal;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.JDKXRLogger;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Where the library that prints tells what it does: to the loggers of the JDK, below what they show by default. Its own way is the standard
 * error of the process, which belongs to the application. What goes wrong is thrown. Holds no state and is safe for all threads.
 */
public final class Quiet implements XRLogger {

    /** Takes the place of the library's own way; what an application chose stays. */
    static void instead() {
        XRLogger chosen = XRLog.getLoggerImpl();
        if (chosen == null || chosen instanceof JDKXRLogger) {
            XRLog.setLoggerImpl(new Quiet());
        }
    }

    @Override
    public void log(String where, Level level, String message) {
        log(where, level, message, null);
    }

    @Override
    public void log(String where, Level level, String message, @Nullable Throwable cause) {
        Logger.getLogger(where).log(Level.FINE, message, cause);
    }

    @Override
    public void setLevel(String where, Level level) {
        Logger.getLogger(where).setLevel(level);
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic told) {
        return Logger.getLogger(told.getLogMessageId().getWhere()).isLoggable(Level.FINE);
    }
}
