package kz.ereje.kb;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * Loads the rules that the build compiled to classes; nothing is compiled at run time.
 *
 * <p>The classes are named in a file that the build writes. Loading them directly takes a third of the time of a class path container, needs no
 * XML, and survives repackaging of jars; it is the one place that uses Drools beyond its KIE API.
 */
final class CompiledRules {

    private static final String CLASS_NAMES = "META-INF/kie/kz.ereje/rules-kb/drools-model";
    private static final String VERSION_LINE = "Drools-Model-Version";

    private CompiledRules() {}

    /** Their rule base, on the Drools that they were proven on. */
    static KieBase load() {
        NoLogger.isNothingToTell();
        ProvenEngine.refuseAnother();
        return KieBaseBuilder.createKieBaseFromModel(models());
    }

    /** The compiled rules themselves, from which a rule base is built. */
    static List<Model> models() {
        ClassLoader loader = CompiledRules.class.getClassLoader();
        List<Model> models = classNames(loader)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith(VERSION_LINE))
                .map(name -> model(name, loader))
                .toList();
        if (models.isEmpty()) {
            throw new RuleBaseException("The rule base is empty: " + CLASS_NAMES + " names no classes");
        }
        return models;
    }

    private static String classNames(ClassLoader loader) {
        try (InputStream names = loader.getResourceAsStream(CLASS_NAMES)) {
            if (names == null) {
                throw new RuleBaseException("The rule base is not on the class path: no " + CLASS_NAMES);
            }
            return new String(names.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new RuleBaseException("Could not read " + CLASS_NAMES, e);
        }
    }

    private static Model model(String className, ClassLoader loader) {
        try {
            return Class.forName(className, true, loader)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new RuleBaseException("Could not load the rules of " + className, e);
        }
    }
}
