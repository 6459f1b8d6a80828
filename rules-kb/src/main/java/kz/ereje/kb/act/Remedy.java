package kz.ereje.kb.act;

import java.util.List;

/**
 * One remedy of a broken rule, as the catalogue has it: what to do, step by step.
 *
 * @param steps the steps, in their order
 */
public record Remedy(List<RemedyStep> steps) {

    /** Whether it obtains a consent, or waits for one. */
    public boolean obtainsConsent() {
        return steps.stream()
                .anyMatch(step -> step instanceof RemedyStep.ObtainConsent || step instanceof RemedyStep.AwaitConsent);
    }

    /** Whether it only helps while the meeting still lies ahead. */
    public boolean onlyAhead() {
        return steps.stream().anyMatch(step -> step instanceof RemedyStep.StillAhead);
    }
}
