package kz.ereje.examples.benchmarks;

import java.util.List;
import kz.ereje.model.Dossier;

/**
 * One decision to be checked, as Ereje takes it and as the facts of a session.
 *
 * @param dossier the decision with all its papers
 * @param facts the same papers, each a fact of its own
 */
record JoinedCase(Dossier dossier, List<Object> facts) {}
