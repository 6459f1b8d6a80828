package kz.ereje.api.data;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one dossier, or why there is none. That there is no list of decisions, or none in it, never means that anything is kept.
 * Immutable and safe for all threads.
 *
 * @param formatVersion the version of this format; it changes when a reader of the old one would misread the new one
 * @param act the act that was applied
 * @param ruleBase the rules that were applied
 * @param source the name of the file; null where the dossier was not read from one
 * @param sha256 the SHA-256 of the input; null where it could not be read
 * @param checkedOn the day of the check; null where it is not known
 * @param asked what was asked for; null where there is no answer
 * @param remarks remarks on the answer as a whole; they change no outcome
 * @param contradictions facts that cannot be true together, to be read first
 * @param unreferenced what no decision comes to through its references
 * @param exhibits the exhibits of the dossier; null where it has none, where facts were not asked for, and where there is no answer
 * @param decisions the answer for each decision; null where there is no answer
 * @param problems why there is no answer; null where there is one
 * @param readings the readings of the act that are not the chosen ones, to be read before everything else; null where all are the chosen ones
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportData(
        String formatVersion,
        ActData act,
        RuleBaseData ruleBase,
        @Nullable String source,
        @Nullable String sha256,
        @Nullable String checkedOn,
        @Nullable AskedData asked,
        @Nullable List<Words> remarks,
        @Nullable List<ContradictionData> contradictions,
        @Nullable List<PlaceData> unreferenced,
        @Nullable List<ExhibitData> exhibits,
        @Nullable List<DecisionData> decisions,
        @Nullable List<ProblemData> problems,
        @Nullable List<FollowedReadingData> readings) {

    /** An answer under the chosen readings. */
    public ReportData(
            String formatVersion,
            ActData act,
            RuleBaseData ruleBase,
            @Nullable String source,
            @Nullable String sha256,
            @Nullable String checkedOn,
            @Nullable AskedData asked,
            @Nullable List<Words> remarks,
            @Nullable List<ContradictionData> contradictions,
            @Nullable List<PlaceData> unreferenced,
            @Nullable List<ExhibitData> exhibits,
            @Nullable List<DecisionData> decisions,
            @Nullable List<ProblemData> problems) {
        this(
                formatVersion,
                act,
                ruleBase,
                source,
                sha256,
                checkedOn,
                asked,
                remarks,
                contradictions,
                unreferenced,
                exhibits,
                decisions,
                problems,
                null);
    }

    /** The same under this name of the file. */
    public ReportData withSource(@Nullable String named) {
        return with(ruleBase, named, decisions, problems);
    }

    /** The same as of these rules. */
    public ReportData withRuleBase(RuleBaseData applied) {
        return with(applied, source, decisions, problems);
    }

    /** The same with these decisions, and as an answer. */
    public ReportData withDecisions(List<DecisionData> answers) {
        return with(ruleBase, source, answers, null);
    }

    private ReportData with(
            RuleBaseData applied,
            @Nullable String named,
            @Nullable List<DecisionData> answers,
            @Nullable List<ProblemData> why) {
        return new ReportData(
                formatVersion,
                act,
                applied,
                named,
                sha256,
                checkedOn,
                asked,
                remarks,
                contradictions,
                unreferenced,
                exhibits,
                answers,
                why,
                readings);
    }

    /**
     * The answer for each decision.
     *
     * @throws IllegalStateException where there is no answer
     */
    public List<DecisionData> answered() {
        if (decisions == null || problems != null) {
            throw new IllegalStateException("There is no answer to " + source + ".\nLook at its problems.");
        }
        return decisions;
    }
}
