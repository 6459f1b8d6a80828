package kz.ereje.kb.act;

import java.time.LocalDate;
import java.util.List;

/**
 * A provision of the act as it is in force from one day on, until the catalogue has another state of it.
 *
 * @param id its number, {@code 12.1.3}: the third paragraph of subclause 1 of clause 12; it never changes
 * @param chapter its chapter, {@code 1} to {@code 5}, or {@code order}
 * @param part whether it is cited as a part (бөлік, часть) of its clause, not as a paragraph
 * @param wording its words, and the edition that has them
 * @param status whether it is in force, and whether rules check it
 * @param rules the ids of the rules that check it; none while it is not in force
 * @param asOf the first day of this state
 */
public record Provision(
        String id, String chapter, boolean part, Wording wording, Status status, List<String> rules, LocalDate asOf) {

    /** Whether rules check a provision. */
    public enum Status {
        /** Rules check it. */
        RULES,
        /** It holds no norm that a decision can break. */
        UNCHECKED,
        /** It is not in force yet. */
        NOT_YET,
        /** It is not in force any more. */
        ENDED
    }

    /** Its words, in the official Kazakh wording. */
    public String text() {
        return wording.text();
    }

    /** The project's own translation of its words, which is not official. */
    public Translation translation() {
        return wording.translation();
    }

    /** What kind of norm it is. */
    public String modality() {
        return wording.modality();
    }

    /** Who must keep it; empty where the catalogue names nobody. */
    public String bearer() {
        return wording.bearer();
    }

    /** Whether it is in force. */
    public boolean inForce() {
        return status == Status.RULES || status == Status.UNCHECKED;
    }

    /** Whether it is a point of the order that approves the regulation, which no date takes out. */
    public boolean ofTheOrder() {
        return chapter.equals("order");
    }
}
