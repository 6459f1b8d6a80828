package kz.ereje.examples.benchmarks.joined;

import org.jspecify.annotations.Nullable;

/**
 * The contract by which a decision is carried out.
 *
 * @param id its id
 * @param concludedAs in whose name, {@code office}
 * @param stateAuthority the act that lets the office contract for the state, or {@code none}
 * @param withinCompetence whether its subject is within the competence of the office, {@code true}
 */
public record Contract(
        String id,
        @Nullable String concludedAs,
        @Nullable String stateAuthority,
        @Nullable String withinCompetence) {}
