package kz.ereje.examples.benchmarks.first;

import java.io.PrintWriter;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs the cases by JUnit, and fails where one fails or there are others than asked for. */
public final class HarnessRun {

    private HarnessRun() {}

    /** Takes how many cases there have to be. */
    public static void main(String[] arguments) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(DiscoverySelectors.selectClass(ManyCases.class))
                                .configurationParameter("ereje.coverage.print", "false")
                                .configurationParameter("ereje.coverage.file", "")
                                .build(),
                        listener);
        TestExecutionSummary summary = listener.getSummary();
        if (summary.getTestsSucceededCount() != Long.parseLong(arguments[0]) || summary.getTotalFailureCount() > 0) {
            summary.printTo(new PrintWriter(System.err, true));
            System.exit(1);
        }
    }
}
