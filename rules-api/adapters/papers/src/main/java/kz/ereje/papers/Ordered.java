package kz.ereje.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Language;
import kz.ereje.model.decision.MeetingConvening;
import kz.ereje.papers.DraftData.MeetingData;

/** What a decision orders: its first point, and what that point is about. */
record Ordered(DecisionResult result, DraftData data, Language language) {

    /** The words of the first point; what kind of decision has none of its own is named. */
    Value point(String matter) {
        if (called().isPresent()) {
            return Value.of(phrases().say("convened." + called().get().kind().token()));
        }
        String own = "order." + result.decision().kind().token();
        return Value.of(phrases().has(own) ? phrases().say(own) : phrases().say("order.other", matter));
    }

    /**
     * What the point is about; of a meeting that is called, when and where it is held and what it discusses.
     *
     * @param single the values of the paper, of which those of the meeting are taken
     */
    List<Map<String, Value>> subject(Map<String, Value> single, List<Map<String, Value>> issues) {
        if (called().isEmpty()) {
            return Subject.of(result, language);
        }
        List<Map<String, Value>> lines = new ArrayList<>();
        for (String each : List.of("day", "time", "place")) {
            lines.add(line(each, single, "meeting-" + each));
        }
        issues.forEach(issue -> lines.add(line("issue", issue, "text")));
        return lines;
    }

    private Map<String, Value> line(String label, Map<String, Value> values, String name) {
        return Map.of(
                "label",
                Value.of(phrases().say("convened." + label)),
                "value",
                Objects.requireNonNull(values.get(name), name));
    }

    private Optional<MeetingData> called() {
        return data.meeting().filter(meeting -> result.decision() instanceof MeetingConvening);
    }

    private Phrases phrases() {
        return Phrases.in(language);
    }
}
