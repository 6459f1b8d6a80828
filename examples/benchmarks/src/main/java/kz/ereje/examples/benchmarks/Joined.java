package kz.ereje.examples.benchmarks;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import kz.ereje.api.Mode;

/** The ways that are compared over rules that join papers. */
public enum Joined {
    /** Ereje, asking these rules by the engine. */
    EREJE_ENGINE(() -> ereje(Mode.ENGINE)),
    /** Ereje, asking these rules directly. */
    EREJE_DIRECT(() -> ereje(Mode.DIRECT)),
    /** Plain Java written by hand, which asks all rules; what it finds of others is left out. */
    BY_HAND(() -> {
        Peer peer = Peer.Kind.BY_HAND.make();
        return one -> {
            Set<String> broken = new HashSet<>(peer.broken(one.dossier()));
            broken.retainAll(JoinedLoad.RULES);
            return broken;
        };
    }),
    /** Drools with joined facts. */
    DROOLS_NAIVE(DroolsJoined::new);

    private final Supplier<Way> maker;

    Joined(Supplier<Way> maker) {
        this.maker = maker;
    }

    /** A way to find which of the joined rules a decision breaks. */
    @FunctionalInterface
    interface Way {

        /** The ids of the joined rules that the decision breaks. */
        Set<String> broken(JoinedCase one);
    }

    /** Made ready: rules loaded, nothing asked yet. */
    Way make() {
        return maker.get();
    }

    private static Way ereje(Mode mode) {
        Peer peer = new ErejeOfSome(mode, JoinedLoad.RULES);
        return one -> peer.broken(one.dossier());
    }
}
