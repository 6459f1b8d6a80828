package kz.ereje.kb;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.ereje.kb.Provision.Status;
import kz.ereje.kb.act.LegalTerms;
import kz.ereje.kb.mend.Mend;

/** The act, what its provisions demand, and the sentences that tell it: data, read once. */
public final class Catalogue {

    private static final String FOLDER = "act/V1700015632/";

    private final String act;
    private final String wording;
    private final String version;
    private final Map<String, Provision> provisions;
    private final Map<String, List<Mend>> mends;
    private final Map<String, RuleSentences> ruleSentences = new LinkedHashMap<>();
    private final Map<String, Text> sentences = new LinkedHashMap<>();

    private Catalogue(Map<String, Object> regulation, Map<String, Object> rules, Map<String, Object> messages) {
        this.act = (String) member(regulation, "act");
        this.wording = (String) member(regulation, "wording");
        this.version = (String) member(rules, "version");
        this.provisions = provisions(regulation, rules);
        this.mends = objects(rules, "provisions").stream()
                .flatMap(demand -> objects(demand, "rules").stream())
                .collect(Collectors.toMap(rule -> (String) member(rule, "id"), Catalogue::mends));
        messages.forEach((key, value) -> {
            if (key.contains("/")) {
                ruleSentences.put(key, RuleSentences.of((Map<?, ?>) value));
            } else {
                sentences.put(key, Text.of(value));
            }
        });
    }

    /** Reads the catalogue that the library ships. */
    public static Catalogue read() {
        return new Catalogue(
                JsonData.resource(Catalogue.class, FOLDER + "regulation.kk.json"),
                JsonData.resource(Catalogue.class, FOLDER + "rules.json"),
                JsonData.resource(Catalogue.class, FOLDER + "messages.json"));
    }

    /** The data files of the catalogue, beside this class. */
    static List<String> files() {
        return List.of(FOLDER + "regulation.kk.json", FOLDER + "rules.json", FOLDER + "messages.json");
    }

    /** The registration number of the act, {@code V1700015632}. */
    public String act() {
        return act;
    }

    /** The day of the order that brought the wording that is held, {@code 2024-07-31}. */
    public String wording() {
        return wording;
    }

    /** The version of the rule base. */
    public String version() {
        return version;
    }

    /** All provisions in the order of the act. */
    public List<Provision> provisions() {
        return List.copyOf(provisions.values());
    }

    /** The ids of the rules that have to be loaded, in the order of the act. */
    public List<String> rules() {
        return provisions.values().stream()
                .flatMap(provision -> provision.rules().stream())
                .toList();
    }

    /** The numbers and days that the law names. */
    public LegalTerms terms() {
        return new LegalTerms();
    }

    /** What a rule demands, what it says when broken, and what would mend it. */
    public RuleSentences rule(String id) {
        return found(ruleSentences, id);
    }

    /** What could mend a broken rule; empty where nothing that the office does now can. */
    public List<Mend> mends(String rule) {
        return found(mends, rule);
    }

    private static List<Mend> mends(Map<?, ?> rule) {
        member(rule, "mends");
        return objects(rule, "mends").stream().map(Catalogue::mend).toList();
    }

    private static Mend mend(Map<?, ?> steps) {
        Map<String, Object> named = new LinkedHashMap<>();
        steps.forEach((step, value) -> named.put((String) step, value));
        return new Mend(named);
    }

    /** A sentence by its key, {@code note:consent.refused}. */
    public Text sentence(String key) {
        return found(sentences, key);
    }

    /** A sentence by its key, where there is one. */
    public Optional<Text> sentenceOf(String key) {
        return Optional.ofNullable(sentences.get(key));
    }

    private static <T> T found(Map<String, T> map, String key) {
        T value = map.get(key);
        if (value == null) {
            throw new IllegalStateException("The catalogue has nothing of " + key);
        }
        return value;
    }

    private static Map<String, Provision> provisions(Map<String, Object> regulation, Map<String, Object> rules) {
        Map<String, Map<?, ?>> demands = objects(rules, "provisions").stream()
                .collect(Collectors.toMap(demand -> (String) member(demand, "provision"), demand -> demand));
        Map<String, Provision> provisions = new LinkedHashMap<>();
        for (Map<?, ?> text : objects(regulation, "provisions")) {
            String id = (String) member(text, "id");
            Map<?, ?> demand = demands.remove(id);
            if (demand == null) {
                throw new IllegalStateException("The catalogue says nothing of provision " + id);
            }
            provisions.put(id, provision(id, text, demand));
        }
        if (!demands.isEmpty()) {
            throw new IllegalStateException("The act has no provisions " + demands.keySet());
        }
        return provisions;
    }

    private static Provision provision(String id, Map<?, ?> entry, Map<?, ?> demand) {
        Status status = Status.valueOf(((String) member(demand, "status")).toUpperCase(Locale.ROOT));
        List<String> rules = objects(demand, "rules").stream()
                .map(rule -> (String) member(rule, "id"))
                .toList();
        return new Provision(
                id,
                (String) member(entry, "chapter"),
                (String) member(entry, "text"),
                (String) member(demand, "modality"),
                demand.get("bearer") instanceof String bearer ? bearer : "",
                status,
                rules);
    }

    private static List<Map<?, ?>> objects(Map<?, ?> owner, String name) {
        if (!(owner.get(name) instanceof List<?> list)) {
            return List.of();
        }
        return list.stream().<Map<?, ?>>map(member -> (Map<?, ?>) member).toList();
    }

    private static Object member(Map<?, ?> owner, String name) {
        Object value = owner.get(name);
        if (value == null) {
            throw new IllegalStateException("The catalogue lacks " + name + " in " + owner.keySet());
        }
        return value;
    }
}
