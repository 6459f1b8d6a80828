package kz.ereje.examples.command;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import kz.ereje.api.Language;
import kz.ereje.api.UnreadableDossierException.Reason;
import kz.ereje.register.RegisterProblem;
import kz.ereje.register.UnreadableRegisterException;

/**
 * What a register says of itself, as the answer tells it.
 *
 * @param source the file
 * @param reason what is said
 */
record Told(String source, Reason reason) {

    static Told of(String source, RegisterProblem problem) {
        return new Told(source, new Reason(problem.code(), said(problem::message)));
    }

    static Told of(String source, UnreadableRegisterException unreadable) {
        String named = unreadable.source() + ": ";
        return new Told(
                source,
                new Reason(
                        unreadable.code(),
                        said(language -> unreadable.message(language).replaceFirst("^" + Pattern.quote(named), ""))));
    }

    private static Map<Language, String> said(Function<Language, String> sentence) {
        Map<Language, String> said = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            said.put(language, sentence.apply(language));
        }
        return said;
    }

    String sentence(Language language) {
        return reason.messages().getOrDefault(language, reason.code());
    }
}
