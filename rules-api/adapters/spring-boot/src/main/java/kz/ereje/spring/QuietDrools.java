package kz.ereje.spring;

import java.util.Map;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Keeps Drools, which tells each firing of a rule at DEBUG, at INFO; whatever the application says of {@code org.drools} stands before it.
 * Comes after the configuration was read and before the loggers are set up.
 */
public class QuietDrools implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    static final String LEVEL = "logging.level.org.drools";

    /** Between the listener that reads the configuration (10) and the one that sets up the loggers (20). */
    private static final int AFTER_CONFIGURATION = Ordered.HIGHEST_PRECEDENCE + 15;

    @Override
    public int getOrder() {
        return AFTER_CONFIGURATION;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        ConfigurableEnvironment environment = event.getEnvironment();
        if (!environment.getProperty("ereje.enabled", Boolean.class, true)) {
            return;
        }
        environment.getPropertySources().addLast(new MapPropertySource("ereje", Map.of(LEVEL, "info")));
    }
}
