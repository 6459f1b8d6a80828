package kz.ereje.kb.act;

import java.time.LocalDate;
import kz.ereje.kb.Text;

/**
 * The sentences of one rule.
 *
 * @param demand what the rule demands, stated as a fact
 * @param violated what is said when it is broken
 * @param unknown when it stays open
 * @param remedy what would make it lawful
 */
public record RuleSentences(Text demand, Text violated, Text unknown, Text remedy) {

    static RuleSentences of(Members rule) {
        return new RuleSentences(
                rule.languages("demand"),
                rule.languages("violated"),
                rule.languages("unknown"),
                rule.languages("remedy"));
    }

    /** The same with the numbers of the law that are in force on this day. */
    RuleSentences filled(LegalTerms terms, LocalDate day) {
        return new RuleSentences(
                terms.filled(demand, day),
                terms.filled(violated, day),
                terms.filled(unknown, day),
                terms.filled(remedy, day));
    }
}
