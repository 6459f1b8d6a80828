package kz.ereje.model.decision;

import java.util.List;
import kz.ereje.model.fact.Fact;

/**
 * Issuing a document of the office (құжат шығару) [3].
 *
 * @param particulars what every decision has: id, day, decider, consents
 * @param letterhead whether it stands on the established letterhead
 * @param sealLanguages the languages in which the seal carries the name
 */
public record OfficeDocument(Particulars particulars, Fact<Boolean> letterhead, Fact<List<SealLanguage>> sealLanguages)
        implements Decision {}
