package kz.ereje.examples.benchmarks;

import java.util.Set;
import java.util.function.Supplier;
import kz.ereje.api.ComplianceChecker;
import kz.ereje.api.Mode;
import kz.ereje.model.Dossier;

/** Finds which rules the decision of a dossier breaks. */
@FunctionalInterface
public interface Peer {

    /** The ids of the rules that the one decision of the dossier breaks; rules that are open are not among them. */
    Set<String> broken(Dossier dossier);

    /** The evaluators that are compared, each over all rules of the act. */
    enum Kind {
        /** Ereje, evaluating by the engine. */
        EREJE_ENGINE(() -> new Ereje(ComplianceChecker.create(Mode.ENGINE))),
        /** Ereje, evaluating directly. */
        EREJE_DIRECT(() -> new Ereje(ComplianceChecker.create(Mode.DIRECT))),
        /** The questions of the rules, in a loop, with no library around them. */
        QUESTIONS_ALONE(QuestionsAlone::new),
        /** The second opinion of the tests: plain Java written by hand, by provision. */
        BY_HAND(ByHand::new),
        /** Drools, with a new session for each check. */
        DROOLS_NEW_SESSION(DroolsNewSession::new),
        /** Drools, compiling the rules itself, with a new session of all records for each check. */
        DROOLS_NAIVE(DroolsNaive::new),
        /** Hibernate Validator. */
        HIBERNATE_VALIDATOR(HibernateValidator::new),
        /** Evrete. */
        EVRETE(Evrete::new),
        /** Easy Rules. */
        EASY_RULES(EasyRules::new);

        private final Supplier<Peer> maker;

        Kind(Supplier<Peer> maker) {
            this.maker = maker;
        }

        /** The evaluator made ready: rules loaded, nothing evaluated yet. */
        Peer make() {
            return maker.get();
        }
    }
}
