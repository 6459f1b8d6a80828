package kz.ereje.examples.benchmarks;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import kz.ereje.api.Mode;

/** The evaluators that are compared over rules that join records. */
public enum Joined {
    /** Ereje, evaluating these rules by the engine. */
    EREJE_ENGINE(() -> ereje(Mode.ENGINE)),
    /** Ereje, evaluating these rules directly. */
    EREJE_DIRECT(() -> ereje(Mode.DIRECT)),
    /** Plain Java written by hand, which evaluates all rules; its findings of other rules are left out. */
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

    /** Finds which of the joined rules a decision breaks. */
    @FunctionalInterface
    interface Way {

        /** The ids of the joined rules that the decision breaks. */
        Set<String> broken(JoinedCase one);
    }

    /** The evaluator made ready: rules loaded, nothing evaluated yet. */
    Way make() {
        return maker.get();
    }

    private static Way ereje(Mode mode) {
        Peer peer = new ErejeOfSome(mode, JoinedLoad.RULES);
        return one -> peer.broken(one.dossier());
    }
}
