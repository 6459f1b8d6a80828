package kz.ereje.mutation;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What can go wrong with numbers, days, comparisons and conditions. */
final class CompareOperators {

    private static final Map<Tree.Kind, String> BOUNDARY = Map.of(
            Tree.Kind.LESS_THAN, "<=",
            Tree.Kind.LESS_THAN_EQUAL, "<",
            Tree.Kind.GREATER_THAN, ">=",
            Tree.Kind.GREATER_THAN_EQUAL, ">");
    private static final Map<Tree.Kind, String> REVERSED = Map.of(
            Tree.Kind.LESS_THAN, ">=",
            Tree.Kind.LESS_THAN_EQUAL, ">",
            Tree.Kind.GREATER_THAN, "<=",
            Tree.Kind.GREATER_THAN_EQUAL, "<",
            Tree.Kind.EQUAL_TO, "!=",
            Tree.Kind.NOT_EQUAL_TO, "==");
    private static final Map<String, String> OTHER_SIDE = Map.of("isBefore", "isAfter", "isAfter", "isBefore");
    private static final Set<String> OF_DAYS = Set.of("after", "atLeastBefore", "atMostAfter");
    private static final Map<String, List<String>> QUANTIFIERS = Map.of(
            "anyMatch", List.of("allMatch", "noneMatch"),
            "allMatch", List.of("anyMatch"),
            "noneMatch", List.of("anyMatch"));

    private final Code code;
    private final Sink sink;

    CompareOperators(Code code, Sink sink) {
        this.code = code;
        this.sink = sink;
    }

    void look(TreePath path, LiteralTree literal) {
        if (literal.getValue() instanceof Boolean truth) {
            sink.change(path, Operator.TRUTH, String.valueOf(!truth));
        } else if (literal.getValue() instanceof Integer number) {
            sink.change(path, Operator.NUMBER_UP, String.valueOf(number + 1));
            sink.change(path, Operator.NUMBER_DOWN, String.valueOf(number - 1));
        }
    }

    void look(TreePath path, BinaryTree binary) {
        String left = code.text(binary.getLeftOperand());
        String right = code.text(binary.getRightOperand());
        String boundary = BOUNDARY.get(binary.getKind());
        if (boundary != null) {
            sink.change(path, Operator.BOUNDARY, left + " " + boundary + " " + right);
        }
        String reversed = REVERSED.get(binary.getKind());
        if (reversed != null) {
            sink.change(path, Operator.COMPARISON, left + " " + reversed + " " + right);
        }
        boolean and = binary.getKind() == Tree.Kind.CONDITIONAL_AND;
        if (and || binary.getKind() == Tree.Kind.CONDITIONAL_OR) {
            sink.change(path, Operator.AND_OR, left + (and ? " || " : " && ") + right);
            sink.change(path, Operator.OPERAND_DROPPED, left);
            sink.change(path, Operator.OPERAND_DROPPED, right);
        }
    }

    void look(TreePath path, UnaryTree unary) {
        if (unary.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
            sink.change(path, Operator.NEGATION_DROPPED, code.text(unary.getExpression()));
        }
    }

    void look(TreePath path, MemberReferenceTree reference) {
        String other = OTHER_SIDE.get(reference.getName().toString());
        if (other != null) {
            sink.change(path, Operator.COMPARISON, "java.time.LocalDate::" + other);
            sink.change(path, Operator.BOUNDARY, "(earlier, later) -> !earlier." + other + "(later)");
        }
    }

    void look(TreePath path, MethodInvocationTree call) {
        String name = Code.name(call);
        ExpressionTree receiver = Code.receiver(call);
        List<String> arguments = call.getArguments().stream().map(code::text).toList();
        String on = receiver == null ? "" : code.text(receiver);
        String other = OTHER_SIDE.get(name);
        if (other != null && receiver != null) {
            sink.change(path, Operator.COMPARISON, on + "." + other + "(" + arguments.get(0) + ")");
            sink.change(path, Operator.BOUNDARY, "!" + on + "." + other + "(" + arguments.get(0) + ")");
        }
        if (OF_DAYS.contains(name) && arguments.size() > 1) {
            ofDays(path, call, name, arguments);
        }
        if (on.endsWith("LocalDate") && name.equals("of")) {
            sink.change(path, Operator.DAY_LATER, code.text(call) + ".plusDays(1)");
            sink.change(path, Operator.DAY_EARLIER, code.text(call) + ".minusDays(1)");
        }
        QUANTIFIERS
                .getOrDefault(name, List.of())
                .forEach(quantifier ->
                        sink.change(path, Operator.QUANTIFIER, on + "." + quantifier + "(" + arguments.get(0) + ")"));
        if (receiver != null && code.hasThreeStates(new TreePath(path, receiver))) {
            known(path, name, on);
        }
    }

    private void ofDays(TreePath path, MethodInvocationTree call, String name, List<String> arguments) {
        List<String> swapped = new ArrayList<>(arguments);
        swapped.set(0, arguments.get(1));
        swapped.set(1, arguments.get(0));
        sink.change(path, Operator.DAYS_SWAPPED, code.call(call, swapped));
        if (name.equals("after")) {
            sink.change(path, Operator.DAYS_BOUNDARY, code.call(call, swapped) + ".negated()");
        }
    }

    /** What is asked in plain Java of an answer or a fact that has three states. */
    private void known(TreePath path, String name, String on) {
        switch (name) {
            case "isYes" -> sink.change(path, Operator.UNKNOWN_AS_YES, "!" + on + ".isNo()");
            case "isNo" -> sink.change(path, Operator.UNKNOWN_AS_NO, "!" + on + ".isYes()");
            case "isKnown" -> sink.change(path, Operator.NONE_OR_MISSING, "!" + on + ".isMissing()");
            case "isMissing" -> sink.change(path, Operator.NONE_OR_MISSING, "!" + on + ".isKnown()");
            default -> {}
        }
    }

    /** The condition of a branch. */
    void condition(TreePath path, ExpressionTree condition) {
        if (!(condition instanceof UnaryTree)) {
            sink.change(path, Operator.CONDITION_NEGATED, "!(" + code.text(condition) + ")");
        }
    }
}
