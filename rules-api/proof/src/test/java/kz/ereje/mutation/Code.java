package kz.ereje.mutation;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import kz.ereje.model.fact.OrNone;
import org.jspecify.annotations.Nullable;

/** One source of the law: its words, and what the compiler knows of them. */
final class Code {

    private static final Pattern PROVISION = Pattern.compile("\\[(order\\.4|\\d+(?:\\.\\d+)*)[,\\] ]");

    private final Trees trees;
    private final CompilationUnitTree unit;
    private final String source;

    Code(Trees trees, CompilationUnitTree unit) {
        this.trees = trees;
        this.unit = unit;
        try {
            this.source = unit.getSourceFile().getCharContent(true).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CompilationUnitTree unit() {
        return unit;
    }

    String text(Tree tree) {
        return source.substring(start(tree), end(tree));
    }

    int start(Tree tree) {
        return (int) trees.getSourcePositions().getStartPosition(unit, tree);
    }

    int end(Tree tree) {
        return (int) trees.getSourcePositions().getEndPosition(unit, tree);
    }

    Mutant.Span span(Tree tree, boolean statement) {
        return new Mutant.Span(Sources.nameOf(unit), start(tree), end(tree), statement, text(tree));
    }

    /** The name of the type of an expression, without its arguments. */
    String type(TreePath path) {
        TypeMirror type = trees.getTypeMirror(path);
        return type == null || type.getKind() == TypeKind.EXECUTABLE
                ? ""
                : type.toString().replaceAll("<.*", "");
    }

    boolean isVoid(TreePath path) {
        return type(path).equals("void");
    }

    boolean isAnswer(TreePath path) {
        return type(path).equals("kz.ereje.model.fact.Answer");
    }

    /** The type of an expression that is a word of the vocabulary; null for all others. */
    @Nullable
    Element vocabulary(TreePath path) {
        Element element = trees.getElement(path);
        if (element == null || element.getKind() != ElementKind.ENUM_CONSTANT) {
            return null;
        }
        Element vocabulary = element.getEnclosingElement();
        return vocabulary != null && vocabulary.toString().startsWith("kz.ereje.model.") ? vocabulary : null;
    }

    /** Whether what is asked has three states: an answer, or a fact of the papers that can be stated to be none. */
    boolean hasThreeStates(TreePath path) {
        return isAnswer(path) || canBeNone(trees.getElement(path));
    }

    /** A fact is known by the record that holds it, and a local variable by what it was set to. */
    private boolean canBeNone(@Nullable Element element) {
        if (element == null || element.getAnnotation(OrNone.class) != null) {
            return element != null;
        }
        TreePath declared = element.getKind() == ElementKind.LOCAL_VARIABLE ? trees.getPath(element) : null;
        return declared != null
                && declared.getLeaf() instanceof VariableTree variable
                && variable.getInitializer() != null
                && canBeNone(trees.getElement(new TreePath(declared, variable.getInitializer())));
    }

    /** The provision that the nearest comment names first. */
    String provision(TreePath path) {
        for (TreePath at = path; at != null; at = at.getParentPath()) {
            String comment = trees.getDocComment(at);
            Matcher provision = PROVISION.matcher(comment == null ? "" : comment);
            if (provision.find()) {
                return provision.group(1);
            }
        }
        return "every";
    }

    /** What is made of an answer, see {@link Heard}. */
    @Nullable
    Boolean heard(TreePath path) {
        return new Heard(trees).of(path);
    }

    /** The name of the method in which an expression stands; empty outside of methods. */
    String method(TreePath path) {
        for (TreePath at = path; at != null; at = at.getParentPath()) {
            if (at.getLeaf() instanceof MethodTree method) {
                return method.getName().toString();
            }
        }
        return "";
    }

    /** The name of the method that a call calls. */
    static String name(MethodInvocationTree call) {
        ExpressionTree select = call.getMethodSelect();
        return select instanceof MemberSelectTree member
                ? member.getIdentifier().toString()
                : ((IdentifierTree) select).getName().toString();
    }

    /** The first of the arguments of a call of which there may be any number; behind the last where there are none such. */
    int firstOfMany(TreePath path, MethodInvocationTree call) {
        if (!(trees.getElement(path) instanceof ExecutableElement called)) {
            return call.getArguments().size();
        }
        boolean listed = "java.util.List".equals(String.valueOf(called.getEnclosingElement()));
        int many = called.isVarArgs()
                ? called.getParameters().size() - 1
                : call.getArguments().size();
        return listed ? 0 : many;
    }

    /** What a method is called on; null where that is not written. */
    static @Nullable ExpressionTree receiver(MethodInvocationTree call) {
        return call.getMethodSelect() instanceof MemberSelectTree member ? member.getExpression() : null;
    }

    /** A call with other arguments. */
    String call(MethodInvocationTree call, List<String> arguments) {
        return text(call.getMethodSelect()) + "(" + String.join(", ", arguments) + ")";
    }
}
