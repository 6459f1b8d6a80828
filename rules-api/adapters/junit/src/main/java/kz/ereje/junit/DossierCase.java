package kz.ereje.junit;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Report;
import kz.ereje.model.Dossier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;

/** One run of a test method: a dossier, or a decision of it. Holds the answer while it runs and no longer. */
final class DossierCase
        implements TestTemplateInvocationContext,
                BeforeEachCallback,
                AfterEachCallback,
                ParameterResolver,
                InvocationInterceptor {

    private static final Set<Class<?>> GIVEN = Set.of(Dossier.class, Report.class, Path.class, DecisionResult.class);

    private final DossierFile file;
    private final String name;
    private final int place;
    private volatile @Nullable Report running;

    /** The whole dossier. */
    DossierCase(DossierFile file) {
        this(file, file.name(), -1);
    }

    /** The decision that stands at this place. */
    DossierCase(DossierFile file, String name, int place) {
        this.file = file;
        this.name = name;
        this.place = place;
    }

    @Override
    public String getDisplayName(int invocation) {
        return name;
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
        return List.of(this);
    }

    /** Fails before parameters are resolved, so that what is said is the reason alone. */
    @Override
    public void beforeEach(ExtensionContext context) {
        running = file.report();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        running = null;
    }

    private Report report() {
        Report held = running;
        return held == null ? file.report() : held;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return GIVEN.contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (type == Path.class) {
            return file.path();
        }
        if (type == DecisionResult.class) {
            return report().decisions().get(place);
        }
        return type == Dossier.class ? report().dossier() : report();
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        Report report = report();
        if (file.settings().expected()) {
            compare(report);
        }
        new Current(file, report, file.settings().language()).during(test);
    }

    private void compare(Report report) {
        Comparison comparison = Comparison.of(file, report);
        String differences = place < 0
                ? comparison.differences()
                : comparison.differences(report.decisions().get(place));
        if (!differences.isEmpty()) {
            throw new AssertionError(differences);
        }
    }
}
