/**
 * The known faults of the engine, each pinned by a small test with its own rules and facts. Such a test turns red when an upgrade of
 * Drools changes the fault, and then says which guard of this project has lost its reason.
 *
 * <p>No rule of the act stands here, and nothing here looks at one.
 */
@NullMarked
package kz.ereje.kb.canary;

import org.jspecify.annotations.NullMarked;
