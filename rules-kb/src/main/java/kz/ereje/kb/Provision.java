package kz.ereje.kb;

import java.util.List;

/**
 * A provision of the act as the catalogue has it.
 *
 * @param id its number, {@code 12.1.3}: the third paragraph of subclause 1 of clause 12
 * @param chapter its chapter, {@code 1} to {@code 5}, or {@code order}
 * @param text its words, in the official Kazakh wording
 * @param modality what kind of norm it is: obligation, prohibition, consent, competence, permission, status, reference, heading
 * @param bearer who must keep it, {@code office}; empty where the catalogue names nobody
 * @param status whether rules check it
 * @param rules the ids of the rules that check it
 */
public record Provision(
        String id, String chapter, String text, String modality, String bearer, Status status, List<String> rules) {

    /** Whether rules check a provision. */
    public enum Status {
        /** Rules check it. */
        RULES,
        /** It holds no norm that a decision can break. */
        UNCHECKED
    }

    /** Whether it is a point of the order that approves the regulation, which no date takes out. */
    public boolean ofTheOrder() {
        return id.startsWith("order.");
    }
}
