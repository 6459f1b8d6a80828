package kz.ereje.mutation;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/** What can go wrong with the words of the vocabulary: one is taken for another, or is left out of a list. */
final class WordOperators {

    /** Bodies that are easily confused: an assembly with a gathering, an akim with the akimat. */
    private static final Map<String, String> ALIKE = Map.ofEntries(
            Map.entry("ActorKind.ASSEMBLY", "GATHERING"),
            Map.entry("ActorKind.GATHERING", "ASSEMBLY"),
            Map.entry("ActorKind.DISTRICT_AKIM", "DISTRICT_AKIMAT"),
            Map.entry("ActorKind.DISTRICT_AKIMAT", "DISTRICT_AKIM"),
            Map.entry("ActorKind.REGION_AKIM", "PUBLIC_COUNCIL"),
            Map.entry("ActorKind.REGION_AKIMAT", "STATE_BODY"),
            Map.entry("ActorKind.MASLIKHAT", "DISTRICT_AKIMAT"),
            Map.entry("ActorKind.AKIM", "STATE_BODY"),
            Map.entry("ActorKind.ACTING_AKIM", "PERSON"),
            Map.entry("ActorKind.OFFICE", "COMMUNAL_INSTITUTION"),
            Map.entry("ActorKind.COMMUNAL_ENTERPRISE", "STATE_ENTITY"),
            Map.entry("ActorKind.COMMUNAL_INSTITUTION", "STATE_ENTITY"),
            Map.entry("OwnerLevel.SELF_GOVERNMENT", "DISTRICT"));

    private final Code code;
    private final Sink sink;

    WordOperators(Code code, Sink sink) {
        this.code = code;
        this.sink = sink;
    }

    void word(TreePath path, Element vocabulary) {
        String text = code.text(path.getLeaf());
        String owner = vocabulary.getSimpleName().toString();
        Operator operator = switch (owner) {
            case "ActorKind" -> Operator.BODY_SWAPPED;
            case "OwnerLevel" -> Operator.OWNER_SWAPPED;
            default -> Operator.WORD_SWAPPED;
        };
        sink.change(path, operator, vocabulary + "." + other(path, vocabulary, text));
    }

    /** One that is easily confused with it, or the next of the vocabulary that is not named beside it. */
    private String other(TreePath path, Element vocabulary, String text) {
        String alike = ALIKE.get(text);
        if (alike != null) {
            return alike;
        }
        List<String> words = vocabulary.getEnclosedElements().stream()
                .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
                .map(element -> element.getSimpleName().toString())
                .toList();
        String beside = code.text(path.getParentPath().getLeaf());
        int at = words.indexOf(text.substring(text.indexOf('.') + 1));
        for (int next = 1; next < words.size(); next++) {
            String word = words.get((at + next) % words.size());
            if (!beside.matches("(?s).*\\b" + word + "\\b.*")) {
                return word;
            }
        }
        return words.get((at + 1) % words.size());
    }

    /** Each word that stands beside others is dropped in turn. */
    void list(TreePath path, MethodInvocationTree call) {
        List<? extends ExpressionTree> arguments = call.getArguments();
        for (int dropped : places(path, arguments, code.firstOfMany(path, call))) {
            sink.change(path, Operator.WORD_DROPPED, code.call(call, without(arguments, dropped)));
        }
    }

    /** The same of words that stand in an array. */
    void array(TreePath path, NewArrayTree array) {
        List<? extends ExpressionTree> words = array.getInitializers();
        if (words == null) {
            return;
        }
        for (int dropped : places(path, words, 0)) {
            sink.change(
                    path,
                    Operator.WORD_DROPPED,
                    "new " + code.text(array.getType()) + "[] {" + String.join(", ", without(words, dropped)) + "}");
        }
    }

    /** Where words stand, if there are several. */
    private List<Integer> places(TreePath path, List<? extends ExpressionTree> words, int first) {
        List<Integer> places = IntStream.range(first, words.size())
                .boxed()
                .filter(place -> code.vocabulary(new TreePath(path, words.get(place))) != null)
                .toList();
        return places.size() < 2 ? List.of() : places;
    }

    private List<String> without(List<? extends ExpressionTree> words, int dropped) {
        List<String> left = new ArrayList<>(words.stream().map(code::text).toList());
        left.remove(dropped);
        return left;
    }
}
