package kz.ereje.papers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Language;
import kz.ereje.api.Outcome;
import kz.ereje.api.ProvisionResult;
import kz.ereje.api.Report;
import kz.ereje.model.Actor;
import kz.ereje.model.ActorKind;
import kz.ereje.model.LegalBasis;
import kz.ereje.model.MeetingKind;
import kz.ereje.model.Territory;
import kz.ereje.model.decision.EnterpriseAct;
import kz.ereje.model.decision.MeetingConvening;
import kz.ereje.model.fact.Fact;
import kz.ereje.papers.DraftData.ConsentData;
import kz.ereje.papers.DraftData.MeetingData;

/** The values of one paper in one language: what the dossier and the calendar know, and a blank for the rest. */
final class Paper {

    private static final List<String> FILLED_IN_LATER = List.of(
            "meeting-time",
            "meeting-place",
            "letter-day",
            "letter-number",
            "minutes-number",
            "members-total",
            "members-present",
            "vote-for",
            "vote-against",
            "vote-abstained",
            "heard",
            "signature",
            "sign",
            "certified-on",
            "addressee",
            "quorum",
            "chair",
            "secretary",
            "decision-number",
            "place",
            "control",
            "effect",
            "checked-by");

    private final Report report;
    private final Records records;
    private final DecisionResult result;
    private final DraftData data;
    private final DraftKind kind;
    private final Language language;
    private final Phrases phrases;
    private final Map<String, Value> single = new HashMap<>();
    private final Map<String, List<Map<String, Value>>> groups = new HashMap<>();

    Paper(Report report, DecisionResult result, DraftData data, DraftKind kind, Language language) {
        this.report = report;
        this.records = new Records(report.dossier());
        this.result = result;
        this.data = data;
        this.kind = kind;
        this.language = language;
        this.phrases = Phrases.in(language);
    }

    Filling filling() {
        FILLED_IN_LATER.forEach(name -> single.put(name, blank(name)));
        names();
        days();
        data.meeting().ifPresent(this::meeting);
        ordered();
        groups.put("basis", basis());
        groups.put("consent", new ConsentLines(earliest(), phrases).of(data.consents()));
        groups.put("provision", ended(each("citation", cited())));
        if (kind == DraftKind.FILE_PAGE) {
            FilePage page = new FilePage(report, result, language);
            groups.put("row", page.rows());
            groups.put("measures", page.measures());
            groups.put("step", page.steps());
            single.put("edition", Value.of(page.edition()));
        }
        return new Filling(single, groups);
    }

    private void names() {
        Optional<Territory> unit = records.unit();
        put("territory", unit.flatMap(place -> place.name().asOptional()));
        put("district", records.district().flatMap(place -> place.name().asOptional()));
        put("office", records.name(ActorKind.OFFICE, unit));
        put("signer", signer());
        put("district-akim", data.consentOf(ActorKind.DISTRICT_AKIM).flatMap(ConsentData::name));
        put("body", data.consentOf(ActorKind.ASSEMBLY).flatMap(ConsentData::name));
        put("title", result.decision().particulars().title().asOptional());
        single.put("kind", Value.of(matter()));
    }

    /** What is decided; of an enterprise's own act the office decides no more than its consent [12.2.10]. */
    private String matter() {
        String named = result.kind(language);
        return kind == DraftKind.DECISION && result.decision() instanceof EnterpriseAct
                ? phrases.say("enterprise.consent", named)
                : named;
    }

    /** Who signs the decision signs its letters; of an enterprise's act, the akim whose office consents. */
    private Optional<String> signer() {
        return result.decision() instanceof EnterpriseAct
                ? records.name(ActorKind.AKIM, records.unit())
                : records.actor(result.decision().particulars().signedBy())
                        .map(Actor::name)
                        .flatMap(Fact::asOptional);
    }

    private void days() {
        put("checked-on", report.checkedOn().map(phrases::day));
        single.putAll(new Days(data, earliest(), kind, phrases).values());
    }

    /** Whether the day of the meeting is the first one of the calendar: the dossier plans none. */
    private boolean earliest() {
        return kind != DraftKind.NOTICE
                && result.calendar().stream().anyMatch(step -> step.action().equals("ASSEMBLY"));
    }

    /** Of a letter, what is to be decided; of the decision, what it orders. */
    private void ordered() {
        Ordered ordered = new Ordered(result, data, language);
        single.put("order", ordered.point(matter()));
        groups.put("subject", ended(ordered.subject(single, groups.getOrDefault("issue", List.of()))));
    }

    private void meeting(MeetingData meeting) {
        single.put("meeting", Value.of(named(meeting)));
        groups.put("channel", channels(meeting));
        List<Value> issues = issues(meeting);
        groups.put("issue", numbered(issues));
        groups.put("resolution", numbered(resolutions(issues)));
    }

    /** In Kazakh the title of the minutes begins with the meeting. */
    private String named(MeetingData meeting) {
        String name = phrases.say("meeting." + meeting.kind().token());
        boolean first = language == Language.KK && (kind == DraftKind.MINUTES || kind == DraftKind.EXTRACT);
        return first ? name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) : name;
    }

    private List<Map<String, Value>> channels(MeetingData meeting) {
        return meeting.channels().isEmpty()
                ? List.of(Map.of("name", blank("channel")))
                : each(
                        "name",
                        meeting.channels().stream()
                                .map(channel -> Value.of(phrases.say("channel." + channel.token())))
                                .toList());
    }

    /** What the dossier says; of an assembly that is still to be called, the consent for which it is called. */
    private List<Value> issues(MeetingData meeting) {
        if (!meeting.issues().isEmpty()) {
            return meeting.issues().stream().map(Value::of).toList();
        }
        return List.of(asksForConsent(meeting) ? titled("issue.consent", "issue") : blank("issue"));
    }

    /** A vote that has not been held is not to be read as a consent: what is resolved is a blank. */
    private List<Value> resolutions(List<Value> issues) {
        return data.meeting().filter(this::asksForConsent).isPresent()
                ? List.of(Value.blank(titled("resolution.consent", "resolution").text()))
                : issues.stream().map(issue -> blank("resolution")).toList();
    }

    private boolean asksForConsent(MeetingData meeting) {
        return meeting.kind() == MeetingKind.ASSEMBLY && !(result.decision() instanceof MeetingConvening);
    }

    private Value titled(String phrase, String blank) {
        return result.decision()
                .particulars()
                .title()
                .asOptional()
                .map(title -> Value.of(phrases.say(phrase, title)))
                .orElseGet(() -> blank(blank));
    }

    private List<Map<String, Value>> basis() {
        List<LegalBasis> stated =
                result.decision().particulars().basis().asOptional().orElse(List.of());
        return stated.isEmpty()
                ? List.of(Map.of("text", blank("basis")))
                : each(
                        "text",
                        stated.stream()
                                .map(basis ->
                                        basis.act().asOptional().map(Value::of).orElseGet(() -> blank("basis")))
                                .toList());
    }

    /** The provisions that ask for what the paper is about: of the akim's consent those that ask for that one. */
    private List<Value> cited() {
        String rule = switch (kind) {
            case CONSENT_LETTER -> "/no-district-akim-consent";
            case AGENDA_REQUEST -> "/no-assembly-consent";
            default -> "";
        };
        List<Value> cited = new ArrayList<>();
        result.provisions().stream()
                .filter(row -> row.outcome() != Outcome.NOT_APPLICABLE && row.outcome() != Outcome.UNCHECKED)
                .filter(row -> row.rules().stream()
                        .anyMatch(each -> each.outcome() != Outcome.NOT_APPLICABLE
                                && (rule.isEmpty()
                                        ? each.id().contains("-consent")
                                        : each.id().endsWith(rule))))
                .forEach(row -> {
                    opening(row).ifPresent(cited::add);
                    cited.add(Value.of(row.citation(language)));
                });
        return cited.stream().distinct().toList();
    }

    /** The opening words of the list ask for the consent of the assembly, and are cited with the paragraph. */
    private Optional<Value> opening(ProvisionResult row) {
        return Opening.of(result, row)
                .filter(words ->
                        kind == DraftKind.AGENDA_REQUEST && words.text().contains("келіс"))
                .map(words -> Value.of(words.citation(language)));
    }

    /** Each element of a list with the sign that ends it. */
    private static List<Map<String, Value>> ended(List<Map<String, Value>> elements) {
        List<Map<String, Value>> ended = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            Map<String, Value> element = new HashMap<>(elements.get(i));
            element.put("end", Value.of(i < elements.size() - 1 ? ";" : "."));
            ended.add(element);
        }
        return ended;
    }

    private static List<Map<String, Value>> numbered(List<Value> values) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> Map.of("number", Value.of(String.valueOf(i + 1)), "text", values.get(i)))
                .toList();
    }

    private static List<Map<String, Value>> each(String name, List<Value> values) {
        return values.stream().map(value -> Map.of(name, value)).toList();
    }

    private void put(String name, Optional<String> known) {
        single.put(name, known.map(Value::of).orElseGet(() -> blank(name)));
    }

    private Value blank(String name) {
        return Value.blank(phrases.say("blank." + name));
    }
}
