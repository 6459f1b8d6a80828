package kz.ereje.kb.act;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.ereje.kb.act.RemedyStep.Owner;
import kz.ereje.kb.act.RemedyStep.TellInTime.How;
import kz.ereje.model.ActorKind;

/** Reads the remedies of a rule; an unknown step is refused. */
final class RemedyReader {

    private RemedyReader() {}

    /** The remedies of a rule; the entry has to say so where there is none. */
    static List<Remedy> of(Members rule) {
        if (!rule.has("remedies")) {
            throw rule.refused("has no remedies");
        }
        return rule.objects("remedies").stream()
                .map(mend -> new Remedy(mend.each(step -> step(mend, step))))
                .toList();
    }

    private static RemedyStep step(Members mend, Map.Entry<String, Object> step) {
        String word = String.valueOf(step.getValue());
        return switch (step.getKey()) {
            case "anew" -> new RemedyStep.DecideAnew();
            case "ahead" -> new RemedyStep.StillAhead();
            case "notice" -> new RemedyStep.TellInTime(named(mend, How.values(), word));
            case "consent" -> new RemedyStep.ObtainConsent(body(mend, word));
            case "await" -> new RemedyStep.AwaitConsent(body(mend, word));
            case "present" -> new RemedyStep.PutBefore(body(mend, word));
            default -> fact(mend, step.getKey(), step.getValue());
        };
    }

    private static RemedyStep fact(Members mend, String address, Object value) {
        int dot = address.indexOf('.');
        if (dot < 0) {
            throw mend.refused("is mended by an unknown step: " + address);
        }
        Owner owner = named(mend, Owner.values(), address.substring(0, dot));
        return new RemedyStep.SetFact(owner, address.substring(dot + 1), stated(mend, value));
    }

    private static Stated stated(Members mend, Object value) {
        if (value instanceof List<?> list && list.isEmpty()) {
            return new Stated.Nothing();
        }
        if (!(value instanceof String word)) {
            throw mend.refused("is mended by an unknown value: " + value);
        }
        if (word.startsWith("@")) {
            return meant(mend, word);
        }
        return word.equals("none") ? new Stated.None() : new Stated.Word(word);
    }

    private static Stated meant(Members mend, String word) {
        return Arrays.stream(Stated.Meant.values())
                .filter(meant -> meant.token().equals(word))
                .findFirst()
                .orElseThrow(() -> mend.refused("is mended by an unknown value: " + word));
    }

    private static ActorKind body(Members mend, String word) {
        return Arrays.stream(ActorKind.values())
                .filter(kind -> kind.token().equals(word))
                .findFirst()
                .orElseThrow(() -> mend.refused("is mended by an unknown body: " + word));
    }

    private static <E extends Enum<E>> E named(Members mend, E[] constants, String word) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> mend.refused("is mended by an unknown step: " + word));
    }
}
