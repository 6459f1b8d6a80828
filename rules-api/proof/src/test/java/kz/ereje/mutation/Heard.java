package kz.ereje.mutation;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * What plain Java makes of an answer of three values: true where only a yes of it counts, false where only a no does, null where all three do.
 * Where only a yes counts, what is not known is taken for no already, and to change it to no changes nothing.
 *
 * @param trees what the compiler knows
 */
record Heard(Trees trees) {

    private static final Set<String> JOINS = Set.of("both", "either", "implies");

    /** What turns a yes of what stands before it into a no. */
    private static final Set<String> TURNING = Set.of("negated", "implies");

    /** Remarks on other laws, which are told only where the papers show a no. */
    private static final String TOLD_IF_NO = "remark";

    @Nullable
    Boolean of(TreePath path) {
        boolean asIs = true;
        TreePath at = path;
        while (true) {
            String next = next(at);
            if (next.equals("isYes") || next.equals("isNo")) {
                return next.equals("isYes") == asIs;
            }
            if (at.getParentPath().getLeaf() instanceof VariableTree) {
                return ofVariable(at.getParentPath(), asIs);
            }
            boolean argument = at.getParentPath().getLeaf() instanceof MethodInvocationTree;
            String call = argument
                    ? Code.name((MethodInvocationTree) at.getParentPath().getLeaf())
                    : "";
            if (call.equals(TOLD_IF_NO)) {
                return !asIs;
            }
            if (!JOINS.contains(call) && !JOINS.contains(next) && !next.equals("negated")) {
                return null;
            }
            asIs ^= TURNING.contains(next);
            at = argument ? at.getParentPath() : at.getParentPath().getParentPath();
        }
    }

    /** A local variable is heard as all its uses are. */
    private @Nullable Boolean ofVariable(TreePath variable, boolean asIs) {
        Element declared = trees.getElement(variable);
        TreePath method = variable;
        while (method != null && !(method.getLeaf() instanceof MethodTree)) {
            method = method.getParentPath();
        }
        if (method == null) {
            return null;
        }
        Set<String> uses = new HashSet<>();
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitIdentifier(IdentifierTree identifier, @Nullable Void none) {
                if (declared != null && declared.equals(trees.getElement(getCurrentPath()))) {
                    uses.add(String.valueOf(of(getCurrentPath())));
                }
                return null;
            }
        }.scan(method, null);
        return uses.size() == 1 && !uses.contains("null") ? uses.contains(String.valueOf(asIs)) : null;
    }

    /** The name of what is called on an expression; empty where nothing is. */
    private static String next(TreePath path) {
        return path.getParentPath().getLeaf() instanceof MemberSelectTree select
                ? select.getIdentifier().toString()
                : "";
    }
}
