package kz.ereje.papers;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which placeholders a form may have, and which it must have, since the paper states by law or by its purpose what they stand for. */
final class Placeholders {

    private static final List<String> LETTERHEAD = List.of("office", "territory", "signer", "signature");
    private static final List<String> MEETING =
            List.of("meeting", "meeting-day", "meeting-time", "meeting-place", "issue.number", "issue.text");
    private static final List<String> VOTE =
            List.of("members-total", "members-present", "vote-for", "vote-against", "vote-abstained");

    private Placeholders() {}

    /** All that are known for a paper of this kind. */
    static Set<String> of(DraftKind kind) {
        Set<String> all = new LinkedHashSet<>(LETTERHEAD);
        all.addAll(required(kind));
        all.addAll(optional(kind));
        return all;
    }

    static List<String> required(DraftKind kind) {
        return switch (kind) {
            case NOTICE ->
                List.of("territory", "meeting", "meeting-day", "meeting-time", "meeting-place", "issue.text");
            case AGENDA_REQUEST -> List.of("body", "issue.text", "title", "signer");
            case CONSENT_LETTER -> List.of("district-akim", "title", "subject.value", "consent-by", "signer");
            case MINUTES ->
                joined(
                        MEETING.subList(0, 4),
                        VOTE,
                        List.of("issue.text", "heard", "resolution.text", "chair", "secretary"));
            case EXTRACT -> joined(VOTE, List.of("meeting", "meeting-day", "resolution.text", "chair", "secretary"));
            case DECISION ->
                List.of("title", "decision-day", "basis.text", "consent.text", "order", "subject.value", "signer");
            case FILE_PAGE ->
                List.of("title", "checked-on", "row.citation", "row.words", "row.outcome", "row.facts", "edition");
        };
    }

    private static List<String> optional(DraftKind kind) {
        return switch (kind) {
            case NOTICE -> List.of("issue.number", "channel.name", "notice-on", "notice-by");
            case AGENDA_REQUEST ->
                List.of(
                        "letter-day",
                        "letter-number",
                        "meeting",
                        "meeting-day",
                        "issue.number",
                        "provision.citation",
                        "provision.end",
                        "decision-day");
            case CONSENT_LETTER ->
                List.of(
                        "letter-day",
                        "letter-number",
                        "district",
                        "kind",
                        "addressee",
                        "subject.label",
                        "subject.end",
                        "provision.citation",
                        "provision.end",
                        "decision-day");
            case MINUTES -> List.of("issue.number", "minutes-number", "resolution.number", "title", "quorum", "sign");
            case EXTRACT ->
                List.of(
                        "minutes-number",
                        "issue.number",
                        "issue.text",
                        "resolution.number",
                        "title",
                        "quorum",
                        "sign",
                        "certified-on");
            case DECISION ->
                List.of(
                        "kind",
                        "decision-number",
                        "place",
                        "consent.mark",
                        "consent.number",
                        "subject.label",
                        "subject.end",
                        "provision.citation",
                        "provision.end",
                        "control",
                        "effect");
            case FILE_PAGE -> List.of("kind", "decision-day", "measures.heading", "step.text", "checked-by");
        };
    }

    @SafeVarargs
    private static List<String> joined(List<String>... lists) {
        return List.of(lists).stream().flatMap(List::stream).toList();
    }
}
