package kz.ereje.kb;

import kz.ereje.kb.act.Catalogue;
import org.kie.api.KieBase;

/**
 * The rule base, and how many sessions it keeps.
 *
 * @param base what is asked
 * @param engine what the engine holds below it
 */
public record WatchedRules(RuleBase base, KieBase engine) {

    /** The rules that the library ships. */
    public static WatchedRules load() {
        KieBase engine = CompiledRules.load();
        return new WatchedRules(RuleBase.of(engine, Catalogue.read().rules(), Questions.TERMS), engine);
    }

    /** The sessions that live. */
    public int sessions() {
        return engine.getKieSessions().size();
    }
}
