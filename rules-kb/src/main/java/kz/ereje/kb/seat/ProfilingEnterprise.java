package kz.ereje.kb.seat;

import java.util.List;
import kz.ereje.model.decision.EnterpriseKind;
import kz.ereje.model.decision.EnterpriseProfile;
import kz.ereje.model.fact.Answer;

/** Setting the subject, the aims and the kind of a communal state enterprise [12.2.5]. */
public final class ProfilingEnterprise extends OnEnterprise implements ExercisingOwnersRights {

    private static final List<EnterpriseKind> KINDS =
            List.of(EnterpriseKind.ECONOMIC_MANAGEMENT, EnterpriseKind.TREASURY);

    private final EnterpriseProfile profile;

    ProfilingEnterprise(Papers papers, EnterpriseProfile profile) {
        super(papers, profile);
        this.profile = profile;
    }

    @Override
    public Answer ownEntity() {
        return overOwnEntity();
    }

    /** Whether it is one with the right of economic management or a treasury one. */
    public Answer ofAKindThatLawNames() {
        return profile.enterpriseKind().isAmong(KINDS);
    }

    /** Whether both the subject and the aims are set. */
    public Answer setsSubjectAndAims() {
        return profile.setsSubject().equalTo(true).both(profile.setsAims().equalTo(true));
    }
}
