package kz.ereje.examples.benchmarks;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import kz.ereje.api.Mode;

/** The evaluators that are compared over the rules that a language of conditions on data can express as well. */
public enum Subset {
    /** Ereje, evaluating these rules by the engine. */
    EREJE_ENGINE(() -> ereje(Mode.ENGINE)),
    /** Ereje, evaluating these rules directly. */
    EREJE_DIRECT(() -> ereje(Mode.DIRECT)),
    /** Plain Java written by hand, which evaluates all rules; its findings of other rules are left out. */
    BY_HAND(() -> {
        Peer peer = Peer.Kind.BY_HAND.make();
        return one -> {
            Set<String> broken = new HashSet<>(peer.broken(one.dossier()));
            broken.retainAll(SubsetLoad.RULES);
            return broken;
        };
    }),
    /** A JSON Schema. */
    JSON_SCHEMA(JsonSchema::new),
    /** Policies of Cedar. */
    CEDAR(Cedar::new),
    /** A decision table in DMN. */
    DROOLS_DMN(DroolsDmn::new);

    private final Supplier<Way> maker;

    Subset(Supplier<Way> maker) {
        this.maker = maker;
    }

    /** Finds which rules of the subset a decision breaks. */
    @FunctionalInterface
    interface Way {

        /** The ids of the rules of the subset that the decision breaks. */
        Set<String> broken(SubsetCase one);
    }

    /** The evaluator made ready: rules loaded, nothing evaluated yet. */
    Way make() {
        return maker.get();
    }

    private static Way ereje(Mode mode) {
        Peer peer = new ErejeOfSome(mode, SubsetLoad.RULES);
        return one -> peer.broken(one.dossier());
    }
}
