package kz.ereje.examples.benchmarks;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import kz.ereje.api.Mode;

/** The ways that are compared over the rules that a language of conditions on data can say as well. */
public enum Subset {
    /** Ereje, asking these rules by the engine. */
    EREJE_ENGINE(() -> ereje(Mode.ENGINE)),
    /** Ereje, asking these rules directly. */
    EREJE_DIRECT(() -> ereje(Mode.DIRECT)),
    /** Plain Java written by hand, which asks all rules; what it finds of others is left out. */
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

    private static Way ereje(Mode mode) {
        Peer peer = new ErejeOfSome(mode, SubsetLoad.RULES);
        return one -> peer.broken(one.dossier());
    }
}
