package kz.ereje.kb;

import java.util.Map;

/**
 * The sentences of one rule.
 *
 * @param demand what the rule demands, said as something that is so
 * @param violated what is said when it is broken
 * @param unknown when it stays open
 * @param remedy what would make it lawful
 */
public record RuleSentences(Text demand, Text violated, Text unknown, Text remedy) {

    static RuleSentences of(Map<?, ?> members) {
        return new RuleSentences(
                text(members, "demand"), text(members, "violated"), text(members, "unknown"), text(members, "remedy"));
    }

    private static Text text(Map<?, ?> members, String name) {
        Object languages = members.get(name);
        if (languages == null) {
            throw new IllegalStateException("A rule has no sentence for " + name + ": " + members);
        }
        return Text.of(languages);
    }
}
