package kz.ereje.kb.lint;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** The condition of a rule: one pattern that binds answers, and nothing else. */
final class Conditions {

    private static final Pattern BINDING = Pattern.compile("\\$\\w+ : (.*)", Pattern.DOTALL);

    private final Set<String> complaints;

    Conditions(Set<String> complaints) {
        this.complaints = complaints;
    }

    void visit(AndDescr condition) {
        List<BaseDescr> parts = condition.getDescrs();
        RuleLinter.complain(complaints, "not one pattern", parts.size() != 1);
        parts.forEach(part -> element(part, false));
    }

    private void element(Object part, boolean inExists) {
        if (part instanceof PatternDescr pattern) {
            pattern(pattern);
            return;
        }
        if (!(part instanceof AndDescr)) {
            complaints.add(name(part));
        }
        RuleLinter.complain(complaints, "not inside exists", inExists && part instanceof NotDescr);
        if (part instanceof ConditionalElementDescr nested) {
            nested.getDescrs().forEach(each -> element(each, inExists || part instanceof ExistsDescr));
        }
    }

    private void pattern(PatternDescr pattern) {
        RuleLinter.complain(complaints, "query", pattern.isQuery());
        RuleLinter.complain(complaints, "window", !pattern.getBehaviors().isEmpty());
        if (pattern.getSource() != null) {
            complaints.add(name(pattern.getSource()));
        }
        pattern.getConstraint().getDescrs().forEach(each -> constraint(each.getText()));
    }

    /** Whatever is not bound is a condition, which the engine may skip without a word when it throws. */
    private void constraint(String text) {
        Matcher binding = BINDING.matcher(text);
        if (binding.matches()) {
            Words.check(binding.group(1), complaints);
        } else {
            complaints.add("constraint");
            Words.check(text, complaints);
        }
    }

    /** {@code exists} for an {@code ExistsDescr}. */
    private static String name(Object part) {
        return part.getClass().getSimpleName().replace("Descr", "").toLowerCase(Locale.ROOT);
    }
}
