package kz.ereje.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.ereje.api.internal.report.Lexicon;
import kz.ereje.kb.JsonData;
import kz.ereje.kb.Text;
import kz.ereje.model.decision.DecisionKind;

/**
 * Leads from the words of an office to the kind of a decision, by a few questions with a few choices each: "let it for rent" is a
 * {@link DecisionKind#LEASE}. Each kind stands under one choice. Immutable and safe for all threads; read once.
 *
 * <pre>{@code
 * DecisionGuide guide = DecisionGuide.start();
 * guide.question(Language.RU);                    // О чем идет речь?
 * guide.choices().get(0).next();                  // the next question, or else the kind
 * }</pre>
 */
public final class DecisionGuide {

    /** The key of a kind's choice in the vocabulary, where the kind's other words stand as well. */
    private static final String KEY = "DecisionGuide:";

    private static final DecisionGuide START = read();

    private final Text question;
    private final List<Choice> choices;

    /**
     * Takes the choices that lead on, and after them the kinds that the vocabulary puts here.
     *
     * @param kinds the choices of all kinds, by the group that they stand under
     */
    private DecisionGuide(Map<?, ?> node, Map<String, List<Choice>> kinds) {
        this.question = Text.of(member(node, "question"));
        Stream<Choice> leading = node.get("choices") instanceof List<?> more
                ? more.stream().map(choice -> leading((Map<?, ?>) choice, kinds))
                : Stream.of();
        Stream<Choice> ending =
                node.get("kinds") instanceof String group ? kinds.getOrDefault(group, List.of()).stream() : Stream.of();
        this.choices = Stream.concat(leading, ending).toList();
    }

    private static DecisionGuide read() {
        Map<String, List<Choice>> kinds = new LinkedHashMap<>();
        resource("vocabulary.json").forEach((key, entry) -> {
            if (key.startsWith(KEY)) {
                kinds.computeIfAbsent((String) member((Map<?, ?>) entry, "under"), group -> new ArrayList<>())
                        .add(ending(key.substring(KEY.length()), entry));
            }
        });
        return new DecisionGuide(resource("guide.json"), kinds);
    }

    private static Map<String, Object> resource(String name) {
        return JsonData.resource(Language.class.getResourceAsStream("text/" + name), name);
    }

    private static Choice leading(Map<?, ?> node, Map<String, List<Choice>> kinds) {
        return new Choice(
                Text.of(member(node, "label")), Optional.empty(), Optional.of(new DecisionGuide(node, kinds)));
    }

    private static Choice ending(String token, Object label) {
        DecisionKind kind = Arrays.stream(DecisionKind.values())
                .filter(each -> each.token().equals(token))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The vocabulary has no kind " + token));
        return new Choice(Text.of(label), Optional.of(kind), Optional.empty());
    }

    private static Object member(Map<?, ?> node, String name) {
        return Objects.requireNonNull(node.get(name), () -> "No " + name + " in " + node);
    }

    /** The first question. */
    public static DecisionGuide start() {
        return START;
    }

    /** The question. */
    public String question(Language language) {
        return Lexicon.in(Given.of(language, "language"), question);
    }

    /** What can be chosen, in the order in which it is shown; at least two. */
    public List<Choice> choices() {
        return choices;
    }

    /** A choice: it ends at a kind, or leads to a further question. Immutable and safe for all threads. */
    public static final class Choice {

        private final Text label;
        private final Optional<DecisionKind> kind;
        private final Optional<DecisionGuide> next;

        private Choice(Text label, Optional<DecisionKind> kind, Optional<DecisionGuide> next) {
            this.label = label;
            this.kind = kind;
            this.next = next;
        }

        /** What is chosen, in the words of an office. */
        public String label(Language language) {
            return Lexicon.in(Given.of(language, "language"), label);
        }

        /** The kind of decision, where the choice ends at one. */
        public Optional<DecisionKind> kind() {
            return kind;
        }

        /** The further question, where there is one. */
        public Optional<DecisionGuide> next() {
            return next;
        }
    }
}
