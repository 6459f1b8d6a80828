package kz.ereje.examples.benchmarks;

import java.util.List;
import kz.ereje.model.Dossier;

/**
 * One decision to be checked, as a dossier for Ereje and as the facts of a session.
 *
 * @param dossier the decision with its whole dossier
 * @param facts the same records, each a fact of its own
 */
record JoinedCase(Dossier dossier, List<Object> facts) {}
