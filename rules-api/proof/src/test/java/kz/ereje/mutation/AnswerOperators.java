package kz.ereje.mutation;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What can go wrong with answers: how they are joined, negated, and what is made of those that are not known. */
final class AnswerOperators {

    private static final Set<String> JOINS = Set.of("both", "either");
    private static final Set<String> NOT_ASKED = Set.of(
            "both", "either", "implies", "negated", "ifNo", "ifYes", "because", "yes", "no", "doubt", "unknown",
            "always");

    /**
     * Whether there is one at all, where rules go on to ask something of it: as long as that is not known, nothing that is asked of it is, so
     * that taking it for there changes nothing. Such changes are not made; {@code passes in sealed} is a call in a method.
     */
    private static final Set<String> EXISTENCE = Set.of(
            "thereIsAContract",
            "noticeGiven",
            "whereItBearsASeal",
            "somebodySigns",
            "whereItRestsOnSomeAct",
            "onMatter",
            "passes in thereIsAContract",
            "ofNotice in noticeGiven",
            "passes in someNotice",
            "passes in whereItBearsASeal",
            "stated in whereItRestsOnSomeAct",
            "passes in stated",
            "equalTo in onMatter");

    /** Questions to the facts; what is asked of their answers in turn has the unknown from there. */
    private static final Set<String> TO_FACTS = Set.of(
            "equalTo",
            "isAmong",
            "passes",
            "isNone",
            "after",
            "atLeastBefore",
            "atMostAfter",
            "anyOf",
            "isOwnBody",
            "isOfKind",
            "isOwnTerritory",
            "isOwnDistrict",
            "arisen");

    private static final Set<String> LIFTS = Set.of("unlessLawsProvideOtherwise", "orLawsProvideOtherwise");

    private final Code code;
    private final Sink sink;
    private final boolean ofRules;

    AnswerOperators(Code code, Sink sink, boolean ofRules) {
        this.code = code;
        this.sink = sink;
        this.ofRules = ofRules;
    }

    void look(TreePath path, MethodInvocationTree call) {
        String name = Code.name(call);
        if (JOINS.contains(name)) {
            joined(path, call, name);
        } else if (name.equals("implies")) {
            followed(path, call);
        } else if (name.equals("negated")) {
            sink.change(
                    path,
                    Operator.NEGATION_DROPPED,
                    code.text(call.getMethodSelect()).replaceFirst("\\s*\\.\\s*negated$", ""));
        } else if (Set.of("yes", "no").contains(name)) {
            constant(path, call, name);
        } else if (Set.of("doubt", "unknown").contains(name)) {
            Operator operator = name.equals("doubt") ? Operator.DOUBT_DROPPED : Operator.UNKNOWN_AS_NO;
            sink.change(path, operator, "kz.ereje.mutation.Switch.no(" + code.text(call) + ")");
            sink.change(
                    path,
                    name.equals("doubt") ? operator : Operator.UNKNOWN_AS_YES,
                    "kz.ereje.mutation.Switch.yes(" + code.text(call) + ")");
        } else if (!NOT_ASKED.contains(name)) {
            asked(path, call, name);
        }
    }

    private void joined(TreePath path, MethodInvocationTree call, String name) {
        ExpressionTree receiver = Code.receiver(call);
        if (receiver == null) {
            return;
        }
        String left = code.text(receiver);
        String right = code.text(call.getArguments().get(0));
        String other = name.equals("both") ? "either" : "both";
        sink.change(path, Operator.AND_OR, left + "." + other + "(" + right + ")");
        sink.change(path, Operator.OPERAND_DROPPED, left);
        sink.change(path, Operator.OPERAND_DROPPED, right);
    }

    /** What is demanded under a condition. */
    private void followed(TreePath path, MethodInvocationTree call) {
        String condition = code.text(Objects.requireNonNull(Code.receiver(call)));
        String demanded = code.text(call.getArguments().get(0));
        sink.change(path, Operator.CONDITION_DROPPED, demanded);
        sink.change(path, Operator.OPERAND_DROPPED, condition + ".negated()");
        sink.change(path, Operator.CONVERSE, demanded + ".implies(" + condition + ")");
        sink.change(path, Operator.CONDITION_DEMANDED, condition + ".both(" + demanded + ")");
    }

    private void constant(TreePath path, MethodInvocationTree call, String name) {
        sink.change(
                path,
                Operator.CONSTANT_ANSWER,
                "kz.ereje.mutation.Switch." + (name.equals("yes") ? "no" : "yes") + "(" + code.text(call) + ")");
    }

    private void asked(TreePath path, MethodInvocationTree call, String name) {
        String text = code.text(call);
        if (!next(path).equals("negated")) {
            sink.change(path, Operator.NEGATION_ADDED, text + ".negated()");
        }
        if (!(path.getParentPath().getLeaf() instanceof LambdaExpressionTree)) {
            sink.change(path, Operator.ANSWERED_YES, "kz.ereje.mutation.Switch.yes(" + text + ")");
            sink.change(path, Operator.ANSWERED_NO, "kz.ereje.mutation.Switch.no(" + text + ")");
        }
        if (ofRules || TO_FACTS.contains(name)) {
            unknown(path, name, text);
        }
        List<? extends ExpressionTree> arguments = call.getArguments();
        if (name.equals("consentOf")) {
            sink.change(path, Operator.CONSENT_DROPPED, "kz.ereje.mutation.Switch.yes(" + text + ")");
        }
        if (LIFTS.contains(name)) {
            sink.change(path, Operator.EXCEPTION_DROPPED, code.text(arguments.get(0)));
        }
        if (name.equals("isOwnBody")
                && code.type(new TreePath(path, arguments.get(0))).endsWith(".Fact")) {
            List<String> same = arguments.stream().map(code::text).toList();
            sink.change(path, Operator.TERRITORY_DROPPED, code.call(call, same).replaceFirst("isOwnBody", "isOfKind"));
        }
    }

    private void unknown(TreePath path, String name, String text) {
        Boolean heard = code.heard(path);
        boolean existence = EXISTENCE.contains(name) || EXISTENCE.contains(name + " in " + code.method(path));
        if (!Boolean.TRUE.equals(heard)) {
            sink.change(path, Operator.UNKNOWN_AS_NO, "kz.ereje.mutation.Switch.unknownAsNo(" + text + ")");
        }
        if (!Boolean.FALSE.equals(heard) && !existence) {
            sink.change(path, Operator.UNKNOWN_AS_YES, "kz.ereje.mutation.Switch.unknownAsYes(" + text + ")");
        }
    }

    /** The name of what is called on an expression; empty where nothing is. */
    private static String next(TreePath path) {
        return path.getParentPath().getLeaf() instanceof MemberSelectTree select
                ? select.getIdentifier().toString()
                : "";
    }

    /** The two answers of a rule. */
    void ofRule(TreePath body, LambdaExpressionTree lambda, String binding) {
        String text = code.text(lambda.getBody());
        if (binding.equals("demand")) {
            sink.change(body, Operator.NEVER_BROKEN, "kz.ereje.mutation.Switch.yes(" + text + ")");
            return;
        }
        sink.change(body, Operator.NEVER_APPLIES, "kz.ereje.mutation.Switch.no(" + text + ")");
        if (!text.equals("it.always()")) {
            sink.change(body, Operator.ALWAYS_APPLIES, "kz.ereje.mutation.Switch.yes(" + text + ")");
        }
    }
}
