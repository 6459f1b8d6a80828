/**
 * Decisions: one record for each kind that the act names, and {@code other} for what no provision names.
 *
 * <p>A record holds what the dossier states, and nothing that follows from it. What the law demands stands in the rules.
 */
@NullMarked
package kz.ereje.model.decision;

import org.jspecify.annotations.NullMarked;
