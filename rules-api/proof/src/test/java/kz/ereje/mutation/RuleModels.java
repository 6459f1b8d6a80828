package kz.ereje.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rule files as Java: the executable model that the build makes of them, with the two answers of each rule as plain expressions. Every rule file
 * has the one form that this reads, and a file that has another is refused.
 */
final class RuleModels {

    private static final Pattern RULE = Pattern.compile(
            "rule \"([^\"]+)\"\\nwhen\\n    (\\w+)\\(\\n        \\$applies : ([^$]+),\\n        \\$demand : ([^$]+) \\)\\n"
                    + "then\\n    report\\( drools\\.getChannel\\( \"findings\" \\), drools\\.getRule\\(\\), \\$applies, \\$demand \\);\\nend\\n");
    private static final Pattern QUESTION = Pattern.compile("(?<![\\w.])([a-z]\\w*)\\(");
    private static final String TEMPLATE = """
            private static org.drools.model.Rule rule%1$d() {
                var subject = org.drools.model.PatternDSL.declarationOf(%3$s.class, "$subject");
                var applies = org.drools.model.PatternDSL.declarationOf(kz.ereje.model.fact.Answer.class, "$applies");
                var demand = org.drools.model.PatternDSL.declarationOf(kz.ereje.model.fact.Answer.class, "$demand");
                return org.drools.model.PatternDSL.rule("%6$s", "%2$s").build(
                    org.drools.model.PatternDSL.pattern(subject).bind(applies, it -> %4$s).bind(demand, it -> %5$s),
                    org.drools.model.PatternDSL.on(applies, demand).execute((drools, applied, demanded) -> {
                        var rule = ((org.drools.modelcompiler.consequence.DroolsImpl) drools).asKnowledgeHelper().getRule();
                        report(drools.getChannel("findings"), rule, applied, demanded);
                    }));
            }
            """;

    private final Map<String, List<String>> files = new LinkedHashMap<>();

    /** The class that a rule file becomes. */
    String file(String provision, String drl) {
        String chapter = found(Pattern.compile("package ([\\w.]+);"), drl).group(1);
        String imports = Pattern.compile("(?m)^import .+;$")
                .matcher(drl)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining("\n"));
        List<String> rules = new ArrayList<>();
        Matcher rule = RULE.matcher(drl);
        while (rule.find()) {
            rules.add(TEMPLATE.formatted(
                    rules.size(), rule.group(1), rule.group(2), asked(rule.group(3)), asked(rule.group(4)), chapter));
        }
        if (rules.isEmpty() || rules.size() != drl.split("\nrule \"", -1).length - 1) {
            throw new IllegalStateException("Not every rule of " + provision + " has the form of a rule");
        }
        String name = "Provision" + provision.replace('.', '_');
        files.computeIfAbsent(chapter, key -> new ArrayList<>()).add(name);
        return "package " + chapter + ";\n" + imports + "\npublic final class " + name + " {\n"
                + String.join("\n", rules) + all(rules.size()) + "}\n";
    }

    private static String all(int rules) {
        StringBuilder calls =
                new StringBuilder("static java.util.List<org.drools.model.Rule> all() {\nreturn java.util.List.of(");
        for (int rule = 0; rule < rules; rule++) {
            calls.append(rule == 0 ? "" : ", ").append("rule").append(rule).append("()");
        }
        return calls.append(");\n}\n").toString();
    }

    /** In a rule file a question without a subject is asked of the rule's subject. */
    private static String asked(String answer) {
        return QUESTION.matcher(answer.strip()).replaceAll("it.$1(");
    }

    /** One class for each chapter, by its name: the models that the rule base loads. */
    Map<String, String> chapters() {
        Map<String, String> chapters = new LinkedHashMap<>();
        files.forEach((chapter, classes) -> chapters.put(
                chapter + ".Chapter",
                "package " + chapter + ";\npublic final class Chapter extends org.drools.model.impl.ModelImpl {\n"
                        + "public Chapter() {\nsuper(\"" + chapter + "\");\n"
                        + classes.stream()
                                .map(name -> name + ".all().forEach(this::addRule);\n")
                                .collect(Collectors.joining())
                        + "}\n}\n"));
        return chapters;
    }

    private static MatchResult found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("A rule file has no " + pattern);
        }
        return matcher.toMatchResult();
    }
}
