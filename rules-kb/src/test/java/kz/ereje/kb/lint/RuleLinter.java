package kz.ereje.kb.lint;

import java.util.Set;
import java.util.TreeSet;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Names what a rule file holds that it may not: everything beside rules, every attribute, every condition but one pattern that
 * binds answers, every word and operator that the engine gets wrong. It reads the tree of the engine's own parser, so that the words
 * of the act in the comments are left alone.
 */
public final class RuleLinter {

    private RuleLinter() {}

    /** The prohibitions that the text of a rule file offends against, {@code salience}; empty for a clean one. */
    public static Set<String> complaints(String drl) {
        Set<String> complaints = new TreeSet<>();
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL10);
        PackageDescr file = parse(parser, drl);
        if (file == null || parser.hasErrors()) {
            complaints.add("unreadable");
        } else {
            declarations(file, complaints);
            file.getRules().forEach(rule -> rule(rule, complaints));
        }
        return complaints;
    }

    private static PackageDescr parse(DrlParser parser, String drl) {
        try {
            return parser.parse(false, drl);
        } catch (DroolsParserException e) {
            throw new IllegalArgumentException(drl, e);
        }
    }

    private static void declarations(PackageDescr file, Set<String> complaints) {
        complain(complaints, "no rule", file.getRules().isEmpty());
        complain(complaints, "global", !file.getGlobals().isEmpty());
        complain(complaints, "function", !file.getFunctions().isEmpty());
        complain(complaints, "declare", !file.getClassAndEnumDeclarationDescrs().isEmpty());
        complain(complaints, "declare", !file.getEntryPointDeclarations().isEmpty());
        complain(complaints, "declare", !file.getWindowDeclarations().isEmpty());
        complain(complaints, "unit", file.getUnit() != null);
        complain(complaints, "import accumulate", !file.getAccumulateImports().isEmpty());
        file.getImports().forEach(each -> imported(each, complaints));
        file.getFunctionImports().forEach(each -> imported(each, complaints));
    }

    private static void imported(ImportDescr each, Set<String> complaints) {
        complain(complaints, "import", !each.getTarget().startsWith("kz.ereje."));
    }

    private static void rule(RuleDescr rule, Set<String> complaints) {
        complain(complaints, "query", rule.isQuery());
        complain(complaints, "extends", rule.getParentName() != null);
        complain(complaints, "named consequence", !rule.getNamedConsequences().isEmpty());
        // Those of the file are among them.
        complaints.addAll(rule.getAttributes().keySet());
        complaints.addAll(rule.getAnnotationNames());
        new Conditions(complaints).visit(rule.getLhs());
        Words.check(String.valueOf(rule.getConsequence()), complaints);
    }

    static void complain(Set<String> complaints, String prohibition, boolean offended) {
        if (offended) {
            complaints.add(prohibition);
        }
    }
}
