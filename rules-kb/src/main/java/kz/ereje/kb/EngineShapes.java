package kz.ereje.kb;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.accessor.ReadAccessor;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.phreak.RuleExecutor;
import org.drools.core.reteoo.RuleTerminalNode;
import org.drools.kiesession.agenda.DefaultAgenda;
import org.drools.kiesession.rulebase.SessionsAwareKnowledgeBase;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.drools.modelcompiler.consequence.LambdaConsequence;
import org.drools.modelcompiler.constraints.LambdaReadAccessor;
import org.kie.api.runtime.KieSession;

/**
 * The shapes of the classes through which Ereje enters Drools, from where its rules are built to where they are fired: by them one Drools
 * is told from another, whatever jar it is in. They are loaded in any case when rules are evaluated.
 *
 * <p>Run by the build, which keeps the shapes of the Drools that the rules were compiled with and proven on.
 */
public final class EngineShapes {

    private static final String UNREADABLE = "unreadable";

    private EngineShapes() {}

    /** The classes; not a constant, since a Drools may lack one. */
    static List<Class<?>> classes() {
        return List.of(
                KieBaseBuilder.class,
                LambdaConsequence.class,
                LambdaReadAccessor.class,
                ModelImpl.class,
                Declaration.class,
                ReadAccessor.class,
                InternalRuleBase.class,
                RuleExecutor.class,
                RuleTerminalNode.class,
                DefaultAgenda.class,
                SessionsAwareKnowledgeBase.class,
                KieSession.class);
    }

    /**
     * The shapes by simple names, which stay the same when Drools is relocated, in order.
     *
     * @throws LinkageError if this Drools lacks one of the classes
     */
    public static Map<String, String> found() {
        Map<String, String> shapes = new LinkedHashMap<>();
        classes().forEach(entry -> shapes.put(entry.getSimpleName(), shape(entry)));
        return shapes;
    }

    /** A class whose bytes cannot be had is of no known shape. */
    private static String shape(Class<?> entry) {
        try (InputStream bytes = entry.getResourceAsStream(entry.getSimpleName() + ".class")) {
            return bytes == null ? UNREADABLE : Long.toHexString(ClassShape.of(bytes.readAllBytes()));
        } catch (IOException e) {
            return UNREADABLE;
        }
    }
}
