package kz.ereje.junit;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Report;
import org.junit.jupiter.api.Test;

/** Runs the harness in a process of its own, and prints what became of it: how JUnit is called, then cases, failures and what is held. */
final class RunMain {

    /** Reports that somebody still holds after the run would stand here. */
    static final Queue<WeakReference<Report>> REPORTS = new ConcurrentLinkedQueue<>();

    private RunMain() {}

    public static void main(String[] arguments) throws ClassNotFoundException {
        List<Harness.Case> cases = Harness.in("en").run(Class.forName(arguments[0]));
        System.gc();
        System.out.println("JUnit "
                + Test.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()
                        .replaceAll(".*-|\\.jar$", ""));
        System.out.println("cases " + cases.size());
        System.out.println("reports " + REPORTS.size());
        System.out.println("held "
                + REPORTS.stream().filter(report -> report.get() != null).count());
        cases.stream().filter(each -> !each.failure().isEmpty()).forEach(each -> System.out.println(each.failure()));
    }

    /** All examples, of which one is turned wrong. */
    static final class OfBothKinds {

        @Dossiers(value = "*.json", root = "target/harness/versions")
        void whole(Report report) {
            REPORTS.add(new WeakReference<>(report));
            ErejeAssertions.assertThat(report).matchesExpected();
        }

        @Dossiers(value = "*.json", root = "target/harness/versions", expected = true)
        void oneByOne(DecisionResult decision) {
            ErejeAssertions.assertThat(decision).keepsWhereItApplies("16.3");
        }
    }

    /** As many dossiers as a region has. */
    static final class Many {

        @Dossiers(value = "**/*.json", root = "target/harness/many", expected = true)
        void haveTheirOutcome(Report report) {
            REPORTS.add(new WeakReference<>(report));
        }
    }

    /** The same, one decision at a time. */
    static final class ManyDecisions {

        @Dossiers(value = "**/*.json", root = "target/harness/many")
        void haveTheirOutcome(DecisionResult decision, Report report) {
            REPORTS.add(new WeakReference<>(report));
            ErejeAssertions.assertThat(decision).matchesExpected();
        }
    }
}
