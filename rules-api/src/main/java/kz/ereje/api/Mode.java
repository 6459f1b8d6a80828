package kz.ereje.api;

/** How a checker evaluates the rules; the answers are the same. {@code docs/decisions/0002-modes.md} describes both modes. */
public enum Mode {
    /** Drools: each decision is a fact in a session, and the rules fire. */
    ENGINE,
    /** The two conditions that Drools compiled from each rule, called one after another without session and agenda; faster. */
    DIRECT
}
