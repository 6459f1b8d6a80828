package kz.ereje.differential;

import java.util.List;
import java.util.Map;
import kz.ereje.model.Dossier;
import kz.ereje.reference.Row;

/** The answer of an evaluator for each decision of a dossier: a row for each provision of the act. */
@FunctionalInterface
interface Opinion {

    List<Map<String, Row>> of(Dossier dossier);
}
