package kz.ereje.examples.benchmarks;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The ways that are compared over the rules that a language of conditions on data can say as well. The ways of {@link Peer} ask all
 * rules all the same, and what they find of others is left out.
 */
public enum Subset {
    /** Ereje, asking by the engine. */
    EREJE_ENGINE(() -> partOf(Peer.Kind.EREJE_ENGINE)),
    /** Ereje, asking directly. */
    EREJE_DIRECT(() -> partOf(Peer.Kind.EREJE_DIRECT)),
    /** Plain Java written by hand. */
    BY_HAND(() -> partOf(Peer.Kind.BY_HAND)),
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

    /** A way to find which rules of the subset a decision breaks. */
    @FunctionalInterface
    interface Way {

        /** The ids of the rules of the subset that the decision breaks. */
        Set<String> broken(SubsetCase one);
    }

    /** Made ready: rules loaded, nothing asked yet. */
    Way make() {
        return maker.get();
    }

    private static Way partOf(Peer.Kind kind) {
        Peer peer = kind.make();
        return one -> {
            Set<String> broken = new HashSet<>(peer.broken(one.dossier()));
            broken.retainAll(SubsetLoad.RULES);
            return broken;
        };
    }
}
