package kz.ereje.mutation;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Walks through one source of the law and tells every change of it that the operators make. */
final class MutantFinder extends TreePathScanner<@Nullable Void, @Nullable Void> implements Sink {

    /** What only tells, and decides nothing: notes with their values, and what is thrown at a fault of the program. */
    private static final Set<String> TELLING = Set.of("ifNo", "ifYes", "because", "with", "reason", "remark", "get");

    private final Code code;
    private final List<Mutant> found;
    private final Map<String, Integer> occurrences;
    private final AnswerOperators answers;
    private final CompareOperators comparisons;
    private final WordOperators words;
    private final TermOperators terms;
    private final String rules;
    private String member = "";
    private String rule = "";

    private MutantFinder(Code code, List<Mutant> found, Map<String, Integer> occurrences) {
        this.code = code;
        this.found = found;
        this.occurrences = occurrences;
        this.comparisons = new CompareOperators(code, this);
        this.words = new WordOperators(code, this);
        this.terms = new TermOperators(code, this);
        String name = Sources.nameOf(code.unit());
        this.rules = name.contains(".Provision")
                ? name.replaceFirst(".*Provision", "").replace('_', '.')
                : "";
        this.answers = new AnswerOperators(code, this, !rules.isEmpty());
    }

    /** All changes, numbered from 0. */
    static List<Mutant> all(Sources.Read law, Set<String> left) {
        List<Mutant> found = new ArrayList<>();
        Map<String, Integer> occurrences = new HashMap<>();
        law.units().forEach(unit -> {
            if (!left.contains(Sources.nameOf(unit))) {
                new MutantFinder(new Code(law.trees(), unit), found, occurrences).scan(new TreePath(unit), null);
            }
        });
        return found;
    }

    @Override
    public void change(TreePath place, Operator operator, String replacement) {
        Tree leaf = place.getLeaf();
        String provision = rules.isEmpty() ? code.provision(place) : rules;
        String where = rules.isEmpty() ? simpleName() + "." + member : rule;
        Mutant once = new Mutant(
                found.size(),
                operator,
                provision,
                where,
                1,
                code.span(leaf, leaf instanceof ExpressionStatementTree),
                replacement);
        int occurrence = occurrences.merge(once.key(), 1, Integer::sum);
        found.add(new Mutant(once.id(), operator, provision, where, occurrence, once.span(), replacement));
    }

    private String simpleName() {
        String name = Sources.nameOf(code.unit());
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** The days that a sentence names decide nothing. */
    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void none) {
        member = method.getName().toString();
        return member.equals("timing") ? null : super.visitMethod(method, none);
    }

    /** Constants are asked as methods; what is left of them serves other packages. */
    @Override
    public @Nullable Void visitVariable(VariableTree variable, @Nullable Void none) {
        boolean constant = variable.getModifiers().getFlags().contains(Modifier.STATIC);
        return constant ? null : super.visitVariable(variable, none);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void none) {
        String name = Code.name(call);
        TreePath path = getCurrentPath();
        if (rules.isEmpty() || !ofTheEngine(call, name)) {
            terms.look(path, call);
            // What a map gives back when something is put into it is no answer to anything.
            if (code.isAnswer(path) && !(path.getParentPath().getLeaf() instanceof ExpressionStatementTree)) {
                answers.look(path, call);
            }
            comparisons.look(path, call);
            words.list(path, call);
        }
        boolean day = name.equals("of") && code.text(call.getMethodSelect()).equals("LocalDate.of");
        boolean tells =
                (TELLING.contains(name) && !code.isVoid(path)) || day || (name.equals("doubt") && !code.isAnswer(path));
        return tells ? scan(call.getMethodSelect(), none) : super.visitMethodInvocation(call, none);
    }

    /** In the Java of a rule file the calls around the two answers are the engine's. */
    private boolean ofTheEngine(MethodInvocationTree call, String name) {
        if (name.equals("rule")) {
            rule = ((LiteralTree) call.getArguments().get(1)).getValue().toString();
        }
        if (name.equals("bind")) {
            TreePath path = new TreePath(getCurrentPath(), call.getArguments().get(1));
            LambdaExpressionTree lambda = (LambdaExpressionTree) path.getLeaf();
            answers.ofRule(
                    new TreePath(path, lambda.getBody()),
                    lambda,
                    code.text(call.getArguments().get(0)));
        }
        return Set.of(
                        "bind",
                        "rule",
                        "build",
                        "pattern",
                        "on",
                        "execute",
                        "declarationOf",
                        "report",
                        "getRule",
                        "getChannel",
                        "of")
                .contains(name);
    }

    @Override
    public @Nullable Void visitExpressionStatement(ExpressionStatementTree statement, @Nullable Void none) {
        if (!rules.isEmpty()
                && statement.getExpression() instanceof MethodInvocationTree call
                && Code.name(call).equals("report")) {
            TreePath path = getCurrentPath();
            String text = code.text(statement);
            change(path, Operator.REPORT_DROPPED, "");
            change(path, Operator.REPORT_DOUBLED, text + " " + text);
            List<String> arguments =
                    call.getArguments().stream().map(code::text).toList();
            change(
                    path,
                    Operator.EXCHANGED,
                    code.call(call, List.of(arguments.get(0), arguments.get(1), arguments.get(3), arguments.get(2)))
                            + ";");
        }
        return super.visitExpressionStatement(statement, none);
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void none) {
        if (rules.isEmpty()) {
            comparisons.look(getCurrentPath(), literal);
        }
        return null;
    }

    @Override
    public @Nullable Void visitNewArray(NewArrayTree array, @Nullable Void none) {
        words.array(getCurrentPath(), array);
        return super.visitNewArray(array, none);
    }

    @Override
    public @Nullable Void visitBinary(BinaryTree binary, @Nullable Void none) {
        if (!bindsNames(binary)) {
            comparisons.look(getCurrentPath(), binary);
        }
        return super.visitBinary(binary, none);
    }

    @Override
    public @Nullable Void visitUnary(UnaryTree unary, @Nullable Void none) {
        if (!bindsNames(unary)) {
            comparisons.look(getCurrentPath(), unary);
        }
        return super.visitUnary(unary, none);
    }

    @Override
    public @Nullable Void visitMemberReference(MemberReferenceTree reference, @Nullable Void none) {
        comparisons.look(getCurrentPath(), reference);
        return super.visitMemberReference(reference, none);
    }

    @Override
    public @Nullable Void visitIf(IfTree branch, @Nullable Void none) {
        ParenthesizedTree around = (ParenthesizedTree) branch.getCondition();
        condition(new TreePath(new TreePath(getCurrentPath(), around), around.getExpression()));
        return super.visitIf(branch, none);
    }

    @Override
    public @Nullable Void visitConditionalExpression(ConditionalExpressionTree branch, @Nullable Void none) {
        condition(new TreePath(getCurrentPath(), branch.getCondition()));
        return super.visitConditionalExpression(branch, none);
    }

    private void condition(TreePath path) {
        if (!bindsNames(path.getLeaf())) {
            comparisons.condition(path, (ExpressionTree) path.getLeaf());
        }
    }

    /** A condition that gives a name to what it found cannot be changed without the name being lost. */
    private boolean bindsNames(Tree condition) {
        boolean[] binds = new boolean[1];
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitInstanceOf(InstanceOfTree type, @Nullable Void none) {
                binds[0] |= type.getPattern() != null;
                return null;
            }
        }.scan(condition, null);
        return binds[0];
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree select, @Nullable Void none) {
        Element vocabulary = code.vocabulary(getCurrentPath());
        if (vocabulary == null) {
            return super.visitMemberSelect(select, none);
        }
        words.word(getCurrentPath(), vocabulary);
        return null;
    }

    /** The words of a switch are told by its answers. */
    @Override
    public @Nullable Void visitCase(CaseTree branch, @Nullable Void none) {
        return scan(branch.getBody(), none);
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree identifier, @Nullable Void none) {
        return null;
    }

    @Override
    public @Nullable Void visitImport(ImportTree imported, @Nullable Void none) {
        return null;
    }

    @Override
    public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void none) {
        return null;
    }
}
