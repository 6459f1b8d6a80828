package kz.ereje.api.data;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of one provision for one decision. Immutable and safe for all threads.
 *
 * @param provision the provision's number, {@code 12.2.14}
 * @param outcome its outcome
 * @param planned whether it counts on events that are still to happen
 * @param citation how the provision is cited
 * @param text the provision's own words, in Kazakh; null where they were not asked for
 * @param translation the project's own, unofficial translation of them, in Russian and English; null where they were not asked for
 * @param rules the rules that answered
 * @param why why it is open: {@code facts-missing}, {@code papers-contradict}, {@code not-shown}, {@code judgement}, {@code wording-not-held}; empty where it
 *     is not
 * @param messages what is broken and why, what is kept, what is open, or why it does not apply
 * @param facts the paths of the facts that it rests on; null where they were not asked for
 * @param stated of these, the paths of the facts that nothing but statements shows: where there are none the row is shown by papers; null
 *     where facts were not asked for
 * @param missing the paths of the facts that can still change it
 * @param culprits of those that it rests on, the paths of the facts to look at first, which, changed, would undo the violation; null where it
 *     is not broken, and where remedies were not asked for, which show them
 * @param remedies what would make it lawful; null where it was not asked for
 * @param remarks what is to be noted beside it
 * @param readings the ids of the readings of the act that it rests on
 * @param waived whether it is violated, and waivers that hold cover each of its rules: it stays violated; null where no waiver fits it
 * @param waivers the waivers that fit it; null where there are none
 * @param objections the objections to it; null where there are none
 * @param baseline {@code new} or {@code known}; null where it is not compared with an earlier run, and where it is neither violated nor open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RowData(
        String provision,
        String outcome,
        boolean planned,
        Words citation,
        @Nullable String text,
        @Nullable Words translation,
        List<RuleData> rules,
        List<String> why,
        List<MessageData> messages,
        @Nullable List<String> facts,
        @Nullable List<String> stated,
        List<String> missing,
        @Nullable List<String> culprits,
        @Nullable List<RemedyData> remedies,
        List<MessageData> remarks,
        List<String> readings,
        @Nullable Boolean waived,
        @Nullable List<WaiverData> waivers,
        @Nullable List<ObjectionData> objections,
        @Nullable String baseline) {

    /** A row of which nobody has said anything. */
    public RowData(
            String provision,
            String outcome,
            boolean planned,
            Words citation,
            @Nullable String text,
            @Nullable Words translation,
            List<RuleData> rules,
            List<String> why,
            List<MessageData> messages,
            @Nullable List<String> facts,
            @Nullable List<String> stated,
            List<String> missing,
            @Nullable List<String> culprits,
            @Nullable List<RemedyData> remedies,
            List<MessageData> remarks,
            List<String> readings) {
        this(
                provision,
                outcome,
                planned,
                citation,
                text,
                translation,
                rules,
                why,
                messages,
                facts,
                stated,
                missing,
                culprits,
                remedies,
                remarks,
                readings,
                null,
                null,
                null,
                null);
    }
}
