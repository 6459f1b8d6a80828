package kz.ereje.papers;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.ereje.api.DecisionResult;
import kz.ereje.api.Language;
import kz.ereje.api.ProvisionResult;
import kz.ereje.model.Contract;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.decision.Tenure;
import kz.ereje.model.fact.Fact;

/** What a decision is about, as its own facts say it: the asset, the tenant, whether it may be bought later. */
final class Subject {

    private Subject() {}

    /** Each fact with its label. What the dossier states to be none is not ordered; what is not known is a blank. */
    static List<Map<String, Value>> of(DecisionResult result, Language language) {
        ProvisionResult words = result.provisions().get(0);
        List<Map<String, Value>> values = new ArrayList<>();
        for (Fact<?> fact : facts(result.decision())) {
            values.add(Map.of("label", Value.of(words.label(fact, language)), "value", value(fact, words, language)));
        }
        if (result.decision() instanceof Tenure tenure) {
            values.add(laterPurchase(tenure.laterPurchase(), Phrases.in(language)));
        }
        return values;
    }

    /** In the words of the act: with or without a right of later purchase [12.2.8]. */
    private static Map<String, Value> laterPurchase(Fact<Boolean> right, Phrases phrases) {
        Value value = right.asOptional()
                .map(with -> Value.of(phrases.say(with ? "purchase.with" : "purchase.without")))
                .orElseGet(() -> Value.blank(phrases.say("purchase.blank")));
        return Map.of("label", Value.of(phrases.say("purchase")), "value", value);
    }

    private static Value value(Fact<?> fact, ProvisionResult words, Language language) {
        return fact.isMissing() ? Value.blank(words.label(fact, language)) : Value.of(words.value(fact, language));
    }

    /** A contract comes after the decision, and whether something is so is asked of the papers by which it is judged, not ordered. */
    private static List<Fact<?>> facts(Decision decision) {
        List<Fact<?>> facts = new ArrayList<>();
        for (RecordComponent component : decision.getClass().getRecordComponents()) {
            String type = component.getGenericType().getTypeName();
            boolean ordered = !type.contains(Contract.class.getName()) && !type.contains(Boolean.class.getName());
            if (component.getType() == Fact.class && ordered) {
                Fact<?> fact = (Fact<?>) read(decision, component);
                if (!(fact instanceof Fact.None<?>) && !empty(fact)) {
                    facts.add(fact);
                }
            }
        }
        return facts;
    }

    private static boolean empty(Fact<?> fact) {
        return fact.asOptional()
                .filter(value -> value instanceof List<?> list && list.isEmpty())
                .isPresent();
    }

    private static Object read(Decision decision, RecordComponent component) {
        try {
            return component.getAccessor().invoke(decision);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record of a public package cannot be read: " + component, e);
        }
    }
}
