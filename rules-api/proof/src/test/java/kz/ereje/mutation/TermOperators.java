package kz.ereje.mutation;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What can go wrong with the numbers and days that the law names, wherever they are taken from its catalogue. */
final class TermOperators {

    private static final String DATED = "kz.ereje.kb.act.Dated";
    private static final String SHIFTED = "kz.ereje.mutation.Switch.shifted(";

    private final Code code;
    private final Sink sink;

    TermOperators(Code code, Sink sink) {
        this.code = code;
        this.sink = sink;
    }

    void look(TreePath path, MethodInvocationTree call) {
        String name = Code.name(call);
        if (name.equals("number") && code.type(path).equals(DATED)) {
            sink.change(path, Operator.NUMBER_UP, SHIFTED + code.text(call) + ", 1)");
            sink.change(path, Operator.NUMBER_DOWN, SHIFTED + code.text(call) + ", -1)");
        }
        if (name.equals("day") && code.type(path).equals("java.time.LocalDate")) {
            sink.change(path, Operator.DAY_LATER, code.text(call) + ".plusDays(1)");
            sink.change(path, Operator.DAY_EARLIER, code.text(call) + ".minusDays(1)");
        }
        if (code.isAnswer(path)) {
            swapped(path, call);
        }
    }

    /** A question that names two numbers takes either for the other. */
    private void swapped(TreePath path, MethodInvocationTree call) {
        List<? extends ExpressionTree> arguments = call.getArguments();
        if (arguments.size() != 2 || !arguments.stream().allMatch(TermOperators::isName)) {
            return;
        }
        for (ExpressionTree taken : arguments) {
            sink.change(path, Operator.NUMBER_SWAPPED, code.call(call, Collections.nCopies(2, code.text(taken))));
        }
        List<String> turned = new ArrayList<>(arguments.stream().map(code::text).toList());
        Collections.reverse(turned);
        sink.change(path, Operator.NUMBER_SWAPPED, code.call(call, turned));
    }

    private static boolean isName(ExpressionTree argument) {
        return argument instanceof LiteralTree literal && literal.getValue() instanceof String;
    }
}
