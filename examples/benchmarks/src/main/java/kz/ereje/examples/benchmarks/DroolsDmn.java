package kz.ereje.examples.benchmarks;

import java.io.StringReader;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** DMN as Drools evaluates it: each rule a row of one decision table that collects. */
final class DroolsDmn implements Subset.Way {

    private final DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromResources(List.of(table()))
            .getOrElseThrow(IllegalStateException::new);
    private final DMNModel model = runtime.getModels().get(0);

    @Override
    public Set<String> broken(SubsetCase one) {
        DMNContext context = runtime.newContext();
        context.set("paper", one.members());
        DMNResult result = runtime.evaluateAll(model, context);
        if (result.hasErrors()) {
            throw new IllegalStateException(result.getMessages().toString());
        }
        Set<String> broken = new HashSet<>();
        for (Object rule :
                (Collection<?>) result.getDecisionResultByName("broken").getResult()) {
            broken.add((String) rule);
        }
        return broken;
    }

    private static Resource table() {
        return ResourceFactory.newReaderResource(new StringReader(SubsetText.of("subset.dmn")));
    }
}
