package kz.ereje.mutation;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Judges mutants by the cases and the example dossiers, and by nothing else. A mutant is tried by those that pass its place; the others cannot
 * tell it from the law.
 */
final class Court {

    private final Lever lever;
    private final List<DynamicTest> cases;
    private final List<BitSet> passing;

    /** The cases by their places, those first that noticed something lately: they are likely to notice the next one too. */
    private final List<Integer> order;

    private Court(Lever lever, List<DynamicTest> cases) {
        this.lever = lever;
        this.cases = cases;
        this.passing = new ArrayList<>();
        this.order = new ArrayList<>(IntStream.range(0, cases.size()).boxed().toList());
    }

    /** A court with a law of its own, in which the law itself was found to pass everything. */
    static Court of(Law law) {
        try {
            LawLoader loader = new LawLoader(law);
            Lever lever = (Lever) made(loader, "kz.ereje.mutation.Switch");
            List<DynamicTest> cases = new ArrayList<>(casesOf(made(loader, "kz.ereje.cases.CasesTest")));
            if (made(loader, "kz.ereje.mutation.ExampleDossiers") instanceof Supplier<?> examples
                    && examples.get() instanceof Stream<?> tests) {
                tests.map(DynamicTest.class::cast).forEach(cases::add);
            }
            Court court = new Court(lever, cases);
            court.tryTheLaw();
            return court;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The law could not be brought before a court", e);
        }
    }

    private static Object made(LawLoader loader, String name) throws ReflectiveOperationException {
        Constructor<?> constructor = Class.forName(name, true, loader).getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    private static List<DynamicTest> casesOf(Object tests) throws ReflectiveOperationException {
        Method factory = tests.getClass().getDeclaredMethod("eachCaseHasItsOutcome");
        factory.setAccessible(true);
        return ((Stream<?>) factory.invoke(tests)).map(DynamicTest.class::cast).toList();
    }

    private void tryTheLaw() {
        lever.turn(-1);
        for (DynamicTest each : cases) {
            lever.passed();
            if (fails(each)) {
                throw new IllegalStateException("The law itself does not pass " + each.getDisplayName());
            }
            passing.add(lever.passed());
        }
    }

    /** How many cases and examples there are. */
    int cases() {
        return cases.size();
    }

    /** The first case or example that notices the mutant. */
    Optional<String> notices(Mutant mutant) {
        try {
            lever.turn(mutant.id());
            for (int turn = 0; turn < order.size(); turn++) {
                int place = order.get(turn);
                if (passing.get(place).get(mutant.id()) && fails(cases.get(place))) {
                    order.add(0, order.remove(turn));
                    return Optional.of(cases.get(place).getDisplayName());
                }
            }
            return Optional.empty();
        } finally {
            lever.turn(-1);
        }
    }

    /** How many cases and examples pass the place of the mutant. */
    int passing(Mutant mutant) {
        return (int) passing.stream().filter(passed -> passed.get(mutant.id())).count();
    }

    private static boolean fails(DynamicTest test) {
        try {
            test.getExecutable().execute();
            return false;
        } catch (Throwable e) {
            return true;
        }
    }
}
