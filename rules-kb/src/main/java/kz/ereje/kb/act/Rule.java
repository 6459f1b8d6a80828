package kz.ereje.kb.act;

import java.util.List;

/**
 * A rule as the catalogue has it.
 *
 * @param id its id, {@code 12.1.3/late}; of a later wording {@code 12.1.3@2027-1/late}, so that an id always means one wording
 * @param provision the provision that it checks
 * @param edition the edition that brought it
 * @param period the days of the decisions that it judges
 * @param endedBy the edition that ended it; empty while no end is known
 * @param file the file that it stands in, {@code chapter2/12.1.3.drl}
 * @param decider whose decisions it judges
 * @param remedies the remedies of a decision that breaks it; empty where nothing that the office does now puts it right
 */
public record Rule(
        String id,
        String provision,
        String edition,
        Period period,
        String endedBy,
        String file,
        Decider decider,
        List<Remedy> remedies) {

    /** Whose decisions a rule judges. */
    public enum Decider {
        /** Those of the office, its akim or its staff: of another body's it does not speak, and while nobody is known to decide it is open. */
        OFFICE,
        /** Those of anybody: the act speaks of whoever decides. */
        ANYONE
    }

    Rule endedBy(Edition edition) {
        return new Rule(
                id,
                provision,
                this.edition,
                period.endingOn(edition.period().since()),
                edition.id(),
                file,
                decider,
                remedies);
    }

    Rule withRemedies(List<Remedy> other) {
        return new Rule(id, provision, edition, period, endedBy, file, decider, other);
    }
}
