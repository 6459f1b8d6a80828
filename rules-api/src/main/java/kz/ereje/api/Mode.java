package kz.ereje.api;

/** How a checker asks the rules; the answers are the same. What each mode does stands in {@code docs/decisions/0002-modes.md}. */
public enum Mode {
    /** Drools: each decision is a fact in a session, and the rules fire. */
    ENGINE,
    /** The questions that Drools compiled from the same rules, asked one after another without session and agenda; faster. */
    DIRECT
}
