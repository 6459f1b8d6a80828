package kz.ereje.reference;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.ereje.model.StatutoryException;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.fact.Fact;

/** "Unless laws provide otherwise": a stated exception that names its act lifts the provision [12.2.3, 22]. */
final class Exceptions {

    private Exceptions() {}

    /** Whether no exception lifts the provision; where none is stated, there is none. */
    static Tri none(Decision decision) {
        Fact<List<StatutoryException>> stated = decision.particulars().exceptions();
        return stated.isMissing() ? Tri.YES : Ask.any(stated, Exceptions::lifts).not();
    }

    /** An act without its article is for a lawyer to complete. */
    private static Tri lifts(StatutoryException exception) {
        return Ask.of(exception.act(), act -> hasArticle(act.toLowerCase(Locale.ROOT)) ? Tri.YES : Tri.DOUBT);
    }

    private static boolean hasArticle(String act) {
        return act.chars().anyMatch(Character::isDigit)
                && Stream.of("бап", "баб", "стать", "ст.", "article", "art.").anyMatch(act::contains);
    }

    /** Exceptions that are not stated are asked for where the rule is open anyway: one could still exclude the decision. */
    static Tri asked(Papers papers, Decision decision, Tri applies, Tri broken) {
        Fact<List<StatutoryException>> stated = decision.particulars().exceptions();
        return stated.isMissing() && isOpen(papers, decision, applies, broken)
                ? applies.and(Tri.waitsFor(stated.path().toString()))
                : applies;
    }

    /** Whether a rule is open, the day from which the regulation binds the unit taken into account. */
    static boolean isOpen(Papers papers, Decision decision, Tri applies, Tri broken) {
        Tri bound = applies.and(Entry.binds(papers, decision));
        return new Ruling.Rule(bound, broken).outcome() == Row.Outcome.UNDETERMINED;
    }
}
