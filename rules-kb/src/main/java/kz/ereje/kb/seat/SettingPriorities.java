package kz.ereje.kb.seat;

import kz.ereje.model.decision.EnterprisePriorities;
import kz.ereje.model.fact.Answer;

/** Setting the priorities of a communal state enterprise and its mandatory volume of work [12.2.12]. */
public final class SettingPriorities extends OnEnterprise implements ExercisingOwnersRights {

    SettingPriorities(Papers papers, EnterprisePriorities priorities) {
        super(papers, priorities);
    }

    @Override
    public Answer ownEntity() {
        return overOwnEntity();
    }
}
