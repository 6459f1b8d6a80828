package kz.ereje.kb.seat;

import kz.ereje.model.decision.DeputyDuties;

/** Setting the duties and powers of the deputy akim [18]. */
public final class SettingDeputyDuties extends SeatedDecision {

    SettingDeputyDuties(Papers papers, DeputyDuties duties) {
        super(papers, duties);
    }
}
