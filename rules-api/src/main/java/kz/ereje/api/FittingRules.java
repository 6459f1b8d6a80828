package kz.ereje.api;

import java.util.function.Supplier;
import kz.ereje.kb.Contract;

/** Loads the rule base only where it fits this library: another would fail somewhere in the middle of a check. */
final class FittingRules {

    /** The number that this library was built with: the compiler writes it into this class. */
    private static final int EXPECTED = Contract.NUMBER;

    private FittingRules() {}

    /**
     * What is made of the rule base.
     *
     * @param failure how the message begins where the rule base fits and does not load
     * @throws CheckFailedException if it does not fit or does not load
     */
    static <T> T loaded(String failure, Supplier<T> made) {
        try {
            int present = Contract.present();
            if (present != EXPECTED) {
                throw new CheckFailedException(misfit("has contract " + present), null);
            }
            return made.get();
        } catch (NoClassDefFoundError | IncompatibleClassChangeError e) {
            throw new CheckFailedException(misfit("or what it needs lacks something (" + e + ")"), e);
        } catch (CheckFailedException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new CheckFailedException(failure + e.getMessage(), e);
        }
    }

    private static String misfit(String how) {
        return "The rules-kb on the class path " + how + ", and this rules-api was built for contract " + EXPECTED
                + ".\nUse a rules-kb and a rules-model with which this rules-api was released, or a later rules-kb with the same"
                + " contract; ereje-bom names versions that fit.";
    }
}
